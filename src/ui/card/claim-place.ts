import type { CardData } from "../../core/card/card.ts";
import { heaviest, sidesOf } from "../../core/card/source-groups.ts";
import type { DocumentId, Statement } from "../../core/pack.ts";
import type { Span } from "../../core/text/span.ts";

/** Where a claim stands on its card. */
export interface ClaimPlace {
  /** The section to unfold; null where it stands above all of them. */
  section: string | null;
  /** As `Claims` names it. */
  claim: string;
}

/** The first claim of a card that cites these words of a document, or null. */
export function placeOfClaim(card: CardData, document: DocumentId, span: Span): ClaimPlace | null {
  const cites = ({ citations }: Statement) =>
    citations.some(
      (citation) =>
        citation.document === document &&
        citation.start === span.start &&
        citation.end === span.end,
    );
  return (
    partsOf(card).flatMap(({ section, part, statements }) => {
      const at = statements.findIndex(cites);
      return at === -1 ? [] : [{ section, claim: `${part} ${at}` }];
    })[0] ?? null
  );
}

/** The lists of claims on a card, as they are drawn. */
function partsOf(card: CardData) {
  const { identity, summary, differences, agreements, statements } = card;
  const part = (section: string | null, name: string, claims: readonly Statement[]) => ({
    section,
    part: name,
    statements: claims,
  });
  return [
    part(null, "identity", identity ? [identity] : []),
    part(null, "summary", summary),
    ...differences.flatMap((matter, i) =>
      sidesOf(matter.statements).map(({ document, statements: said }) =>
        part("differences", `differences ${i} ${document}`, said),
      ),
    ),
    ...agreements.map((matter, i) => part("agreements", `agreements ${i}`, matter.statements)),
    part("more", "more", heaviest(statements)),
  ];
}
