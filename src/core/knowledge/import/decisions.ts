import { fold } from "../../text/fold.ts";
import { entityIds } from "../collection/entity-ids.ts";
import type {
  Decision,
  Decisions,
  Found,
  FoundEntity,
  FoundMention,
  FoundName,
  SourceDocument,
} from "../collection/types.ts";
import { locateNames } from "./locate-names.ts";

/** A name with the places where it stands. */
interface PlacedName extends FoundName {
  key: string;
  mentions: FoundMention[];
}

/** An entity being edited. */
interface Draft {
  label: string;
  category: string;
  names: PlacedName[];
  kept: boolean;
}

/** What was found, as the reader's decisions leave it. `found` itself is not changed. */
export function applyDecisions(
  found: Found,
  decisions: Decisions,
  documents: readonly SourceDocument[],
): Found {
  if (decisions.length === 0) return found;
  const review = new Review(found, documents);
  review.placeAdded(decisions);
  for (const decision of decisions) review.apply(decision);
  return review.found();
}

function isLookedFor({ do: what }: Decision): boolean {
  return what === "add" || what === "list";
}

class Review {
  readonly #drafts = new Set<Draft>();
  readonly #owners = new Map<string, Draft>();
  /** Names that the reader typed or listed and that were not found, with where they stand. */
  #added: ReadonlyMap<string, PlacedName> = new Map();
  readonly #documents: readonly SourceDocument[];

  constructor(found: Found, documents: readonly SourceDocument[]) {
    this.#documents = documents;
    for (const { label, category, names, mentions, kept } of found.entities) {
      const draft: Draft = { label, category, kept, names: this.#placed(names, mentions) };
      this.#drafts.add(draft);
      for (const { key } of draft.names) this.#owners.set(key, draft);
    }
  }

  #placed(names: readonly FoundName[], mentions: readonly FoundMention[]): PlacedName[] {
    const placed = names.map((name) => ({
      ...name,
      key: fold(name.text),
      mentions: [] as FoundMention[],
    }));
    const byKey = new Map(placed.map((name) => [name.key, name]));
    for (const mention of mentions) {
      const text = this.#documents[mention.document]?.text.slice(mention.start, mention.end) ?? "";
      (byKey.get(fold(text)) ?? placed[0])?.mentions.push(mention);
    }
    return placed;
  }

  /** Looks once for all names that the reader added. */
  placeAdded(decisions: Decisions): void {
    const texts = decisions.flatMap((decision) => (isLookedFor(decision) ? decision.names : []));
    const unknown = [...new Set(texts)].filter(
      (text) => !this.#owners.has(fold(text)) && fold(text) !== "",
    );
    const places = locateNames(unknown, this.#documents);
    this.#added = new Map(
      unknown.map((text, index) => {
        const mentions = places[index] ?? [];
        const key = fold(text);
        return [key, { text, key, kind: "full", count: mentions.length, mentions }];
      }),
    );
  }

  apply(decision: Decision): void {
    const keys = [...new Set(decision.names.map(fold))];
    switch (decision.do) {
      case "keep":
        for (const draft of this.#ownersOf(keys)) draft.kept = true;
        return;
      case "drop":
        this.#take(keys);
        return;
      case "merge":
        this.#merge(keys, decision.names[0] ?? "");
        return;
      case "split":
        this.#split(keys);
        return;
      case "rename":
        for (const draft of this.#ownersOf(keys)) draft.label = decision.label;
        return;
      case "recategorise":
        for (const draft of this.#ownersOf(keys)) draft.category = decision.category;
        return;
      case "define":
        return;
      case "add": {
        const names = this.#gather(keys);
        this.#make({ label: decision.label, category: decision.category, names, kept: true });
        return;
      }
      case "list":
        this.#list(keys, decision);
    }
  }

  #ownersOf(keys: readonly string[]): Set<Draft> {
    return new Set(keys.flatMap((key) => this.#owners.get(key) ?? []));
  }

  /** Takes names from their entities; an entity left without a name is removed. */
  #take(keys: readonly string[]): PlacedName[] {
    const taken: PlacedName[] = [];
    for (const draft of this.#ownersOf(keys)) {
      taken.push(...draft.names.filter(({ key }) => keys.includes(key)));
      draft.names = draft.names.filter(({ key }) => !keys.includes(key));
      const [first] = draft.names;
      if (first === undefined) this.#drafts.delete(draft);
      else if (keys.includes(fold(draft.label))) draft.label = first.text;
    }
    for (const key of keys) this.#owners.delete(key);
    return taken;
  }

  /** Takes names from their entities, and those that none has from the documents; in the order asked for. */
  #gather(keys: readonly string[]): PlacedName[] {
    const byKey = new Map(this.#take(keys).map((name) => [name.key, name]));
    return keys.flatMap((key) => byKey.get(key) ?? this.#added.get(key) ?? []);
  }

  #make(draft: Draft): void {
    if (draft.names.length === 0) return;
    this.#drafts.add(draft);
    for (const { key } of draft.names) this.#owners.set(key, draft);
  }

  #merge(keys: readonly string[], label: string): void {
    const [into, ...others] = this.#ownersOf(keys);
    if (into === undefined) return;
    for (const other of others) {
      into.names.push(...other.names);
      for (const { key } of other.names) this.#owners.set(key, into);
      this.#drafts.delete(other);
    }
    if (label !== "") into.label = label;
    into.kept = true;
  }

  #split(keys: readonly string[]): void {
    const category = [...this.#ownersOf(keys)][0]?.category ?? "other";
    const names = this.#take(keys);
    this.#make({ label: names[0]?.text ?? "", category, names, kept: true });
  }

  /** What the texts call one of the names stays whole; a name that is another's short form is taken from it. */
  #list(keys: readonly string[], { label, category }: Extract<Decision, { do: "list" }>): void {
    const same = [...this.#ownersOf(keys)].filter((draft) =>
      [fold(draft.label), draft.names[0]?.key ?? ""].some((main) => keys.includes(main)),
    );
    const own = same.flatMap((draft) => draft.names.map(({ key }) => key));
    const names = this.#gather([...new Set([...keys, ...own])]);
    const found = same.find((draft) => draft.category !== "other")?.category ?? "other";
    const kept = names.some(({ mentions }) => mentions.length > 0);
    this.#make({ label, category: category ?? found, names, kept });
  }

  found(): Found {
    const idOf = entityIds();
    const entities = [...this.#drafts].map(({ label, category, names, kept }): FoundEntity => {
      const mentions = names
        .flatMap((name) => name.mentions)
        .sort((a, b) => a.document - b.document || a.start - b.start);
      return {
        id: idOf(label),
        label,
        category,
        names: names.map(({ key: _key, mentions: _mentions, ...name }) => name),
        mentions,
        documentCount: new Set(mentions.map(({ document }) => document)).size,
        kept,
      };
    });
    return { entities: entities.sort((a, b) => b.mentions.length - a.mentions.length) };
  }
}
