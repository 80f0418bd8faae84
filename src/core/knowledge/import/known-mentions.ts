import { isBuiltIn } from "../../categories.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { NamedEntity } from "../../mentions/names/gazetteer.ts";
import { readDocuments } from "../../mentions/read-documents.ts";
import type { EntityId, SenseRule } from "../../pack.ts";
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { entityIds } from "../collection/entity-ids.ts";
import { isKeptAtFirst } from "../collection/kept-at-first.ts";
import type {
  Found,
  FoundEntity,
  FoundMention,
  FoundName,
  Slices,
  SourceDocument,
} from "../collection/types.ts";
import { type NamedPack, unitePacks } from "./same-entities.ts";

/** A place where a name stands, as found and as the packs read it. */
interface Place {
  mention: FoundMention;
  /** The name there, folded. */
  key: string;
  /** The packs' entity that the name means, or null where they have none for it. */
  known: EntityId | null;
}

interface Draft {
  entity: FoundEntity;
  places: Place[];
  isChanged: boolean;
}

type Senses = ReadonlyMap<EntityId, ReadonlyMap<string, SenseRule>>;

/**
 * What was found, with the packs' word on who is meant: a short form goes, place by place, to the entity that
 * the packs in use read there, and a name that always means one of theirs has its rule for that sense.
 */
export function* withKnownMentions(
  found: Found,
  packs: readonly NamedPack[],
  documents: readonly SourceDocument[],
): Slices<Found> {
  if (packs.length === 0) return found;
  const known = unitePacks(packs).packs.flatMap(({ entities }) => entities);
  const read: MentionsByPlace[] = [];
  for (const mentions of readDocuments(known, documents)) {
    read.push(new MentionsByPlace(mentions.filter(({ kind }) => kind !== "demonym")));
    yield { phase: "grouping", done: read.length, of: documents.length };
  }
  const review = new KnownReview(found, documents, read);
  review.move(new Map(known.map(({ id, category }) => [id, category])));
  return review.found(sensesOf(known));
}

/** A document's mentions, by where they stand. */
class MentionsByPlace {
  readonly #byStart: ReadonlyMap<number, Mention>;

  constructor(mentions: readonly Mention[]) {
    this.#byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  }

  /** Whom the words mean. A short form may be the beginning of a longer name: "Wagner" of "Wagner fighters". */
  at({ start, end }: Span, isShort: boolean): EntityId | null {
    const mention = this.#byStart.get(start);
    const isIt = mention && (isShort ? mention.end >= end : mention.end === end);
    return isIt ? mention.entity : null;
  }
}

class KnownReview {
  readonly #drafts: Draft[];
  readonly #documents: readonly SourceDocument[];
  readonly #newId: (label: string) => EntityId;

  constructor(
    { entities }: Found,
    documents: readonly SourceDocument[],
    read: readonly MentionsByPlace[],
  ) {
    this.#documents = documents;
    this.#newId = entityIds(entities.map(({ id }) => id));
    this.#drafts = entities.map((entity) => {
      const shorts = shortForms(entity);
      const places = entity.mentions.map((mention) => {
        const key = fold(this.#textAt(mention));
        const known = read[mention.document]?.at(mention, shorts.has(key)) ?? null;
        return { mention, key, known };
      });
      return { entity, places, isChanged: false };
    });
  }

