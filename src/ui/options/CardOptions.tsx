import type { MessageId } from "../../core/i18n/translator.ts";
import {
  CARD_TEXT_SIZE,
  OPEN_DELAY_MAX_MS,
  OPEN_MODES,
  type OpenMode,
  THEMES,
  type Theme,
} from "../../core/settings.ts";
import { Choice } from "../controls/Choice.tsx";
import { Slider } from "../controls/Slider.tsx";
import { useTranslate } from "../i18n.tsx";
import { CardPreview } from "./CardPreview.tsx";
import type { OptionsProps } from "./options-props.ts";

const OPEN_MODE_LABELS: Readonly<Record<OpenMode, MessageId>> = {
  hover: "openModeHover",
  key: "openModeKey",
  click: "openModeClick",
};
const THEME_LABELS: Readonly<Record<Theme, MessageId>> = {
  system: "themeSystem",
  page: "themePage",
};
/** Nobody notices finer steps. */
const DELAY_STEP_MS = 100;
const TEXT_SIZE_STEP = 10;

/** When a card opens, and how it looks. */
export function CardOptions({ settings, change }: OptionsProps) {
  const { openMode, openDelay, theme, cardTextSize } = settings;
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
      <Choice
        legend={t("optionsTheme")}
        options={THEMES.map((value) => ({ value, label: t(THEME_LABELS[value]) }))}
        value={theme}
        choose={(value) => change({ theme: value })}
      />
      <Slider
        label={t("optionsTextSize")}
        valueText={t("percent", { percent: cardTextSize })}
        value={cardTextSize}
        min={CARD_TEXT_SIZE.min}
        max={CARD_TEXT_SIZE.max}
        step={TEXT_SIZE_STEP}
        change={(value) => change({ cardTextSize: value })}
      />
      <CardPreview settings={settings} />
    </section>
  );
}
