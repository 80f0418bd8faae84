import type { Category } from "../categories.ts";
import { memoize } from "../memoize.ts";
import type { EntityId } from "../pack.ts";
import { isOtherThanEnglish, lazyLanguage } from "../text/language.ts";
import { type PlainText, plainText } from "../text/plain-text.ts";
import { quotationEnd } from "../text/quotation-end.ts";
import type { Words } from "../text/words.ts";
import { followIntroductions } from "./introductions.ts";
import { namesSpokenAgainst } from "./learn.ts";
import { findNames, namesWithin } from "./names/find-names.ts";
import { categoryOf, entityAt, entityOf, type Gazetteer, kindOf } from "./names/gazetteer.ts";
import { readSpan, type SpanContext } from "./read-span.ts";
import type { ReadBlock, ReadSpan } from "./reading.ts";
import type { Rule } from "./rules/rule.ts";
import { RulesOfText } from "./rules/rules-of-text.ts";
import { Surroundings } from "./surroundings/surroundings.ts";

/** What all blocks of a page are read with. */
export interface BlockReader {
  gazetteer: Gazetteer;
  rules: readonly Rule[];
  /** Reads each block's words in turn. */
  words: Words;
  /** Null if the page does not say it. */
  pageLanguage: string | null;
}

/** Reads one block by itself. Null where it holds no name and no cue. */
export function readBlock(
  { gazetteer, rules, words, pageLanguage }: BlockReader,
  text: string,
): ReadBlock | null {
  const plain = readPlainly(words, text);
  const language = lazyLanguage(words, pageLanguage);
  const hits = findNames(gazetteer, words, language);
  if (hits.names.length === 0 && hits.cues.length === 0) return null;
  const { cues } = hits;
  const spokenAgainst = namesSpokenAgainst(gazetteer, cues);
  if (hits.names.length === 0) {
    return { spans: [], facts: null, cues, spokenAgainst, weights: null };
  }

  const around = new Surroundings(words, language(), hits.names);
  const context: SpanContext = {
    gazetteer,
    around,
    phrases: hits.cues.filter((cue) => cue.last > cue.first),
    spokenAgainst,
    rules: rulesByLanguage(rules)[isOtherThanEnglish(language()) ? "others" : "english"],
  };
  const spans = hits.names.map((hit) => {
    const span = readSpan(context, hit);
    if (hit.last === hit.first || !hit.names.some((name) => gazetteer.counts.has(name)))
      return span;
    span.inner = namesWithin(gazetteer, words, hit, language).map((one) => readSpan(context, one));
    return span;
  });
  if (plain) for (const span of spans) putBack(span, plain, text);
  noteCountries(gazetteer, text, spans);
  followIntroductions(gazetteer, spans);
  for (const span of spans) closeQuotation(span, text);
  return { spans, facts: null, cues, spokenAgainst, weights: null };
}

/** Reads the words of a text set plainly. Returns that, or null where the text is plain as it stands. */
function readPlainly(words: Words, text: string): PlainText | null {
  // A line break is found much faster than words are read: such a text is set plainly first, and read once.
  const isBroken = text.includes("\n");
  if (!isBroken) {
    words.read(text);
    if (!words.mayBeOdd) return null;
  }
  const plain = plainText(text);
  if (isBroken || plain) words.read(plain?.text ?? text);
  return plain;
}

/** "Georgia and Ukraine", "de Turquie et de Géorgie", "la Turchia e la Georgia", "da Síria e um da Geórgia". */
const LISTED =
  /^(?:,|,? (?:and|or|et|ou|y|e|o|und|oder|en|of|ve|veya|i|oraz|a|in|ali|и|или|і|та|або))(?: (?:une?|uno?|una|uma?|dois|duas|dos|deux|due|\d+))?(?: (?:from|of|to|for|with|by|de|du|da|do|dalla|della|alla|in|nach|aus|von|van|uit|au|en|z|ze|iz|из|з|із|от|la|le|les|el|il|a|o|à la|à|al|ao))? $/u;

