import { buildGazetteer } from "../../core/mentions/gazetteer.ts";
import { readPage } from "../../core/mentions/read-page.ts";
import type { DocumentId, EntityId, Pack } from "../../core/pack.ts";

/** Which documents of a ready-made pack name each of its entities, by the rules that pages are read by. */
export function namingDocuments(pack: Pack): Map<EntityId, DocumentId[]> {
  const gazetteer = buildGazetteer([pack]);
  const naming = new Map<EntityId, DocumentId[]>();
  for (const { id, title, text } of pack.documents) {
    const page = { lang: null, title, host: "" };
    const { mentions } = readPage(gazetteer, page, null, text.split(/\n+/u));
    for (const entity of new Set(mentions.flat().map((mention) => mention.entity))) {
      naming.set(entity, [...(naming.get(entity) ?? []), id]);
    }
  }
  return naming;
}
