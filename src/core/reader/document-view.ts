import { type EntityLink, linkOf } from "../card/card.ts";
import type { Category } from "../categories.ts";
import { namesEntity } from "../knowledge/compiler/citations/name-search.ts";
import {
  type CardSection,
  judgedStance,
  statementKey,
  statementsOf,
} from "../knowledge/pack/statements.ts";
import type { Citation, DocumentId, EntityId, Pack, PackDocument, Stance } from "../pack.ts";

/** One quotation of a document, with the statement drawn from it and the card it stands on. */
export interface DocumentCitation {
  entity: EntityId;
  label: string;
  category: Category;
  section: CardSection;
  /** The statement that cites the words, in our own. */
  text: string;
  /** Null where nobody has judged it. */
  stance: Stance | null;
  /** UTF-16 offsets into the document's text, of which `quote` is the slice. */
  start: number;
  end: number;
  quote: string;
}

/** A document with all that is drawn from it, for reading it and for checking the cards against it. */
export interface DocumentView {
  document: PackDocument;
  /** In the order of the text. */
  citations: DocumentCitation[];
  /** The entities it names or that cite it, most statements first, with how many of those cite it, each counted once. */
  entities: (EntityLink & { statements: number })[];
}

/**
 * The document with the statements drawn from it, or null where the pack has no such document. Of the
 * pack it needs that document and the entities that it names or that cite it.
 */
export function documentView(
  pack: Pick<Pack, "documents" | "entities">,
  documentId: DocumentId,
): DocumentView | null {
  const document = pack.documents.find(({ id }) => id === documentId);
  if (document === undefined) return null;
  const citations: DocumentCitation[] = [];
  const entities: DocumentView["entities"] = [];
  for (const entity of pack.entities) {
    const { id, label, category } = entity;
    const said = new Set<string>();
    for (const { section, statement } of statementsOf(entity)) {
      const cited = statement.citations.filter((citation) => citation.document === documentId);
      if (cited.length > 0) said.add(statementKey(statement));
      for (const { start, end, quote } of cited) {
        const { text } = statement;
        const stance = judgedStance(statement);
        citations.push({ entity: id, label, category, section, text, stance, start, end, quote });
      }
    }
    if (said.size > 0 || namesEntity(document, entity))
      entities.push({ ...linkOf(entity), statements: said.size });
  }
  return {
    document,
    citations: citations.sort(inTextOrder),
    entities: entities.sort((a, b) => b.statements - a.statements),
  };
}

function inTextOrder(a: Pick<Citation, "start" | "end">, b: Pick<Citation, "start" | "end">) {
  return a.start - b.start || a.end - b.end;
}
