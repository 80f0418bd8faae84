import { WORDS_APART } from "../../core/marking.ts";
import { DENSITIES, type Density } from "../../core/settings.ts";
import { DENSITY_LABELS } from "../density-words.ts";
import { useTranslate } from "../i18n.tsx";
import { Choice } from "./Choice.tsx";

/** How often a name is marked on a page. */
export function DensityChoice(props: { density: Density; choose: (density: Density) => void }) {
  const t = useTranslate();
  return (
    <Choice
      legend={t("optionsDensity")}
      options={DENSITIES.map((value) => ({
        value,
        label: t(DENSITY_LABELS[value]),
        ...(value === "section" && { note: t("densitySectionNote", { words: WORDS_APART }) }),
      }))}
      value={props.density}
      choose={props.choose}
    />
  );
}
