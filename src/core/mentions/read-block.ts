import { fold } from "../text/fold.ts";
import type { Words } from "../text/words.ts";
import { Facts, note } from "./evidence.ts";
import {
  type CueHit,
  findNames,
  keyOf,
  type NameHit,
  namesWithin,
  namesWithKey,
} from "./find-names.ts";
import {
  categoryOf,
  entityAt,
  entityOf,
  type Gazetteer,
  kindOf,
  nameAt,
  namesOf,
} from "./gazetteer.ts";
import { languageOf } from "./language.ts";
import { mayBeVerb } from "./rules/name-verb.ts";
import type { Candidate, Objection, Rule } from "./rules/rule.ts";
import type { Weight } from "./senses.ts";
import { Surroundings } from "./surroundings.ts";

/** One name that a span may stand for, and what the words around it say against that. */
export interface ReadCandidate {
  name: number;
  objection: Objection | null;
}

/** A span that spells names, read by itself; what the page says of it comes later. */
export interface ReadSpan {
  start: number;
  end: number;
  /** The folded name. */
  key: string;
  /** The name as it stands, in small letters. */
  surface: string;
  candidates: ReadCandidate[];
  /** The name with a capitalised neighbour, folded: another name, if the page uses it as one. */
  neighbours: string[];
  /** The block is in a language other than English. */
  isForeign: boolean;
  /** The names inside it, which count where the page does not speak for the whole. */
  inner: ReadSpan[];
  /** "Mrs" and the like stand before it. */
  womansTitle: boolean;
  /** "And" stands before it and the capitalised words that go with it. */
  coordinated: boolean;
  /** The name is a verb too, and may be one here. */
  mayBeVerb: boolean;
  /** The first and last word of its sentence. */
  sentence: { first: number; last: number };
  /** Who was last introduced by a longer name with this one in it, where that is somebody else. */
  introduced: string | null;
}

export interface ReadBlock {
  spans: ReadSpan[];
  facts: Facts;
  cues: readonly CueHit[];
  /** Names against which some cue in the block speaks. */
  spokenAgainst: ReadonlySet<number>;
  /** What the block itself says of each name weighed so far. */
  weights: Map<number, Weight>;
}

/** Reads one block by itself. Null where it holds no name and no cue. */
export function readBlock(
  gazetteer: Gazetteer,
  words: Words,
  text: string,
  pageLanguage: string | null,
  rules: readonly Rule[],
): ReadBlock | null {
  words.read(text);
  const hits = findNames(gazetteer, words);
  if (hits.names.length === 0 && hits.cues.length === 0) return null;
  const facts = new Facts();
  for (const { cue } of hits.cues) facts.cues.add(gazetteer.cues[cue] ?? "");
  const { cues } = hits;
  const spokenAgainst = namesSpokenAgainst(gazetteer, cues);
  if (hits.names.length === 0) return { spans: [], facts, cues, spokenAgainst, weights: new Map() };

  const language = languageOf(words, pageLanguage);
  const around = new Surroundings(words, language);
  for (const hit of hits.names) {
    around.nameStarts.add(hit.first);
    around.nameEnds.add(hit.last);
    if (hit.droppedApostrophe) around.droppedApostrophes.add(hit.last);
  }
  const phrases = hits.cues.filter((cue) => cue.last > cue.first);
  const spans = hits.names.map((hit) => {
    const span = readSpan(gazetteer, around, hit, phrases, rules);
    if (hit.last === hit.first || !hit.names.some((name) => gazetteer.counts.has(name)))
      return span;
    const inner = namesWithin(gazetteer, words, hit).map((one) =>
      readSpan(gazetteer, around, one, phrases, rules),
    );
    return { ...span, inner };
  });
  followIntroductions(spans);
  for (const span of spans) learn(gazetteer, span, spokenAgainst, facts);
  return { spans, facts, cues, spokenAgainst, weights: new Map() };
}

/** What the sentence that has a span teaches. */
export function factsOfSentence(
  gazetteer: Gazetteer,
  { spans, cues, spokenAgainst }: ReadBlock,
  { sentence: { first, last } }: ReadSpan,
): Facts {
  const facts = new Facts();
  for (const cue of cues) {
    if (cue.first >= first && cue.last <= last) facts.cues.add(gazetteer.cues[cue.cue] ?? "");
  }
  for (const span of spans) {
    if (span.sentence.first === first) learn(gazetteer, span, spokenAgainst, facts);
  }
  return facts;
}

/**
 * A bare family name means the last person introduced with it: after "Hafez al-Assad", until "Bashar
 * al-Assad", "Assad" is the father. Two introduced together ("Donald and Ivanka Trump") change nothing.
 */
