/** What the background knows: the names and cards of all packs in use. */

import type { CardData, CardDocument } from "../../core/card/card.ts";
import { joinCards, type PackCard } from "../../core/card/join-cards.ts";
import { statementsTogether, type Together } from "../../core/card/together.ts";
import { categoriesToList, type LabelledCategory } from "../../core/categories.ts";
import { idsAmongPacks } from "../../core/knowledge/import/same-entities.ts";
import type { Gazetteer } from "../../core/mentions/names/gazetteer.ts";
import type { DocumentId, EntityId } from "../../core/pack.ts";
import { pushTo } from "../../core/push-to.ts";
import type { DocumentView } from "../../core/reader/document-view.ts";
import { type DocumentMention, mentionsIn } from "../../core/reader/named-places.ts";
import { noteDamage, type PackInUse, type PacksInUse, packsInUse } from "./packs-in-use.ts";

export async function gazetteer(): Promise<Gazetteer> {
  return (await packsInUse()).gazetteer;
}

/** The categories to offer switches for. */
export async function categoriesInUse(): Promise<LabelledCategory[]> {
  const { gazetteer, ownCategories } = await packsInUse();
  return categoriesToList(gazetteer.categoryIds, ownCategories);
}

/** The cards of entities; those that no pack in use has are left out. An entity that several packs have gets one card. */
export async function cardsOf(entities: readonly EntityId[]): Promise<CardData[]> {
  const { packs, bearers } = await packsInUse();
  const found = await ofEach(packs, (pack) => packCards(pack, entities, bearers), []);
  const byEntity = new Map<EntityId, PackCard[]>();
  for (const one of found.flat()) {
    const id = one.ids.get(one.card.id) ?? one.card.id;
    pushTo(byEntity, id, one);
  }
  return [...byEntity.values()].flatMap((cards) => joinCards(cards) ?? []);
}

async function packCards(
  pack: PackInUse,
  entities: readonly EntityId[],
  bearers: PacksInUse["bearers"],
): Promise<PackCard[]> {
  const cards = await pack.cards(entities.flatMap((id) => idsIn(pack, id, bearers)));
  if (cards.length === 0) return [];
  const title = await pack.title();
  const ids = idsAmongPacks(bearers, pack.id);
  return cards.map((card) => ({ pack: title, card, ids }));
}

/** The ids that a pack has for an entity of all packs. */
function idsIn(pack: PackInUse, id: EntityId, bearers: PacksInUse["bearers"]): EntityId[] {
  const places = bearers.get(id);
  if (!places) return [id];
  return places.filter((place) => place.pack === pack.id).map(({ entity }) => entity);
}

/** What the packs in use say of two entities at once, pack by pack. */
export async function togetherOf(first: EntityId, second: EntityId): Promise<Together> {
  const { packs, bearers } = await packsInUse();
  const ofPack = async (pack: PackInUse): Promise<Together> => {
    const [one, other] = await Promise.all(
      [first, second].map((id) => pack.entities(idsIn(pack, id, bearers))),
    );
    const statements = (one ?? []).flatMap((a) =>
      (other ?? []).flatMap((b) => statementsTogether(a, b)),
    );
    const cited = new Set(
      statements.flatMap(({ citations }) => citations.map(({ document }) => document)),
    );
    const documents = cited.size === 0 ? [] : await pack.documents();
    const shown = documents.filter(({ id }) => cited.has(id));
    return { statements, documents: Object.fromEntries(shown.map((head) => [head.id, head])) };
  };
  const found = await ofEach(packs, ofPack, { statements: [], documents: {} });
  return {
    statements: found.flatMap(({ statements }) => statements),
    documents: Object.assign({}, ...found.map(({ documents }) => documents)),
  };
}

/** All documents of the packs in use, without their texts. */
export async function documentsInUse(): Promise<CardDocument[]> {
  const { packs } = await packsInUse();
  return (await ofEach(packs, (pack) => pack.documents(), [])).flat();
}

/** A document with all that is drawn from it, or null where no pack in use has it. */
export async function documentOf(document: DocumentId): Promise<DocumentView | null> {
  const { packs, bearers } = await packsInUse();
  for (const pack of packs) {
    const view = await pack.document(document).catch((error: unknown) => {
      noteDamage(error);
      throw error;
    });
    if (!view) continue;
    const ids = idsAmongPacks(bearers, pack.id);
    const idOf = (id: EntityId) => ids.get(id) ?? id;
    return {
      ...view,
      citations: view.citations.map((one) => ({ ...one, entity: idOf(one.entity) })),
      entities: view.entities.map((one) => ({ ...one, id: idOf(one.id) })),
    };
  }
  return null;
}

/** The mentions in a document, a list for each paragraph; none where no pack in use has it. */
export async function mentionsInDocument(id: DocumentId): Promise<DocumentMention[][]> {
  const view = await documentOf(id);
  if (!view) return [];
  const { text } = view.document;
  const mentions = mentionsIn(view.document, await gazetteer());
  const cards = await cardsOf([...new Set(mentions.flat().map(({ entity }) => entity))]);
  const categories = new Map(cards.map((card) => [card.id, card.category]));
  return mentions.map((list) =>
    list.flatMap(({ start, end, entity, kind }) => {
      const category = categories.get(entity);
      const surface = text.slice(start, end);
      return category ? [{ start, end, entity, kind, category, surface }] : [];
    }),
  );
}

/** What each pack has; `nothing` for one that is damaged: the others are still right. */
function ofEach<Found>(
  packs: readonly PackInUse[],
  ask: (pack: PackInUse) => Promise<Found>,
  nothing: Found,
): Promise<Found[]> {
  return Promise.all(
    packs.map((pack) =>
      ask(pack).catch((error: unknown) => {
        noteDamage(error);
        return nothing;
      }),
    ),
  );
}
