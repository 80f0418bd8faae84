import type { NoReport, PageReport } from "../core/page-report.ts";
import type { Settings } from "../core/settings.ts";
import { useTranslate } from "./i18n.tsx";
import { reasonWords, silenceWords } from "./site-words.ts";

interface WhyEmptyProps {
  settings: Settings;
  /** Undefined while asking. */
  page: Pick<PageReport, "host" | "isArticle" | "running"> | NoReport | undefined;
  /** Milliseconds since 1970, for rules that end. */
  now: number;
}

/** Why a view that is about a page has nothing of it to show, in one line. */
export function WhyEmpty({ settings, page, now }: WhyEmptyProps) {
  const t = useTranslate();
  if (!settings.enabled) return <p class="note">{t("popupNothingAnywhere")}</p>;
  if (page === undefined) return <p class="note late">{t("popupAsking")}</p>;
  if (typeof page === "string") return <p class="note">{silenceWords(page, t)}</p>;
  return <p class="note">{reasonWords(page, settings, now, t)}</p>;
}
