import { carryingCitations } from "../knowledge/pack/statements.ts";
import type { Statement } from "../pack.ts";
import type { CardData } from "./card.ts";

/** What is read while the pointer rests on a name has room for so many claims. */
const MOST_CLAIMS = 3;

/**
 * The card as it shows before anything is unfolded: with few claims, of each pack some, those left over first
 * among its further statements.
 */
export function atFirstSight(card: CardData): CardData {
  const shown = new Set(firstOfEachPack(card).slice(0, MOST_CLAIMS));
  const summary = card.summary.filter((claim) => shown.has(claim));
  const further = card.summary.filter((claim) => !shown.has(claim));
  return { ...card, summary, statements: [...further, ...card.statements] };
}

/** The summary with the first claim of each pack before their second ones, and so on. */
function firstOfEachPack({ summary, documents }: CardData): Statement[] {
  const counts = new Map<string | undefined, number>();
  const ranked = summary.map((claim) => {
    const [first] = carryingCitations(claim);
    const pack = first && documents[first.document]?.pack;
    const rank = counts.get(pack) ?? 0;
    counts.set(pack, rank + 1);
    return { claim, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ claim }) => claim);
}
