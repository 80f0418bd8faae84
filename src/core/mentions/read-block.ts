import { fold } from "../text/fold.ts";
import type { Words } from "../text/words.ts";
import { Facts, note } from "./evidence.ts";
import { type CueHit, findNames, keyOf, type NameHit, namesWithin } from "./find-names.ts";
import { categoryOf, entityAt, entityOf, type Gazetteer, kindOf, namesOf } from "./gazetteer.ts";
import { languageOf } from "./language.ts";
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
}

export interface ReadBlock {
  spans: ReadSpan[];
  facts: Facts;
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
  if (hits.names.length === 0) return { spans: [], facts, weights: new Map() };

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
  const spokenAgainst = namesSpokenAgainst(gazetteer, hits.cues);
  for (const span of spans) learn(gazetteer, span, spokenAgainst, facts);
  return { spans, facts, weights: new Map() };
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
  const candidates = hit.names.map((name): ReadCandidate => {
    const entity = entityOf(gazetteer, name);
    const candidate: Candidate = {
      around,
      first,
      last,
      end: hit.end,
      category: categoryOf(gazetteer, entity),
      isDemonym: kindOf(gazetteer, name) === "demonym",
      isShort: kindOf(gazetteer, name) === "short",
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
  if (around.gapBefore(first) === "space" && around.isCapital(first - 1)) {
    neighbours.push(fold(around.phrase(first - 1, last)));
  }
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
    womansTitle: around.joinsNext(first - 1) && around.isIn("womensTitles", first - 1),
  };
}

function speaksAgainst(gazetteer: Gazetteer, cue: number, name: number): boolean {
  return gazetteer.cueOwners[cue]?.some((owner) => owner.name === name && owner.against) ?? false;
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
    const written = words.replace(/\s+/gu, " ");
    note(facts.bearers, key, written);
    note(facts.bearers, key.split(" ").at(-1) ?? "", written);
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
