import type { CardData } from "../../../core/card/card.ts";
import { atFirstSight } from "../../../core/card/first-sight.ts";
import { keepFacts } from "../../../core/card/only-facts.ts";
import { heaviest, sidesOf } from "../../../core/card/source-groups.ts";
import {
  type Citation,
  DIFFERENCE_KINDS,
  type Difference,
  type DocumentId,
  type Statement,
} from "../../../core/pack.ts";
import type { Span } from "../../../core/text/span.ts";
import type { ReadyModel } from "./card-model.ts";

/** Where a claim stands on its card. */
export interface ClaimPlace {
  /** The disclosure to unfold; null where it stands above all of them. */
  disclosure: string | null;
  /** As `Claims` names it. */
  claim: string;
}

/** What unfolds the matters of a kind, which is also the name of the part they stand in. */
export const MATTERS_OF: Readonly<Record<Difference["kind"], string>> = {
  differ: "differences",
  changed: "changes",
};

/** The matters of one kind, in the card's order. */
export function mattersOf(kind: Difference["kind"], { differences }: CardData): Difference[] {
  return differences.filter((matter) => matter.kind === kind);
}

/** Names a card's parts, by which its claims are remembered: with facts alone other claims stand in them. */
export function partNames({ onlyFacts: only }: Pick<ReadyModel, "onlyFacts">) {
  return (name: string) => (only ? `facts ${name}` : name);
}

/** The first claim that a card shows and that cites these words of a document, or null. */
export function placeOfClaim(
  model: Pick<ReadyModel, "card" | "onlyFacts">,
  document: DocumentId,
  span: Span,
): ClaimPlace | null {
  const name = partNames(model);
  const card = atFirstSight(model.onlyFacts ? keepFacts(model.card).card : model.card);
  const isCited = (one: Citation) =>
    one.document === document && one.start === span.start && one.end === span.end;
  const found = placesOn(card, name).find(({ statement }) => statement.citations.some(isCited));
  if (!found) return null;
  const { disclosure, claim } = found;
  return { disclosure, claim };
}

/** Every claim of a card with its place, in the card's order. */
function placesOn(card: CardData, name: (part: string) => string) {
  return partsOf(card).flatMap(({ disclosure, part, statements }) =>
    statements.map((statement, i) => ({ disclosure, claim: `${name(part)} ${i}`, statement })),
  );
}

/** The lists of claims on a card, as they are drawn. */
function partsOf(card: CardData) {
  const { identity, summary, agreements, statements } = card;
  const part = (disclosure: string | null, name: string, claims: readonly Statement[]) => ({
    disclosure,
    part: name,
    statements: claims,
  });
  return [
    part(null, "identity", identity ? [identity] : []),
    part(null, "summary", summary),
    ...DIFFERENCE_KINDS.flatMap((kind) =>
      mattersOf(kind, card).flatMap((matter, i) =>
        sidesOf(matter.statements).map(({ document, statements: said }) =>
          part(MATTERS_OF[kind], `${MATTERS_OF[kind]} ${i} ${document}`, said),
        ),
      ),
    ),
    ...agreements.map((matter, i) => part("agreements", `agreements ${i}`, matter.statements)),
    part("more", "more", heaviest(statements)),
  ];
}
