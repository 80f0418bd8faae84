import { ExplainedError } from "../../core/i18n/explained-error.ts";
import type { Translate } from "../../core/i18n/translator.ts";

/** On a full disk Firefox only says that the transaction was aborted. */
const FULL = /Quota|no_space|not enough (?:disk )?space|disk is full|^AbortError/iu;

/** The names of what browsers throw where they do not open or keep a database. */
const NOT_OPENED = /^(?:InvalidState|Security|Unknown|Version)Error$/u;

/** What went wrong, in words for the reader, and what may help. */
export function explain(error: unknown, t: Translate): string {
  if (error instanceof ExplainedError) return t(error.why.id, error.why.parameters);
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (FULL.test(`${name} ${message}`)) return t("libraryFull");
  return NOT_OPENED.test(name) ? t("libraryNotOpened", { message }) : message;
}

/** The result of rebuilding the index, in words. `lost` are the titles of the packs that were removed. */
export function rebuilt(lost: readonly string[], t: Translate): string {
  if (lost.length === 0) return t("libraryWhole");
  const titles = new Intl.ListFormat(t.locale).format(lost);
  return t("libraryLost", { titles });
}