  #textAt({ document, start, end }: FoundMention): string {
    return this.#documents[document]?.text.slice(start, end) ?? "";
  }

  /** Moves short forms, and entities whose every name means one that has another name in full here. */
  move(categories: ReadonlyMap<EntityId, string>): void {
    const homes = homesOf(this.#drafts);
    for (const draft of [...this.#drafts]) {
      const shorts = shortForms(draft.entity);
      const own = meaningOf(draft);
      const isElsewhere =
        own !== null &&
        homes.get(own) !== draft &&
        draft.places.every(({ known }) => known === own);
      const isLeaving = ({ key, known }: Place) =>
        isElsewhere || (known !== null && known !== own && shorts.has(key));
      const leaving = draft.places.filter(isLeaving);
      if (leaving.length === 0) continue;
      draft.places = draft.places.filter((place) => !isLeaving(place));
      draft.isChanged = true;
      for (const place of leaving) {
        const id = place.known ?? "";
        const home = homes.get(id) ?? this.#make(place, categories.get(id) ?? "other");
        homes.set(id, home);
        home.places.push(place);
        home.isChanged = true;
      }
    }
  }

  #make({ mention }: Place, category: string): Draft {
    const label = this.#textAt(mention);
    const entity: FoundEntity = {
      id: this.#newId(label),
      label,
      category: isBuiltIn(category) ? category : "other",
      names: [{ text: label, kind: "full", count: 0 }],
      mentions: [],
      documentCount: 0,
      kept: false,
    };
    const draft = { entity, places: [], isChanged: true };
    this.#drafts.push(draft);
    return draft;
  }

  found(senses: Senses): Found {
    const bearers = bearersOf(this.#drafts);
    const entities = this.#drafts
      .filter(({ places }) => places.length > 0)
      .map((draft) => {
        const entity = draft.isChanged ? this.#changed(draft, bearers) : draft.entity;
        return { ...entity, names: entity.names.map((name) => withSense(name, draft, senses)) };
      });
    return { entities: entities.sort((a, b) => b.mentions.length - a.mentions.length) };
  }

  #changed({ entity, places }: Draft, bearers: ReadonlyMap<string, FoundEntity>): FoundEntity {
    const mentions = places
      .map(({ mention }) => mention)
      .sort((a, b) => a.document - b.document || a.start - b.start);
    const names = new Map(entity.names.map((name) => [fold(name.text), { ...name, count: 0 }]));
    for (const { key, mention } of places) {
      const name = names.get(key) ?? { text: this.#textAt(mention), kind: "short", count: 0 };
      names.set(key, { ...name, count: name.count + 1 });
    }
    const borne = [...names].filter(([key, { count }]) => count > 0 && bearers.get(key) === entity);
    return {
      ...entity,
      names: borne.map(([, name]) => name),
      mentions,
      documentCount: new Set(mentions.map(({ document }) => document)).size,
      kept: isKeptAtFirst(mentions, this.#documents),
    };
  }
}

function shortForms({ names }: FoundEntity): ReadonlySet<string> {
  const shorts = names.filter(({ kind }) => kind === "short" || kind === "abbreviation");
  return new Set(shorts.map(({ text }) => fold(text)));
}

/** Whom the packs read at an entity's main name: at half of its places or more, and nobody else at any. */
function meaningOf({ entity, places }: Draft): EntityId | null {
  const main = fold(entity.names[0]?.text ?? "");
  const ofMain = places.filter(({ key }) => key === main);
  const meant = ofMain.flatMap(({ known }) => known ?? []);
  const isClear = new Set(meant).size === 1 && 2 * meant.length >= ofMain.length;
  return isClear ? (meant[0] ?? null) : null;
}

/** Which of the entities found is that of a pack: of several, the one with the longest main name. */
function homesOf(drafts: readonly Draft[]): Map<EntityId, Draft> {
  const homes = new Map<EntityId, Draft>();
  const words = ({ entity }: Draft) => entity.label.split(" ").length;
  for (const draft of drafts) {
    const id = meaningOf(draft);
    const before = id === null ? undefined : homes.get(id);
    if (id !== null && (before === undefined || words(before) < words(draft))) homes.set(id, draft);
  }
  return homes;
}

/** For each folded name, the entity that most mentions by that name are of. */
function bearersOf(drafts: readonly Draft[]): Map<string, FoundEntity> {
  const most = new Map<string, number>();
  const bearers = new Map<string, FoundEntity>();
  for (const { entity, places } of drafts) {
    const counts = new Map<string, number>();
    for (const { key } of places) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) {
      if (count <= (most.get(key) ?? 0)) continue;
      most.set(key, count);
      bearers.set(key, entity);
    }
  }
  return bearers;
}

/** The packs' rules for the senses of names, by entity and folded name. */
function sensesOf(known: readonly NamedEntity[]): Senses {
  const senses = new Map<EntityId, Map<string, SenseRule>>();
  for (const { id, names } of known) {
    const ofEntity = senses.get(id) ?? new Map<string, SenseRule>();
    for (const { text, kind, sense } of names) {
      if (sense && kind !== "demonym" && !ofEntity.has(fold(text))) ofEntity.set(fold(text), sense);
    }
    senses.set(id, ofEntity);
  }
  return senses;
}

function withSense(name: FoundName, { places }: Draft, senses: Senses): FoundName {
  const key = fold(name.text);
  const meant = new Set(places.flatMap((place) => (place.key === key ? [place.known] : [])));
  const [only] = meant;
  const sense = meant.size === 1 && only ? senses.get(only)?.get(key) : undefined;
  return sense ? { ...name, sense } : name;
}
