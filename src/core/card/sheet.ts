import { statementsOf } from "../knowledge/statements.ts";
import type { Difference, DocumentId, EntityId, Statement } from "../pack.ts";
import type { CardData, CardDocument } from "./card.ts";
import { onlyFacts } from "./only-facts.ts";
import { heaviest } from "./source-groups.ts";

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
  /** The documents that the entries cite, in the order in which they come up. */
  documents: readonly CardDocument[];
}

interface SheetSource {
  title: string;
  url: string | null;
  /** Of the names to stand on the sheet, in order. */
  cards: readonly CardData[];
  /** Leaves out what the documents put as opinion, as prediction or as unconfirmed. */
  factsAlone: boolean;
}

export function contextSheet({ title, url, cards, factsAlone }: SheetSource): ContextSheet {
  const shown = factsAlone ? cards.map((card) => onlyFacts(card).card) : cards;
  const entries = shown.map(entryOf);
  const documents = new Map<DocumentId, CardDocument>();
  for (const [i, entry] of entries.entries()) {
    for (const { document } of citationsOn(entry)) {
      const known = shown[i]?.documents[document];
      if (known && !documents.has(document)) documents.set(document, known);
    }
  }
  return { title, url, entries, documents: [...documents.values()] };
}

function entryOf({ id, label, identity, summary, statements, differences }: CardData): SheetEntry {
  const claims = summary.length > 0 ? summary : heaviest(statements, STATEMENTS_MAX);
  return { id, label, identity, claims, differences };
}

function citationsOn({ identity, claims, differences }: SheetEntry) {
  const stated = {
    identity,
    summary: [...claims],
    statements: [],
    differences: [...differences],
    agreements: [],
  };
  return statementsOf(stated).flatMap(({ statement }) => statement.citations);
}