function followIntroductions(spans: readonly ReadSpan[]): void {
  const introduced = new Map<string, string | null>();
  for (const span of spans) {
    const other = span.candidates.find(({ objection }) => objection?.bearer === "same")?.objection;
    const family = span.key.split(" ").at(-1) ?? "";
    if (other) {
      const isTogether = span.coordinated && introduced.get(family) === null;
      if (isTogether) continue;
      for (const key of [span.key, family]) introduced.set(key, oneLine(other.words));
    } else {
      span.introduced = introduced.get(span.key) ?? null;
      if (family !== span.key) introduced.set(family, null);
      for (const key of introduced.keys()) {
        if (key !== span.key && ` ${span.key} `.includes(` ${key} `)) introduced.set(key, null);
      }
    }
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ");
}

function readSpan(
  gazetteer: Gazetteer,
  around: Surroundings,
  hit: NameHit,
  phrases: readonly CueHit[],
  rules: readonly Rule[],
): ReadSpan {
  const { first, last } = hit;
  const { words } = around;
  const isAllCapitals = !/\p{Ll}/u.test(words.text.slice(words.start(first), hit.end));
  const candidates = hit.names.map((name): ReadCandidate => {
    const entity = entityOf(gazetteer, name);
    const candidate: Candidate = {
      around,
      first,
      last,
      end: hit.end,
      category: categoryOf(gazetteer, entity),
      kind: kindOf(gazetteer, name),
      isInCapitals: isAllCapitals && /\p{Ll}/u.test(nameAt(gazetteer, name)),
      hasArticle: () => hasArticle(gazetteer, entity, keyOf(gazetteer, name)),
      initials: () => initialsOf(gazetteer, entity),
      otherPhrases: phrases.filter(
        (cue) =>
          cue.first <= first &&
          cue.last >= last &&
          cue.last - cue.first > last - first &&
          speaksAgainst(gazetteer, cue.cue, name),
      ),
    };
    for (const rule of rules) {
      const objection = rule.objection(candidate);
      if (objection) return { name, objection };
    }
    return { name, objection: null };
  });
  const neighbours: string[] = [];
  if (
    around.gapBefore(first) === "space" &&
    around.isCapital(first - 1) &&
    around.word(first - 1) !== "the"
  ) {
    neighbours.push(fold(around.phrase(first - 1, last)));
  }
  if (isBareWithArticle(around, first, last))
    neighbours.push(`the ${fold(around.phrase(first, last))}`);
  if (around.gapAfter(last) === "space" && around.isCapital(last + 1)) {
    neighbours.push(fold(around.phrase(first, last + 1)));
  }
  return {
    start: words.start(first),
    end: hit.end,
    surface: words.text.slice(words.start(first), hit.end).toLowerCase(),
    key: keyOf(gazetteer, hit.names[0] ?? -1),
    candidates,
    neighbours,
    isForeign: around.language !== null && around.language !== "en",
    inner: [],
    sentence: around.sentenceAt(first),
    introduced: null,
    mayBeVerb: first === last && mayBeVerb(around, first),
    coordinated: isCoordinated(around, first),
    womansTitle: around.joinsNext(first - 1) && around.isIn("womensTitles", first - 1),
  };
}

function isCoordinated(around: Surroundings, first: number): boolean {
  let before = first - 1;
  while (around.isCapital(before) && around.joinsNext(before)) before--;
  return around.word(before) === "and";
}

/** "The Minsk was scrapped": after the name comes nothing that the article could belong to. */
function isBareWithArticle(around: Surroundings, first: number, last: number): boolean {
  if (around.word(first - 1) !== "the" || around.gapBefore(first) !== "space") return false;
  const next = last + 1;
  return (
    around.gapAfter(last) !== "space" ||
    around.isSmallWord(next) ||
    /..ed$/u.test(around.word(next))
  );
}

function speaksAgainst(gazetteer: Gazetteer, cue: number, name: number): boolean {
  return gazetteer.cueOwners[cue]?.some((owner) => owner.name === name && owner.against) ?? false;
}

function hasArticle(gazetteer: Gazetteer, entity: number, key: string): boolean {
  return namesWithKey(gazetteer, `the ${key}`).some((name) => entityOf(gazetteer, name) === entity);
}

function initialsOf(gazetteer: Gazetteer, entity: number): Set<string> {
  const initials = new Set<string>();
  for (const number of namesOf(gazetteer, entity)) {
    const words = keyOf(gazetteer, number).split(" ");
    for (const word of words.slice(0, -1)) initials.add(word.slice(0, 1));
  }
  return initials;
}

/** The names against which some cue in the block speaks. */
function namesSpokenAgainst(gazetteer: Gazetteer, cues: readonly CueHit[]): Set<number> {
  const names = new Set<number>();
  for (const { cue } of cues) {
    for (const owner of gazetteer.cueOwners[cue] ?? []) if (owner.against) names.add(owner.name);
  }
  return names;
}

/** What a span teaches of the page, whoever is meant elsewhere. */
function learn(
  gazetteer: Gazetteer,
  span: ReadSpan,
  spokenAgainst: ReadonlySet<number>,
  facts: Facts,
): void {
  note(facts.met, span.key, span.surface);
  for (const inner of span.inner) note(facts.met, inner.key, inner.surface);
  for (const { name, objection } of span.candidates) {
    if (objection) learnOther(span, objection, facts);
    else if (span.introduced !== null) continue;
    else if (span.candidates.length === 1 && isBeyondDoubt(gazetteer, name, spokenAgainst)) {
      const id = entityAt(gazetteer, entityOf(gazetteer, name));
      if (kindOf(gazetteer, name) === "demonym") facts.peoples.add(id);
      else note(facts.named, id, span.key);
    }
  }
}

function learnOther(
  { key, neighbours }: ReadSpan,
  { words, bearer }: Objection,
  facts: Facts,
): void {
  if (bearer === "same") {
    const written = oneLine(words);
    note(facts.bearers, key, written);
    note(facts.bearers, key.split(" ").at(-1) ?? "", written);
  } else if (bearer === "with-article") {
    note(facts.longer, key, `the ${key}`);
  } else if (bearer === "longer") {
    const phrase = fold(words);
    for (const one of neighbours) if (phrase.includes(one)) note(facts.longer, key, one);
  }
}

/** Enough to count as evidence for other names: its usual meaning, and no word near by against it. */
function isBeyondDoubt(
  { counts }: Gazetteer,
  name: number,
  spokenAgainst: ReadonlySet<number>,
): boolean {
  const sense = counts.get(name);
  return sense === undefined || (sense === "default" && !spokenAgainst.has(name));
}
