import type { CardData } from "../../core/card/card.ts";
import { heaviest, MOST_LISTED } from "../../core/card/source-groups.ts";
import { saidIn } from "../../core/card/timeline.ts";
import type { DocumentId } from "../../core/pack.ts";
import { AllInDocuments } from "./AllInDocuments.tsx";
import type { ClaimContext } from "./Claim.tsx";
import { Claims } from "./Claims.tsx";
import type { CardCallbacks } from "./card-model.ts";

interface SaidThenProps {
  card: CardData;
  documents: readonly DocumentId[];
  part: string;
  context: ClaimContext;
  on: CardCallbacks;
}

/** What the documents of one time say, in place of the summary. */
export function SaidThen({ card, documents, part, context, on }: SaidThenProps) {
  const said = saidIn(card, documents);
  return (
    <>
      <Claims key={part} statements={heaviest(said)} part={part} context={context} />
      {said.length > MOST_LISTED && <AllInDocuments card={card} said={said} on={on} />}
    </>
  );
}
