import { readDocuments } from "../../core/mentions/read-documents.ts";
import type { DocumentId, EntityId, Pack } from "../../core/pack.ts";
import { pushTo } from "../../core/push-to.ts";

/** Which documents of a ready-made pack name each of its entities, by the rules that pages are read by. */
export function namingDocuments({ entities, documents }: Pack): Map<EntityId, DocumentId[]> {
  const naming = new Map<EntityId, DocumentId[]>();
  let document = 0;
  for (const mentions of readDocuments(entities, documents)) {
    const id = documents[document++]?.id ?? "";
    for (const entity of new Set(mentions.map((mention) => mention.entity))) {
      pushTo(naming, entity, id);
    }
  }
  return naming;
}
