import { useTranslate } from "../i18n.tsx";
import { BackIcon, ChevronIcon } from "../icons.tsx";
import type { Here } from "./card-model.ts";

interface HereRowProps {
  here: Here;
  step(by: 1 | -1): void;
}

/** How often the page names the entity, and the way from one of its marks to the next. */
export function HereRow({ here: { place, count, named }, step }: HereRowProps) {
  const t = useTranslate();
  const previous = t("cardPreviousHere");
  const next = t("cardNextHere");
  return (
    <div class="here">
      <span>{t("cardHere", { named })}</span>
      <button
        type="button"
        class="tool"
        data-focus="step -1"
        aria-label={previous}
        title={previous}
        onClick={() => step(-1)}
      >
        <BackIcon />
      </button>
      <span>{t("cardHerePlace", { place, marks: count })}</span>
      <button
        type="button"
        class="tool"
        data-focus="step 1"
        aria-label={next}
        title={next}
        onClick={() => step(1)}
      >
        <ChevronIcon />
      </button>
    </div>
  );
}
