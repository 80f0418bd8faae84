import type { MessageId } from "../../core/i18n/translator.ts";
import { OPEN_DELAY_MAX_MS, OPEN_MODES, type OpenMode } from "../../core/settings.ts";
import { Choice } from "../controls/Choice.tsx";
import { Slider } from "../controls/Slider.tsx";
import { useTranslate } from "../i18n.tsx";
import type { OptionsProps } from "./options-props.ts";

const OPEN_MODE_LABELS: Readonly<Record<OpenMode, MessageId>> = {
  hover: "openModeHover",
  key: "openModeKey",
  click: "openModeClick",
};
/** Finer steps than this nobody tells apart. */
const DELAY_STEP_MS = 100;

/** When a card opens. */
export function CardOptions({ settings, change }: OptionsProps) {
  const { openMode, openDelay } = settings;
  const t = useTranslate();
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">{t("optionsCards")}</h2>
      <Choice
        legend={t("optionsOpenMode")}
        options={OPEN_MODES.map((value) => ({ value, label: t(OPEN_MODE_LABELS[value]) }))}
        value={openMode}
        choose={(value) => change({ openMode: value })}
      >
        {openMode === "hover" && (
          <Slider
            label={t("optionsOpenDelay")}
            valueText={t("seconds", { seconds: openDelay / 1000 })}
            value={openDelay}
            min={0}
            max={OPEN_DELAY_MAX_MS}
            step={DELAY_STEP_MS}
            change={(value) => change({ openDelay: value })}
          />
        )}
      </Choice>
    </section>
  );
}
