import type { Stance } from "../../core/pack.ts";
import { useTranslate } from "../i18n.tsx";
import { stanceLabel } from "../words.ts";

interface StanceLabelProps {
  stance: Stance | null;
  /** Whether it follows the words it is about, on their line. */
  isInline?: boolean;
}

/** How a statement stands in its document; nothing for plain fact and for what nobody has judged. */
export function StanceLabel({ stance, isInline = false }: StanceLabelProps) {
  const label = stanceLabel(stance, useTranslate());
  if (label === null) return null;
  return (
    <>
      {isInline && "\u2002"}
      <span class="stance" data-stance={stance}>
        {label}
      </span>
    </>
  );
}
