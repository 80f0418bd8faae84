import { useId } from "preact/hooks";
import { useTranslate } from "../../i18n.tsx";

interface FactsSwitchProps {
  /** How many statements are left out. */
  hidden: number;
  showAll(): void;
}

/** Says how much is left out that documents do not put as fact, and brings it back. */
export function FactsSwitch({ hidden, showAll }: FactsSwitchProps) {
  const t = useTranslate();
  const description = useId();
  return (
    <div class="facts">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked
        aria-describedby={description}
        onClick={({ currentTarget }) => {
          // The switch disappears with its words; the focus stays on the card.
          currentTarget.closest<HTMLElement>(".dialog")?.focus({ preventScroll: true });
          showAll();
        }}
      >
        {t("cardOnlyFacts")}
      </button>
      <p id={description}>{t("cardHidden", { count: hidden })}</p>
    </div>
  );
}
