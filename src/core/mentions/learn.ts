import { bisect } from "../bisect.ts";
import { fold } from "../text/fold.ts";
import { Facts } from "./evidence/facts.ts";
import { asGivenName, asRelative, asShip, asThing, withArticle } from "./evidence/keys.ts";
import { familyNamesOf, oneLine } from "./introductions.ts";
import { lexiconOf } from "./lexicon/by-language.ts";
import { type CueHit, keyOf } from "./names/find-names.ts";
import { cueAt, type Gazetteer, isPlaceName, kindOf } from "./names/gazetteer.ts";
import { knownName } from "./names/known-name.ts";
import type { ReadBlock, ReadSpan } from "./reading.ts";
import type { Objection } from "./rules/rule.ts";

const NO_NAMES: ReadonlySet<number> = new Set();

/** The names that a cue in the block contradicts. */
export function namesSpokenAgainst(
  { contradicted }: Gazetteer,
  cues: readonly CueHit[],
): ReadonlySet<number> {
  let names: Set<number> | null = null;
  for (const { cue } of cues) {
    for (const name of contradicted[cue] ?? []) {
      names ??= new Set();
      names.add(name);
    }
  }
  return names ?? NO_NAMES;
}

/**
 * Whether a cue before a word of the block contradicts the name. A longer name that only contains it
 * ("West Bank") does not.
 */
export function isSpokenAgainstBefore(
  gazetteer: Gazetteer,
  { cues }: ReadBlock,
  word: number,
  name: number,
): boolean {
  const key = keyOf(gazetteer, name);
  return cues.some(
    ({ cue, first }) =>
      first < word &&
      gazetteer.cueOwners[cue]?.some((owner) => owner.name === name && owner.against) &&
      !fold(cueAt(gazetteer, cue)).includes(key),
  );
}

/** Whether a name may mean something else here, so that its sentence has to be read by itself. */
export function isDoubtful(
  { counts }: Gazetteer,
  spokenAgainst: ReadonlySet<number>,
  name: number,
): boolean {
  return counts.get(name) === "evidence" || spokenAgainst.has(name);
}

/** Adds how a block spells its names. */
export function noteSpellings({ spans }: ReadBlock, facts: Facts): void {
  for (const { key, surface, inner } of spans) {
    facts.note("met", key, surface);
    for (const one of inner) facts.note("met", one.key, one.surface);
  }
}

/** Adds the facts of a block. */
export function learnBlock(
  gazetteer: Gazetteer,
  { spans, cues, spokenAgainst }: ReadBlock,
  facts: Facts,
): void {
  for (const { cue } of cues) facts.addCue(cue);
  for (const span of spans) learn(gazetteer, span, spokenAgainst, facts);
}

/** The facts of a block alone. */
export function factsOfBlock(gazetteer: Gazetteer, block: ReadBlock): Facts {
  if (block.facts === null) {
    block.facts = new Facts();
    learnBlock(gazetteer, block, block.facts);
  }
  return block.facts;
}

/** The facts of a sentence, given by its first and last word. */
export function factsOfSentence(
  gazetteer: Gazetteer,
  { spans, cues, spokenAgainst }: ReadBlock,
  { first, last }: { first: number; last: number },
): Facts {
  const facts = new Facts();
  for (let at = firstFrom(cues, first); at < cues.length; at++) {
    const cue = cues[at];
    if (!cue || cue.first > last) break;
    if (cue.last <= last) facts.addCue(cue.cue);
  }
  for (let at = firstFrom(spans, first); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.first > last) break;
    learn(gazetteer, span, spokenAgainst, facts);
  }
  return facts;
}

/** The index of the first that begins at or after a word; all are in the order of the text. */
function firstFrom(items: readonly { first: number }[], word: number): number {
  return bisect(items.length, (index) => (items[index]?.first ?? 0) < word);
}

/** Adds the facts in a span, which hold whoever is meant elsewhere on the page. */
function learn(
  gazetteer: Gazetteer,
  span: ReadSpan,
  spokenAgainst: ReadonlySet<number>,
  facts: Facts,
): void {
  const isOther = !span.isForeign && span.candidates.some(({ objection }) => objection !== null);
  if (isOther && span.clues.introducesByGivenName)
    facts.note("longer", span.key, asGivenName(span.key));
  for (const { name, objection } of span.candidates) {
    // "His son Adam Kadyrov" leaves the bare name to whom it belongs.
    if (objection?.bearer === "same" && span.isRelative) continue;
    if (objection) {
      learnOther(span, objection, facts, mayTakeArticle(gazetteer, name));
      if (objection.bearer === "same" && span.clues.isStranger && !isPlaceName(gazetteer, name)) {
        const written = oneLine(objection.words);
        for (const form of familyNamesOf(gazetteer, span)) facts.note("bearers", form, written);
      }
    } else if (span.introduced !== null) continue;
    else if (span.candidates.length === 1 && isBeyondDoubt(gazetteer, name, spokenAgainst)) {
      const { entityId, kind } = knownName(gazetteer, name);
      if (kind === "demonym") facts.add("peoples", entityId);
      else facts.note("named", entityId, span.isRelative ? asRelative(span.key) : span.key);
    }
  }
}

/** "Latin America", "the Bank of America", "South Korea" and the like are never called "the America". */
function mayDropOpening(phrase: string, key: string): boolean {
  const before =
    phrase
      .slice(0, -key.length - 1)
      .split(" ")
      .at(-1) ?? "";
  const { prepositions, placeModifiers } = lexiconOf(null);
  return !prepositions.has(before) && !placeModifiers.has(before);
}

/** A place's name; but countries go by abbreviations with an article of their own: "the US". */
function mayTakeArticle(gazetteer: Gazetteer, name: number): boolean {
  return isPlaceName(gazetteer, name) && kindOf(gazetteer, name) !== "abbreviation";
}

function learnOther(
  { key, clues }: ReadSpan,
  { words, bearer }: Objection,
  facts: Facts,
  /** Whether an article tells a thing called after the entity from the entity. */
  mayTakeArticle: boolean,
): void {
  if (bearer === "same") {
    const written = oneLine(words);
    facts.note("bearers", key, written);
    // Of "al-Assad" too.
    facts.note("bearers", key.split(/[ -]/u).at(-1) ?? "", written);
  } else if (bearer === "thing") {
    facts.note("longer", key, asThing(key));
  } else if (bearer === "with-article" || bearer === "ship") {
    facts.note("longer", key, withArticle(key));
    if (bearer === "ship") facts.note("longer", key, asShip(key));
  } else if (bearer === "longer") {
    const phrase = fold(words);
    for (const one of clues.neighbours) {
      // "Mrs Putin-Smith" is one person, and stays one; the Russia-China Council takes no name from the two.
      const isDouble = phrase.endsWith(` ${one.replace("-", " ")}`);
      if (phrase.includes(one) || isDouble) facts.note("longer", key, one);
    }
    // After "SS Poland" or "Hotel Moscow", "the Poland" and "the Moscow" are the ship and the hotel.
    const isBare = mayTakeArticle && !key.includes(" ") && phrase.endsWith(` ${key}`);
    if (isBare && mayDropOpening(phrase, key)) facts.note("longer", key, withArticle(key));
  }
}

/** Whether a span counts as evidence for other names: it has its usual meaning, and no word near contradicts that. */
function isBeyondDoubt(
  { counts }: Gazetteer,
  name: number,
  spokenAgainst: ReadonlySet<number>,
): boolean {
  const sense = counts.get(name);
  return sense === undefined || (sense === "default" && !spokenAgainst.has(name));
}
