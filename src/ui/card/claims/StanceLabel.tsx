import type { Stance } from "../../../core/pack.ts";
import { useTranslate } from "../../i18n.tsx";
import { stanceLabel } from "../../words.ts";

interface StanceLabelProps {
  stance: Stance | null;
}

/**
 * How a statement stands in its document, on the line of its last words; nothing for plain fact and for what
 * nobody has judged.
 */
export function StanceLabel({ stance }: StanceLabelProps) {
  const label = stanceLabel(stance, useTranslate());
  if (label === null) return null;
  return (
    <>
      {"\u2002"}
      <span class="stance" data-stance={stance}>
        {label}
      </span>
    </>
  );
}
