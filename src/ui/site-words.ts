/** Why names are marked on a page or are not, in one line. */
import type { MessageId, Translate } from "../core/i18n/translator.ts";
import type { NoReport, PageReport } from "../core/page-report.ts";
import { ruleFor } from "../core/page-settings.ts";
import type { RunMode, Settings, SiteRule } from "../core/settings.ts";

const SILENCES: Readonly<Record<NoReport, MessageId>> = {
  loading: "popupLoading",
  gone: "popupGone",
  "not-allowed": "popupNotAllowed",
  unread: "popupUnread",
};

/** What the reason rests on. */
type SiteOfPage = Pick<PageReport, "host" | "isArticle" | "running">;

/** Why a tab tells nothing of its page. */
export function silenceWords(page: NoReport, t: Translate): string {
  return t(SILENCES[page]);
}

/** Why a name that the reader went to has no mark. */
export function notShownWords({ density }: Pick<Settings, "density">, t: Translate): string {
  return t(density === "none" ? "popupAltHeld" : "popupNotShown");
}

/** Why names are marked on a page, or why not. `now` in ms since 1970. */
export function reasonWords(
  page: SiteOfPage,
  settings: Pick<Settings, "runOn" | "sites">,
  now: number,
  t: Translate,
): string {
  const rule = ruleFor(settings.sites, page.host, now);
  return typeof rule !== "object"
    ? t(reason(page, settings.runOn, rule))
    : t("popupPausedUntil", { time: timeOf(rule.offUntil) });
}

function reason(
  { isArticle, running }: SiteOfPage,
  runOn: RunMode,
  rule: SiteRule | undefined,
): MessageId {
  if (!running) return isArticle || runOn === "listed" ? "popupSiteOff" : "popupNoArticle";
  if (rule === "on") return "popupSiteOn";
  return runOn === "everywhere" ? "popupEverywhere" : "popupArticle";
}

function timeOf(moment: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(moment);
}
