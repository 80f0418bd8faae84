import type { MessageId } from "../../core/i18n/translator.ts";
import type { NoReport, PageReport } from "../../core/page-report.ts";
import type { Settings, SiteRule } from "../../core/settings.ts";
import { Switch } from "../controls/Switch.tsx";
import { useTranslate } from "../i18n.tsx";
import type { PopupProps } from "./popup-props.ts";

const SILENCES: Readonly<Record<NoReport, MessageId>> = {
  loading: "popupLoading",
  gone: "popupGone",
  unread: "popupUnread",
};

type SiteProps = Pick<PopupProps, "settings" | "page" | "now" | "setSite" | "pauseSite">;

/** The page's site: whether names are marked there, why or why not, and the switch. */
export function Site({ settings, page, now, setSite, pauseSite }: SiteProps) {
  const t = useTranslate();
  if (!settings.enabled) return <p class="note">{t("popupNothingAnywhere")}</p>;
  if (page === undefined) return <p class="note late">{t("popupAsking")}</p>;
  if (typeof page === "string") return <p class="note">{t(SILENCES[page])}</p>;
  const until = pausedUntil(settings.sites[page.host], now);
  return (
    <section aria-label={t("popupThisSite")}>
      <Switch
        label={<span class="host">{page.host}</span>}
        name={t("popupOnSite", { host: page.host })}
        isOn={page.running}
        toggle={setSite}
      />
      <p class="note">
        {until === null
          ? t(reason(page, settings))
          : t("popupPausedUntil", { time: timeOf(until) })}
        {page.running && (
          <>
            {" "}
            <button type="button" class="link" onClick={pauseSite}>
              {t("popupPause")}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function reason({ host, isArticle, running }: PageReport, settings: Settings): MessageId {
  if (!running) return isArticle || settings.runOn === "listed" ? "popupSiteOff" : "popupNoArticle";
  if (settings.sites[host] === "on") return "popupSiteOn";
  return settings.runOn === "everywhere" ? "popupEverywhere" : "popupArticle";
}

function pausedUntil(rule: SiteRule | undefined, now: number): number | null {
  return typeof rule === "object" && rule.offUntil > now ? rule.offUntil : null;
}

function timeOf(moment: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(moment);
}
