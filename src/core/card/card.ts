import { type Category, type LabelledCategory, labelOfCategory } from "../categories.ts";
import { namesEntity } from "../knowledge/compiler/citations/name-search.ts";
import { subjectsOf } from "../knowledge/pack/subjects.ts";
import { memoize } from "../memoize.ts";
import type {
  Difference,
  DocumentId,
  Entity,
  EntityId,
  Matter,
  Pack,
  PackDocument,
  Statement,
} from "../pack.ts";
import { citedIn, newestCited } from "./cited-documents.ts";

/** What a card says of a document: everything but its text. */
export interface CardDocument extends Omit<PackDocument, "text"> {
  /** The title of its pack, on a card that draws on several. */
  pack?: string;
}

/** An entity as a link to its card. */
export interface EntityLink {
  id: EntityId;
  label: string;
  category: Category;
}

/** All that one entity's card shows, as plain JSON. */
export interface CardData {
  id: EntityId;
  label: string;
  category: Category;
  /** What the interface calls the category. */
  categoryLabel: string;
  /** As in `Entity`: what one such thing is called, where the category's own word fits it badly. */
  kind?: string;
  identity: Statement | null;
  summary: Statement[];
  statements: Statement[];
  differences: Difference[];
  agreements: Matter[];
  related: EntityLink[];
  /** The documents the card cites and those that name the entity, by id. */
  documents: Record<DocumentId, CardDocument>;
  /** The documents whose text names the entity (demonyms apart), in the pack's order. */
  namedIn: DocumentId[];
  /** The newest dated document that the card cites, `value` in EDTF; null where none is dated. */
  newest: { document: DocumentId; value: string } | null;
  /** Whether the pack's documents are about the entity, and do not only touch on it. */
  isSubject: boolean;
}

/** The card of an entity, or null where the pack has no such entity. */
export function cardOf(pack: Pack, entityId: EntityId): CardData | null {
  const entity = pack.entities.find(({ id }) => id === entityId);
  if (entity === undefined) return null;
  return cardWith({
    entity,
    documents: pack.documents.map(withoutText),
    namedIn: documentsNaming(pack, entity),
    links: entity.related.flatMap((id) => linkTo(pack.entities, id)),
    categories: pack.categories ?? [],
    isSubject: subjectsIn(pack).has(entity.id),
  });
}

/** Found out once for a pack, however many cards are made of it. */
const subjectsIn = memoize(subjectsOf);

/** What a card draws on: the entity, and what its pack says around it. */
export interface CardSource {
  entity: Entity;
  /** The pack's documents, or those of them that are cited or name the entity. */
  documents: readonly CardDocument[];
  /** The documents whose text names the entity. */
  namedIn: readonly DocumentId[];
  /** Those of its related entities that the pack has. */
  links: EntityLink[];
  /** The pack's own categories. */
  categories: readonly LabelledCategory[];
  isSubject: boolean;
}

/** The card of an entity whose surroundings are known. */
export function cardWith(source: CardSource): CardData {
  const { entity, documents, namedIn, links, categories, isSubject } = source;
  const cited = citedIn(entity);
  const naming = new Set(namedIn);
  const shown = documents.filter(({ id }) => cited.has(id) || naming.has(id));
  return {
    id: entity.id,
    label: entity.label,
    category: entity.category,
    categoryLabel: labelOfCategory(entity.category, categories),
    ...(entity.kind !== undefined && { kind: entity.kind }),
    identity: entity.identity,
    summary: entity.summary,
    statements: entity.statements,
    differences: entity.differences,
    agreements: entity.agreements,
    related: links,
    documents: Object.fromEntries(shown.map((one) => [one.id, one])),
    namedIn: [...naming],
    newest: newestCited(entity, shown),
    isSubject,
  };
}

/** An entity as a link to its card. */
export function linkOf({ id, label, category }: Entity): EntityLink {
  return { id, label, category };
}

function linkTo(entities: readonly Entity[], id: EntityId): EntityLink[] {
  const entity = entities.find((other) => other.id === id);
  return entity === undefined ? [] : [linkOf(entity)];
}

function documentsNaming(pack: Pack, entity: Entity): DocumentId[] {
  return pack.documents.filter((candidate) => namesEntity(candidate, entity)).map(({ id }) => id);
}

/** What a card says of a document. */
export function withoutText({ text: _, ...rest }: PackDocument): CardDocument {
  return rest;
}
