import type { MessageId } from "../core/i18n/translator.ts";
import type { Density } from "../core/settings.ts";

export const DENSITY_LABELS: Readonly<Record<Density, MessageId>> = {
  every: "densityEvery",
  section: "densitySection",
  page: "densityPage",
  none: "densityNone",
};
