import type { EntityId, NameKind } from "../../pack.ts";
import { entityIds } from "../collection/entity-ids.ts";
import { isKeptAtFirst } from "../collection/kept-at-first.ts";
import type { Found, FoundEntity, FoundName, Slices } from "../collection/types.ts";
import type { CollectedNames, NamedText } from "./collect-names.ts";
import { NameJoiner } from "./joining/join-names.ts";
import { isPersonInFull } from "./joining/people.ts";
import { type Group, type GroupedName, shareShortForms } from "./joining/share-short-forms.ts";
import type { Neighbours } from "./kinds/name-lists.ts";
import type { KnownWords } from "./lexicon/known-words.ts";
import * as trait from "./lexicon/vocabulary.ts";
import { findShouted } from "./shouted-names.ts";
import { acceptedNames, isKnown } from "./surfaces/accept-names.ts";
import { type Surface, type Surfaces, textOf } from "./surfaces/surfaces.ts";
import { ENOUGH_VOTES, Votes } from "./surfaces/votes.ts";

/** A family name that stands alone is a person's if somebody in the documents bears it. */
const BEARER = 4;
/** Points instead if a place has the name too. */
const BEARER_OF_PLACE = 2;
const WELL_FOUNDED = 1.5;
const NEIGHBOUR = 1;
/**
 * Rounds in which a category spreads along a list: the third name learns it from the first by way of the
 * second.
 */
const NEIGHBOUR_ROUNDS = 3;
const SLICE = 2_000;

/** Groups spellings into entities. */
export function* groupNames({
  surfaces,
  known,
  definitions,
  neighbours,
  shouted,
  documents,
}: CollectedNames): Slices<Found> {
  const accepted = new Set(acceptedNames(surfaces, known));
  for (const sentence of shouted) findShouted(sentence, { surfaces, accepted, known });
  const names = withBearers(acceptedNames(surfaces, known), surfaces);
  const of = 2 * names.length;
  voteByBearers(names);
  for (let round = 0; round < NEIGHBOUR_ROUNDS; round++) voteByNeighbours(neighbours);
  yield { phase: "grouping", done: 0, of };
  const byKey = new Map(names.map((surface) => [surface.key, surface]));
  const joining = new NameJoiner(names, byKey, definitions).joined();
  let step = joining.next();
  for (; !step.done; step = joining.next()) yield { phase: "grouping", done: 0, of };
  const joins = step.value;
  const groups = new Map<Surface, Group>();
  for (const surface of names) {
    if (!joins.has(surface)) groups.set(surface, { names: [wholly(surface, "full")] });
  }
  const rootOf = (surface: Surface) => {
    let root = surface;
    for (let join = joins.get(root); join; join = joins.get(root)) root = join.to;
    return root;
  };
  for (const [surface, { kind }] of joins) {
    groups.get(rootOf(surface))?.names.push(wholly(surface, kind));
  }
  shareShortForms(groups, rootOf);
  yield { phase: "grouping", done: names.length, of };
  const ids = entityIds();
  const entities: FoundEntity[] = [];
  for (const group of groups.values()) {
    entities.push(entityOf(group, { known, documents, idOf: ids }));
    if (entities.length % SLICE === 0) {
      yield { phase: "grouping", done: names.length + entities.length, of };
    }
  }
  entities.sort((a, b) => b.mentions.length - a.mentions.length);
  return { entities };
}

function wholly(surface: Surface, kind: NameKind): GroupedName {
  return { surface, kind, sightings: surface.sightings, isBorne: true };
}

/** The first and last words of the names in full of people. */
function partsOfPeople(names: readonly Surface[]): Set<string> {
  const parts = new Set<string>();
  for (const { entries } of names.filter(isPersonInFull)) {
    parts.add(entries[0]?.folded ?? "").add(entries.at(-1)?.folded ?? "");
  }
  return parts;
}

/**
 * The names, and the words that only stand where any word has a capital but are parts of somebody's name in
 * full: "Isco es eterno" beside "Isco Alarcón".
 */
