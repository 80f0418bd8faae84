import type { EntityLink } from "../../core/card/card.ts";
import { withoutText } from "../../core/card/card.ts";
import { citationsOf } from "../../core/knowledge/pack/statements.ts";
import { subjectsOf } from "../../core/knowledge/pack/subjects.ts";
import type { DocumentId, EntityId, Pack } from "../../core/pack.ts";
import type { PackContents } from "../../platform/library/write-pack.ts";

/**
 * A pack as the library stores it: with each entity what its card needs, with each document the entities
 * drawn from it.
 * @param namedIn the documents that name each entity
 * @param languages of documents, where they are known
 */
export function contentsOf(
  pack: Pack,
  namedIn: ReadonlyMap<EntityId, readonly DocumentId[]>,
  languages: ReadonlyMap<DocumentId, string | null> = new Map(),
): PackContents {
  const byId = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const linkTo = (id: EntityId): EntityLink[] => {
    const entity = byId.get(id);
    return entity ? [{ id, label: entity.label, category: entity.category }] : [];
  };
  const drawn = new Map<DocumentId, EntityId[]>(pack.documents.map(({ id }) => [id, []]));
  const subjects = subjectsOf(pack);
  const entities = pack.entities.map((entity) => {
    const naming = namedIn.get(entity.id) ?? [];
    const draw = (id: DocumentId) => {
      const from = drawn.get(id);
      if (from && from.at(-1) !== entity.id) from.push(entity.id);
    };
    for (const id of naming) draw(id);
    for (const citation of citationsOf(entity)) draw(citation.document);
    return {
      entity,
      namedIn: naming,
      links: entity.related.flatMap(linkTo),
      isSubject: subjects.has(entity.id),
    };
  });
  return {
    documents: pack.documents.map((one) => ({
      head: withoutText(one),
      lang: languages.get(one.id) ?? null,
      entities: drawn.get(one.id) ?? [],
    })),
    texts: new Map(pack.documents.map(({ id, text }) => [id, text])),
    entities,
  };
}
