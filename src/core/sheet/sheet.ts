import type { CardData, CardDocument } from "../card/card.ts";
import { citedIn } from "../card/cited-documents.ts";
import { keepFacts } from "../card/only-facts.ts";
import { heaviest } from "../card/source-groups.ts";
import type { Difference, DocumentId, EntityId, Statement } from "../pack.ts";

/** How many of a card's other statements the sheet takes where the card has no summary. */
const STATEMENTS_MAX = 3;

/** What a context sheet says of one name. */
export interface SheetEntry {
  id: EntityId;
  label: string;
  identity: Statement | null;
  claims: readonly Statement[];
  differences: readonly Difference[];
}

/** What the documents say of the names in an article, to be printed or saved. */
export interface ContextSheet {
  /** The article's. */
  title: string;
  /** The article's address, where the reader wants it on the sheet. */
  url: string | null;
  entries: readonly SheetEntry[];
  /** How many names the article has, on the sheet or not. */
  named: number;
  /** Whether what the documents put as less than fact is left out. */
  onlyFacts: boolean;
  /** The documents that the entries cite, in the order in which they come up. */
  documents: readonly CardDocument[];
}

interface SheetSource {
  title: string;
  url: string | null;
  /** Of the names to stand on the sheet, in order. */
  cards: readonly CardData[];
  /** How many names the article has. */
  named: number;
  /** Leaves out what the documents put as less than fact. */
  onlyFacts: boolean;
  /** Takes all first claims of a card, and its differences, instead of one claim. */
  inFull: boolean;
}

export function contextSheet({ title, url, cards, named, ...how }: SheetSource): ContextSheet {
  const shown = how.onlyFacts ? cards.map((card) => keepFacts(card).card) : cards;
  const entries = shown.map((card) => entryOf(card, how.inFull));
  const documents = new Map<DocumentId, CardDocument>();
  for (const [i, entry] of entries.entries()) {
    for (const id of citedOn(entry)) {
      const known = shown[i]?.documents[id];
      if (known && !documents.has(id)) documents.set(id, known);
    }
  }
  const { onlyFacts } = how;
  return { title, url, entries, named, onlyFacts, documents: [...documents.values()] };
}

function entryOf(card: CardData, inFull: boolean): SheetEntry {
  const { id, label, identity, summary, statements, differences } = card;
  const claims = summary.length > 0 ? summary : heaviest(statements, STATEMENTS_MAX);
  return inFull
    ? { id, label, identity, claims, differences }
    : { id, label, identity, claims: claims.slice(0, 1), differences: [] };
}

function citedOn({ identity, claims, differences }: SheetEntry): Set<DocumentId> {
  const summary = [...claims];
  return citedIn({
    identity,
    summary,
    statements: [],
    differences: [...differences],
    agreements: [],
  });
}