function withBearers(names: Surface[], surfaces: Surfaces): Surface[] {
  const parts = partsOfPeople(names);
  const found = new Set(names);
  const others = [...surfaces.byKey.values()].filter(
    (surface) =>
      !found.has(surface) &&
      surface.entries.length === 1 &&
      surface.key.length > 1 &&
      parts.has(surface.key) &&
      !isWord(surface),
  );
  return [...names, ...others];
}

/** A single word that is a part of somebody's full name is most likely that person. */
function voteByBearers(names: readonly Surface[]): void {
  const parts = partsOfPeople(names);
  for (const { entries, key, votes } of names) {
    const traits = entries[0]?.traits ?? 0;
    if (entries.length > 1 || !parts.has(key) || (traits & (trait.COUNTRY | trait.DEMONYM)) !== 0)
      continue;
    votes.add("person", (traits & trait.PLACE) !== 0 ? BEARER_OF_PLACE : BEARER);
  }
}

/** Whether the name is an ordinary word too: in the dictionary, or in small letters in the documents. */
function isWord(surface: Surface): boolean {
  const { entries, key } = surface;
  const [entry] = entries;
  if (entry === undefined || entries.length > 1 || key.length < 2) return false;
  if (/^\p{Lu}{2,}$/u.test(textOf(surface))) return false;
  const known = trait.COUNTRY | trait.DEMONYM;
  return (entry.traits & known) === 0 && ((entry.traits & trait.COMMON) !== 0 || entry.small > 0);
}

/**
 * The category suggested by a neighbour: beside a country stands a place, not always a country ("Russia and
 * the West").
 */
function beside(category: string): string {
  return category === "country" ? "place" : category;
}

/** A name in a list with others is of their category, where that is well founded. */
function voteByNeighbours(neighbours: readonly Neighbours[]): void {
  const founded = new Map<Surface, string | null>();
  for (const surface of new Set(neighbours.flat()))
    founded.set(surface, surface.votes.best(WELL_FOUNDED));
  for (const [a, b] of neighbours) {
    const [ofA, ofB] = [founded.get(a), founded.get(b)];
    if (ofA) b.votes.add(beside(ofA), NEIGHBOUR);
    if (ofB) a.votes.add(beside(ofB), NEIGHBOUR);
  }
}

/** The name of a people: "Hungarians", "North Korean". */
function isOfPeople({ entries }: Surface): boolean {
  return ((entries.at(-1)?.traits ?? 0) & trait.DEMONYM) !== 0;
}

/** "Hungary" for a HUNGARY, or "Ada Orr" for an ADA ORR, that no text writes otherwise; abbreviations and numerals stay. */
function inTitleCase(text: string): string {
  if (!/^[\p{Lu}\s-]{5,}$/u.test(text)) return text;
  return text.replace(
    /(?!(?<=\s)[IVX]+$)(?<!\p{Lu})\p{Lu}+/gu,
    (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}

function entityOf(
  { names }: Group,
  {
    known,
    documents,
    idOf,
  }: {
    known: KnownWords;
    documents: readonly NamedText[];
    idOf: (label: string) => EntityId;
  },
): FoundEntity {
  const votes = new Votes();
  for (const { surface, kind } of names) if (kind !== "demonym") votes.addAll(surface.votes);
  const mentions = names
    .flatMap(({ sightings }) => sightings)
    .sort((a, b) => a.document - b.document || a.start - b.start);
  const borne = names.filter(({ isBorne }) => isBorne);
  const [main, ...others] = borne.map(
    ({ surface, kind, sightings }): FoundName => ({
      text: textOf(surface),
      kind,
      count: sightings.length,
      ...(isWord(surface) ? { isWord: true as const } : {}),
    }),
  );
  const first = names[0]?.surface;
  const category = votes.best(ENOUGH_VOTES);
  const isShouted = first && (isKnown(first, known) || isPersonInFull(first));
  const label = isShouted ? inTitleCase(main?.text ?? "") : (main?.text ?? "");
  return {
    id: idOf(label),
    label,
    category: category ?? "other",
    names: [...(main ? [main] : []), ...others.sort((a, b) => b.count - a.count)],
    mentions,
    documentCount: new Set(mentions.map(({ document }) => document)).size,
    // "Austrian" in "Austrian beer" names nobody a card could be about.
    kept: !names.every(({ surface }) => isOfPeople(surface)) && isKeptAtFirst(mentions, documents),
  };
}
