import { accountKey, judgedStance, statementKey } from "../knowledge/pack/statements.ts";
import type { Matter, Statement } from "../pack.ts";
import type { CardData } from "./card.ts";
import { newestCited } from "./cited-documents.ts";

/** A card without what its documents put as less than fact. */
export interface FactsOnly {
  card: CardData;
  /** How many statements are left out, each counted once. */
  hidden: number;
}

/** Whether its document states it as fact. A sentence quoted whole, which nobody has judged, counts as one. */
export function isPutAsFact(statement: Statement): boolean {
  return (judgedStance(statement) ?? "fact") === "fact";
}

/**
 * Leaves out what is only reported, unconfirmed, opinion or prediction. A matter of which fewer than two
 * statements stay is no difference or agreement any more; what stays of it joins the other statements.
 */
export function keepFacts(card: CardData): FactsOnly {
  const hidden = new Set<string>();
  const keep = (statement: Statement) => {
    const isKept = isPutAsFact(statement);
    if (!isKept) hidden.add(statementKey(statement));
    return isKept;
  };
  const alone: Statement[] = [];
  const keepMatters = <M extends Matter>(matters: readonly M[]): M[] =>
    matters.flatMap((matter) => {
      const statements = matter.statements.filter(keep);
      if (statements.length > 1) return [{ ...matter, statements }];
      alone.push(...statements);
      return [];
    });
  const identity = card.identity && keep(card.identity) ? card.identity : null;
  const summary = card.summary.filter(keep);
  const differences = keepMatters(card.differences);
  const agreements = keepMatters(card.agreements);
  const statements = card.statements.filter(keep);
  const said = new Set([...summary, ...statements].map(accountKey));
  for (const statement of alone) {
    const key = accountKey(statement);
    if (said.has(key)) continue;
    said.add(key);
    statements.push(statement);
  }
  const shown = { ...card, identity, summary, differences, agreements, statements };
  const newest = newestCited(shown, Object.values(card.documents));
  return { card: { ...shown, newest }, hidden: hidden.size };
}
