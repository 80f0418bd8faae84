import { isQuotation } from "../knowledge/pack/statements.ts";
import { saysNothing } from "../knowledge/summaries/idle-sentences.ts";
import type { EntityId, Statement } from "../pack.ts";
import type { CardData, CardDocument, EntityLink } from "./card.ts";
import { newestCited } from "./cited-documents.ts";

/** One pack's card of an entity that several packs have. */
export interface PackCard {
  /** The pack's title. */
  pack: string;
  card: CardData;
  /** What the pack's entities are called among all packs, where that is not as in the pack. */
  ids: ReadonlyMap<EntityId, EntityId>;
}

/**
 * One card of what several packs say of one entity: the first pack's own words for it, then each pack's
 * statements in the packs' order; a quotation that says nothing is no summary beside others. Each document
 * says which pack it is from where there are several.
 * Null for no card.
 */
export function joinCards(cards: readonly PackCard[]): CardData | null {
  const [first] = cards;
  if (first === undefined) return null;
  const all = <T>(part: (card: CardData) => readonly T[]) =>
    cards.flatMap(({ card }) => part(card));
  const documents = Object.fromEntries(
    cards.flatMap(({ pack, card }) =>
      Object.entries(card.documents).map(([id, document]): [string, CardDocument] => [
        id,
        cards.length > 1 ? { ...document, pack } : document,
      ]),
    ),
  );
  const identified = cards.find(({ card }) => card.identity !== null)?.card;
  // Who or what it is by the other packs is one of the things that these say.
  const summary = all((card) =>
    card.identity === null || card === identified ? card.summary : [card.identity, ...card.summary],
  );
  const idle = summary.filter((claim) => isIdle(claim, documents));
  const isTold = idle.length < summary.length;
  const statements = all((card) => card.statements);
  const joined = {
    ...first.card,
    id: idIn(first, first.card.id),
    identity: identified?.identity ?? null,
    summary: isTold ? summary.filter((claim) => !idle.includes(claim)) : summary,
    statements: isTold ? [...statements, ...idle] : statements,
    differences: all(({ differences }) => differences),
    agreements: all(({ agreements }) => agreements),
    related: relatedIn(cards),
    documents,
    namedIn: all(({ namedIn }) => namedIn),
    isSubject: cards.some(({ card }) => card.isSubject),
  };
  return { ...joined, newest: newestCited(joined, Object.values(documents)) };
}

/** Whether a sentence that no author has chosen says nothing of the entity. */
function isIdle(claim: Statement, documents: CardData["documents"]): boolean {
  const [citation] = claim.citations;
  const { lang = "en" } = (citation && documents[citation.document]) ?? {};
  return isQuotation(claim) && saysNothing(claim.text, lang);
}

function idIn({ ids }: PackCard, id: EntityId): EntityId {
  return ids.get(id) ?? id;
}

/** Every related entity once, as the first pack that names it calls it. */
function relatedIn(cards: readonly PackCard[]): EntityLink[] {
  const links = new Map<EntityId, EntityLink>();
  for (const one of cards) {
    for (const link of one.card.related) {
      const id = idIn(one, link.id);
      if (!links.has(id)) links.set(id, { ...link, id });
    }
  }
  return [...links.values()];
}
