import type { CardDocument } from "../core/card/card.ts";
import { describeDate } from "../core/knowledge/edtf.ts";
import type { Stance } from "../core/pack.ts";

/** What is said beside a sentence that its document does not state as plain fact. */
export const STANCE_LABELS: Readonly<Record<Stance, string | null>> = {
  fact: null,
  reported: "reported",
  unconfirmed: "unconfirmed",
  opinion: "opinion",
  prediction: "prediction",
};

type Dated = Pick<CardDocument, "date">;

/** "26 March 2022 or later", or "undated". */
export function shortDate({ date }: Dated): string {
  return date.value === null ? "undated" : describeDate(date.value);
}

/** "3 June 2021", "March 2022, implied by the words “…”", or "undated". */
export function fullDate({ date }: Dated): string {
  if (date.value === null || date.words === null || date.basis !== "implied") {
    return shortDate({ date });
  }
  return `${describeDate(date.value)}, implied by the words “${date.words}”`;
}

export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
