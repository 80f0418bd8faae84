import { carryingCitations } from "../knowledge/pack/statements.ts";
import type { Statement } from "../pack.ts";
import type { CardData } from "./card.ts";

/** Claims shown before anything is unfolded: as many as are read while the pointer rests on a name. */
const MOST_CLAIMS = 3;

/**
 * The card before anything is unfolded: its summary cut to a few claims, taken from each pack in turn. The others
 * lead its further statements.
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
