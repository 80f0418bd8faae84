import { useState } from "preact/hooks";
import type { MessageId } from "../../core/i18n/translator.ts";
import { RUN_MODES, type RunMode, type SiteRule } from "../../core/settings.ts";
import { Choice } from "../controls/Choice.tsx";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useTranslate } from "../i18n.tsx";
import type { OptionsProps } from "./options-props.ts";

const RUN_MODE_LABELS: Readonly<Record<RunMode, MessageId>> = {
  articles: "runOnArticles",
  everywhere: "runOnEverywhere",
  listed: "runOnListed",
};

/** Where the extension runs, and the sites that are exceptions. */
export function Sites({ settings, change }: OptionsProps) {
  const t = useTranslate();
  const rules = Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1));
  const heading = useLostFocus<HTMLHeadingElement>(rules.length);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t("optionsSites")}</h2>
      <Choice
        legend={t("optionsRunOn")}
        options={RUN_MODES.map((value) => ({ value, label: t(RUN_MODE_LABELS[value]) }))}
        value={settings.runOn}
        choose={(runOn) => change({ runOn })}
      />
      <h3 tabIndex={-1} ref={heading}>
        {t("optionsExceptions")}
      </h3>
      {rules.length === 0 && <p class="quiet">{t("optionsNoExceptions")}</p>}
      <ul class="plain rules">
        {rules.map(([site, rule]) => (
          <li key={site}>
            <span class="site">{site}</span>
            <select
              aria-label={t("optionsRuleOf", { site })}
              value={nameOf(rule)}
              onChange={(event) =>
                change({ sites: { [site]: event.currentTarget.value === "on" ? "on" : "off" } })
              }
            >
              <option value="on">{t("siteAlways")}</option>
              <option value="off">{t("siteNever")}</option>
              {typeof rule === "object" && <option value="later">{t("siteOffForNow")}</option>}
            </select>
            <button
              type="button"
              class="link"
              onClick={() => change({ sites: { [site]: null } })}
              aria-label={t("optionsForgetSite", { site })}
            >
              {t("remove")}
            </button>
          </li>
        ))}
      </ul>
      <AddSite
        add={(site) => change({ sites: { [site]: settings.runOn === "listed" ? "on" : "off" } })}
      />
    </section>
  );
}

function nameOf(rule: SiteRule): "on" | "off" | "later" {
  return typeof rule === "object" ? "later" : rule;
}

function AddSite({ add }: { add(site: string): void }) {
  const t = useTranslate();
  const [typed, setTyped] = useState("");
  const [isRefused, setIsRefused] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const site = siteIn(typed);
    setIsRefused(site === null);
    if (site === null) return;
    add(site);
    setTyped("");
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label>
        {t("optionsAddSite")}
        <input
          type="text"
          inputMode="url"
          placeholder="news.example"
          value={typed}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? "site-refused" : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t("add")}
      </button>
      {isRefused && (
        <p id="site-refused" role="alert">
          {t("optionsNoSite", { typed })}
        </p>
      )}
    </form>
  );
}

/** The host in what a reader types: a host, or a whole address; null where it is neither. */
function siteIn(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { host, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && /^[^\s%]+$/.test(host) ? host : null;
}
