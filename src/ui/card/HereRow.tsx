import { useTranslate } from "../i18n.tsx";
import { BackIcon, ChevronIcon } from "../icons.tsx";
import type { Here } from "./card-model.ts";

interface HereRowProps {
  here: Here;
  step(by: 1 | -1): void;
}

/** How often the page marks the name, with the way to the places before and after. */
export function HereRow({ here, step }: HereRowProps) {
  const t = useTranslate();
  const ways = [
    { by: -1, label: t("cardPreviousHere"), Icon: BackIcon },
    { by: 1, label: t("cardNextHere"), Icon: ChevronIcon },
  ] as const;
  return (
    <div class="here">
      <span>{t("cardHere", { ...here })}</span>
      {ways.map(({ by, label, Icon }) => (
        <button
          key={by}
          type="button"
          class="tool"
          data-focus={`step ${by}`}
          aria-label={label}
          title={label}
          onClick={() => step(by)}
        >
          <Icon />
        </button>
      ))}
    </div>
  );
}
