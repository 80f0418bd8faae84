import { isOtherThanEnglish } from "../text/language.ts";
import { isRelative } from "./clues/persons.ts";
import { CluesAround } from "./clues/span-clues.ts";
import { isDoubtful } from "./learn.ts";
import { wordList } from "./lexicon/word-list.ts";
import { type CueHit, keyOf, type NameHit } from "./names/find-names.ts";
import { type Gazetteer, isCountry, isPlaceName } from "./names/gazetteer.ts";
import { knownName } from "./names/known-name.ts";
import type { ReadCandidate, ReadSpan } from "./reading.ts";
import { DECLINING } from "./rules/language-families.ts";
import type { Candidate } from "./rules/rule.ts";
import type { RulesOfText } from "./rules/rules-of-text.ts";
import { mayBeVerb } from "./rules/words/name-verb.ts";
import type { Surroundings } from "./surroundings/surroundings.ts";

/** What the spans of one block are read with. */
export interface SpanContext {
  gazetteer: Gazetteer;
  around: Surroundings;
  /** The block's cues of more than one word. */
  phrases: readonly CueHit[];
  /** The names that the block's cues contradict. */
  spokenAgainst: ReadonlySet<number>;
  /** Those that hold in the block's language. */
  rules: RulesOfText;
}

/** Reads one span by itself: what the words around it say against each name it spells. */
export function readSpan(context: SpanContext, hit: NameHit): ReadSpan {
  const { gazetteer, around, spokenAgainst, rules } = context;
  const { first, last } = hit;
  const { words } = around;
  const isOneWord = first === last;
  const isAllCapitals = isInCapitals(around, first, last);
  const candidates = hit.names.map((name): ReadCandidate => {
    const known = knownName(gazetteer, name);
    const { category, kind } = known;
    const candidate: Candidate = {
      around,
      first,
      last,
      end: hit.end,
      category,
      kind,
      isInCapitals: isAllCapitals && known.hasSmallLetters,
      name: known,
      otherPhrase: () => otherPhrase(context, hit, name),
    };
    for (const rule of rules.about({ category, kind, isOneWord })) {
      const objection = rule.objection(candidate);
      if (objection) return { name, objection };
    }
    return { name, objection: null };
  });
  const surface = words.text.slice(words.start(first), hit.end).toLowerCase();
  return {
    start: words.start(first),
    first,
    end: hit.end,
    surface,
    key: keyOf(gazetteer, hit.names[0] ?? -1),
    candidates,
    clues: new CluesAround({ gazetteer, around, hit, surface }),
    isForeign: isOtherThanEnglish(around.language),
    inner: [],
    sentence: hit.names.some((name) => isDoubtful(gazetteer, spokenAgainst, name))
      ? around.sentenceAt(first)
      : null,
    introduced: null,
    mayBeVerb: isOneWord && mayBeVerb(around, first),
    beforeBearers: null,
    amongCountries: null,
    hasArticle:
      hit.names.every((name) => isPlaceName(gazetteer, name) && !isCountry(gazetteer, name)) &&
      isBehindArticle(around, hit),
    isRelative: isRelative(around, first),
    declinedIn: hasCases(around.language) ? around.language : null,
  };
}

/** Whether a family name has forms of its own in other cases: "Путина", "Putins". */
function hasCases(language: string | null): boolean {
  return DECLINING.has(language ?? "") || language === "de";
}

function otherPhrase({ gazetteer, phrases }: SpanContext, { first, last }: NameHit, name: number) {
  const phrase = phrases.find(
    (cue) =>
      cue.first <= first &&
      cue.last >= last &&
      cue.last - cue.first > last - first &&
      gazetteer.cueOwners[cue.cue]?.some((owner) => owner.name === name && owner.against),
  );
  return phrase ?? null;
}

function isInCapitals(around: Surroundings, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    if (!around.isAllCapitals(index)) return false;
  }
  return true;
}

/** Where towns have no article: "De Minsk, een sleepboot" is a ship. Contracted with a preposition too. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordList("der die das den dem"),
  nl: wordList("de het"),
  fr: wordList("le la du au"),
  es: wordList("el la del al"),
  it: wordList("il la del della al alla dal"),
  pt: wordList("o do ao pelo"),
};

function isBehindArticle(around: Surroundings, { first, last }: NameHit): boolean {
  const language = around.language ?? "";
  const articles = Object.hasOwn(ARTICLES, language) ? ARTICLES[language] : undefined;
  if (!articles?.has(around.word(first - 1)) || around.gapBefore(first) !== "space") return false;
  return first === last && around.gapAfter(last) !== "hyphen" && around.hasNamesakeOpener();
}
