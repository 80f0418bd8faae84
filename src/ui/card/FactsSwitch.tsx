import { useId } from "preact/hooks";
import { useTranslate } from "../i18n.tsx";

interface FactsSwitchProps {
  isOn: boolean;
  /** How many statements it leaves out where it is on. */
  hidden: number;
  onSwitch(on: boolean): void;
}

/** Leaves out what documents do not put as fact, and says how much that is. */
export function FactsSwitch({ isOn, hidden, onSwitch }: FactsSwitchProps) {
  const t = useTranslate();
  const description = useId();
  return (
    <div class="facts">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn}
        aria-describedby={isOn ? description : undefined}
        onClick={() => onSwitch(!isOn)}
      >
        {t("cardOnlyFacts")}
      </button>
      {isOn && <p id={description}>{t("cardHidden", { count: hidden })}</p>}
    </div>
  );
}
