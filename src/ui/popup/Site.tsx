import { Switch } from "../controls/Switch.tsx";
import { useTranslate } from "../i18n.tsx";
import { reasonWords, silenceWords } from "../site-words.ts";
import type { PopupProps } from "./popup-props.ts";

type SiteProps = Pick<PopupProps, "settings" | "page" | "now" | "setSite" | "allowSites">;

/** The page's site: whether names are marked there, why or why not, and the switch. */
export function Site({ settings, page, now, setSite, allowSites }: SiteProps) {
  const t = useTranslate();
  if (!settings.enabled) return <p class="note">{t("popupNothingAnywhere")}</p>;
  if (page === undefined) {
    return (
      <section class="asking">
        <p class="note late">{t("popupAsking")}</p>
      </section>
    );
  }
  if (typeof page === "string") {
    return (
      <p class="note">
        {silenceWords(page, t)}{" "}
        {page === "not-allowed" && (
          <button type="button" class="link" onClick={allowSites}>
            {t("popupAllow")}
          </button>
        )}
      </p>
    );
  }
  return (
    <section aria-label={t("popupThisSite")}>
      <Switch
        label={<span class="host">{page.site}</span>}
        name={t("popupOnSite", { host: page.site })}
        isOn={page.running}
        toggle={setSite}
      />
      <p class="note">{reasonWords(page, settings, now, t)}</p>
    </section>
  );
}
