import type { CardDocument } from "../core/card/card.ts";
import { describeDate } from "../core/knowledge/edtf.ts";
import type { Stance } from "../core/knowledge/pack.ts";

/** What is said beside a sentence that is not stated as plain fact. */
export const STANCE_LABELS: Readonly<Record<Stance, string | null>> = {
  fact: null,
  reported: "reported",
  unconfirmed: "unconfirmed",
  opinion: "opinion",
  prediction: "prediction",
};

/** "opinion column, 26 March 2022 or later" or "opinion column, undated". */
export function kindAndDate({ kind, date }: CardDocument): string {
  return `${kind}, ${date.value === null ? "undated" : describeDate(date.value)}`;
}

/** How the date is known, for where a document is met in full; null where there is nothing to say. */
export function dateBasis({ date }: CardDocument): string | null {
  if (date.value === null) return "The text does not say when it was written.";
  if (date.basis === "implied") return `Implied by its words “${date.words}”.`;
  return date.basis === "stated" ? "Stated in the text." : null;
}

export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
