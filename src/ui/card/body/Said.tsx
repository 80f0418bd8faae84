import type { CardData } from "../../../core/card/card.ts";
import { heaviest } from "../../../core/card/source-groups.ts";
import { saidIn } from "../../../core/card/timeline.ts";
import type { ClaimContext } from "../claims/Claim.tsx";
import { Claims } from "../claims/Claims.tsx";
import type { TogetherWith } from "../model/card-model.ts";
import { type TimelineChoice, TimelineRow } from "./TimelineRow.tsx";
import { AskedTogether } from "./TogetherClaims.tsx";

interface SaidProps {
  card: CardData;
  /** What the reader asked for together with the card's entity. */
  asked: readonly TogetherWith[];
  times: Times;
  /** Names the card's parts. */
  part(name: string): string;
  context: ClaimContext;
}

/** The times at which a card's documents were written, and the one that the reader has chosen. */
interface Times {
  choices: readonly TimelineChoice[];
  chosen: TimelineChoice | undefined;
  choose(id: string | null): void;
}

/** Who or what it is, and the summary or what the documents of one time say. */
export function Said({ card, asked, times, part, context }: SaidProps) {
  const { choices, chosen, choose } = times;
  const { identity } = card;
  const isApart = asked.length > 0 || choices.length > 0;
  const placed = identity && { statement: identity, part: part("identity") };
  return (
    <>
      {isApart && (
        <Claims statements={[]} part={part("summary")} context={context} identity={placed} />
      )}
      {asked.map((said) => (
        <AskedTogether key={said.entity} label={card.label} said={said} context={context} />
      ))}
      {choices.length > 0 && (
        <TimelineRow card={card} choices={choices} chosen={chosen?.id ?? null} choose={choose} />
      )}
      {chosen ? (
        <Claims
          key={chosen.id}
          statements={heaviest(saidIn(card, chosen.documents))}
          part={part(chosen.id)}
          context={context}
        />
      ) : (
        <Claims
          statements={card.summary}
          part={part("summary")}
          context={context}
          identity={isApart ? null : placed}
        />
      )}
    </>
  );
}
