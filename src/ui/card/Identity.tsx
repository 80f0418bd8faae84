import type { CardData } from "../../core/card/card.ts";
import type { Statement } from "../../core/pack.ts";
import { useTranslate } from "../i18n.tsx";
import type { ClaimContext } from "./Claim.tsx";
import { Claims } from "./Claims.tsx";
import { unidentified } from "./words.ts";

interface IdentityProps {
  card: CardData;
  /** Null also where the card's own is left out: then nothing is said in its place. */
  shown: Statement | null;
  part: string;
  context: ClaimContext;
}

/** Who or what it is, as the documents say it, or that they do not say it. */
export function Identity({ card, shown, part, context }: IdentityProps) {
  const t = useTranslate();
  if (card.identity === null) return <p class="quiet identity">{unidentified(card, t)}</p>;
  if (shown === null) return null;
  return (
    <div class="identity">
      <Claims statements={[shown]} part={part} context={context} />
    </div>
  );
}
