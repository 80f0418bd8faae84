import type { Translate } from "../../core/i18n/translator.ts";
import { NAMES_MAX } from "../../core/pack.ts";
import { WorkEnded } from "./worker-calls.ts";

/** On a full disk Firefox only says that the transaction was aborted. */
const FULL = /Quota|no_space|not enough (?:disk )?space|disk is full|^AbortError/iu;

/** What went wrong, in words for the reader, and what may help. */
export function explain(error: unknown, t: Translate): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const said = `${name} ${message}`;
  if (name === "TooManyNames") return t("libraryTooManyNames", { count: NAMES_MAX });
  if (error instanceof WorkEnded) return t("libraryWorkEnded");
  if (FULL.test(said)) return t("libraryFull");
  const damaged = /“(?<title>.*)” is damaged/u.exec(message)?.groups?.title;
  if (damaged !== undefined) return t("libraryDamaged", { title: damaged });
  if (
    /InvalidState|SecurityError|UnknownError|VersionError|mutation operation|storage/iu.test(said)
  ) {
    return t("libraryNotOpened", { message });
  }
  return message;
}

/** The result of rebuilding the index, in words. `lost` are the titles of the packs that were removed. */
export function rebuilt(lost: readonly string[], t: Translate): string {
  if (lost.length === 0) return t("libraryWhole");
  const titles = new Intl.ListFormat(t.locale).format(lost);
  return t("libraryLost", { titles });
}
