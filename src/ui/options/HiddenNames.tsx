import { type HiddenName, hiddenKey } from "../../core/hidden-names.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useTranslate } from "../i18n.tsx";
import type { OptionsProps } from "./options-props.ts";

/** The names that cards have hidden, each with a way to bring it back. */
export function HiddenNames({ settings, change }: Pick<OptionsProps, "settings" | "change">) {
  const t = useTranslate();
  const names = Object.values(settings.hidden).sort((a, b) => a.label.localeCompare(b.label));
  const heading = useLostFocus<HTMLHeadingElement>(names.length);
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden" tabIndex={-1} ref={heading}>
        {t("hiddenTitle")}
      </h2>
      {names.length === 0 && <p class="quiet">{t("hiddenNone")}</p>}
      <ul class="plain rules">
        {names.map((name) => (
          <li key={hiddenKey(name)}>
            <span class="site">
              {whatOf(name, t)}
              <small class="quiet">{whereOf(name, t)}</small>
            </span>
            <button
              type="button"
              class="link"
              onClick={() => change({ hidden: { [hiddenKey(name)]: null } })}
              aria-label={t("hiddenBringBackOf", { name: whatOf(name, t) })}
            >
              {t("hiddenBringBack")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatOf({ label, form }: HiddenName, t: Translate): string {
  return form === null ? t("hiddenEveryForm", { label }) : t("hiddenForm", { form, label });
}

function whereOf({ host, path }: HiddenName, t: Translate): string {
  if (host === null) return t("hiddenEverywhere");
  return path === null
    ? t("hiddenOnSite", { site: host })
    : t("hiddenOnPage", { page: host + path });
}