/** In UTF-16 units. */
const LONGEST_LINK = 24;

/** Notes which countries are listed beside another, in case they may be something else: "Georgia and Ukraine". */
function noteCountries(gazetteer: Gazetteer, text: string, spans: readonly ReadSpan[]): void {
  const isBehindPerson = ({ start }: ReadSpan) =>
    (text[start - 1] === "(" || text.startsWith("of ", start - 3)) &&
    BEHIND_PERSON.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  const isCountry = (span: ReadSpan) => categoryOfSpan(gazetteer, span) === "country";
  for (const span of spans) {
    if (span.sentence === null || !isBehindPerson(span) || !isCountry(span)) continue;
    const others = spans.filter((one) => one !== span && isBehindPerson(one));
    const countries = others.flatMap((one) => countryOf(gazetteer, one, false) ?? []);
    if (countries.length >= FEWEST_IN_ROLL) span.amongCountries = countries[0] ?? null;
  }
  for (let index = 1; index < spans.length; index++) {
    const left = spans[index - 1];
    const right = spans[index];
    if (!left || !right || right.start - left.end > LONGEST_LINK) continue;
    const between = text.slice(left.end, right.start);
    if (!LISTED.test(between)) continue;
    const isAnd = between === " and ";
    if (isCountry(left))
      left.amongCountries = countryOf(gazetteer, right, isAnd) ?? left.amongCountries;
    if (isCountry(right))
      right.amongCountries = countryOf(gazetteer, left, isAnd) ?? right.amongCountries;
  }
}

/** Stands where another country stands beside another person: "Wei Yi of China", "Bekauri (Georgia)". */
const BEHIND_PERSON = /\p{Lu}\p{Ll}+ (?:\(|of )$/u;
const LONGEST_BEFORE = 24;
/** Fewest other countries that make a list of competitors or delegates. */
const FEWEST_IN_ROLL = 2;

/** The category of what a span may name; null for names of several entities. */
function categoryOfSpan(gazetteer: Gazetteer, { candidates }: ReadSpan): Category | null {
  const [candidate] = candidates;
  if (!candidate || candidates.length > 1) return null;
  return categoryOf(gazetteer, entityOf(gazetteer, candidate.name));
}

/** The country, or after "and" the place, that a span names beyond doubt, by name and not by its people. */
function countryOf(gazetteer: Gazetteer, span: ReadSpan, mayBePlace: boolean): EntityId | null {
  const [candidate] = span.candidates;
  if (!candidate || candidate.objection || span.sentence !== null) return null;
  const category = categoryOfSpan(gazetteer, span);
  if (category !== "country" && !(mayBePlace && category === "place")) return null;
  if (kindOf(gazetteer, candidate.name) === "demonym") return null;
  return entityAt(gazetteer, entityOf(gazetteer, candidate.name));
}

/** Puts a span of the plain text where it stands in the text as written. */
function putBack(span: ReadSpan, plain: PlainText, text: string): void {
  const { start, end } = plain.spanOf(span.start, span.end);
  Object.assign(span, { start, end, surface: text.slice(start, end).toLowerCase() });
  for (const inner of span.inner) putBack(inner, plain, text);
}

/** Takes the closing mark into a name that has the opening one: "group «Wagner»". */
function closeQuotation(span: ReadSpan, text: string): void {
  span.end = quotationEnd(text, span.start, span.end);
  for (const inner of span.inner) closeQuotation(inner, text);
}

/** The rules that hold in English, and those that hold in other languages. */
const rulesByLanguage = memoize((rules: readonly Rule[]) => ({
  english: new RulesOfText(rules.filter(({ languages }) => languages !== "others")),
  others: new RulesOfText(rules.filter(({ languages }) => languages !== "english")),
}));
