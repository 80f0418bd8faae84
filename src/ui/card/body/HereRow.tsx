import { useTranslate } from "../../i18n.tsx";
import { BackIcon, ChevronIcon } from "../../icons.tsx";
import type { Here } from "../model/card-model.ts";

interface HereRowProps {
  here: Here;
  step(by: 1 | -1): void;
}

/** Which of the entity's marks on the page the card is of, and the way to the others. */
export function HereRow({ here: { place, count }, step }: HereRowProps) {
  const t = useTranslate();
  return (
    <div class="here">
      <StepButton by={-1} label={t("cardPreviousHere")} step={step} />
      <span>{t("cardHerePlace", { place, marks: count })}</span>
      <StepButton by={1} label={t("cardNextHere")} step={step} />
    </div>
  );
}

interface StepButtonProps extends Pick<HereRowProps, "step"> {
  by: 1 | -1;
  label: string;
}

function StepButton({ by, label, step }: StepButtonProps) {
  return (
    <button
      type="button"
      class="tool"
      data-focus={`step ${by}`}
      aria-label={label}
      title={label}
      onClick={() => step(by)}
    >
      {by === -1 ? <BackIcon /> : <ChevronIcon />}
    </button>
  );
}
