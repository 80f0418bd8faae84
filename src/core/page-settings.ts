import { type HiddenOnSite, hiddenOnSite } from "./hidden-names.ts";
import type { RunMode, Settings, SiteRule } from "./settings.ts";
import type { SettingsChange } from "./settings-record.ts";

/** Where the extension runs on one site: every page, those that are articles, or none. */
export type SiteRun = "always" | "articles" | "never";

/** All that a tab is told of the settings: nothing of other sites. */
export interface PageSettings extends Omit<Settings, "enabled" | "runOn" | "sites" | "hidden"> {
  runs: SiteRun;
  /** What the reader does not want marked on this site. */
  hidden: HiddenOnSite;
  /** After how many milliseconds `runs` will be another by itself; null where it will not. */
  changesIn: number | null;
}

/** What a page of `host` is told at a time (ms since 1970). */
export function pageSettings(settings: Settings, host: string, now: number): PageSettings {
  const { enabled, runOn, sites, hidden, ...rest } = settings;
  const rule = ruleFor(sites, host, now);
  const runs = !enabled || isOff(rule) ? "never" : rule === "on" ? "always" : BY_MODE[runOn];
  const changesIn = enabled && typeof rule === "object" ? rule.offUntil - now : null;
  return { ...rest, runs, hidden: hiddenOnSite(hidden, host), changesIn };
}

const BY_MODE: Readonly<Record<RunMode, SiteRun>> = {
  articles: "articles",
  everywhere: "always",
  listed: "never",
};

/** Whether the extension runs on a page. */
export function runsOn({ runs }: Pick<PageSettings, "runs">, isArticle: boolean): boolean {
  return runs === "always" || (runs === "articles" && isArticle);
}

/**
 * The change that switches a page's site on or off. Where taking the site's own rule away is enough,
 * that is all: a rule "on" would run the site's other pages too, which nobody asked for.
 */
export function switchSite(
  settings: Settings,
  { host, isArticle }: { host: string; isArticle: boolean },
  on: boolean,
): SettingsChange {
  const { [host]: _, ...others } = settings.sites;
  const { runs } = pageSettings({ ...settings, enabled: true, sites: others }, host, 0);
  const isEnough = on ? runsOn({ runs }, isArticle) : runs === "never";
  return { sites: { [host]: isEnough ? null : on ? "on" : "off" } };
}

/** The change that switches a site off until a time (ms since 1970). */
export function switchSiteOffUntil(host: string, offUntil: number): SettingsChange {
  return { sites: { [host]: { offUntil } } };
}

/** The rule of a host, else of the nearest domain above it; one whose time has passed is none. */
function ruleFor(sites: Settings["sites"], host: string, now: number): SiteRule | undefined {
  return namesAbove(host)
    .map((name) => (Object.hasOwn(sites, name) ? sites[name] : undefined))
    .find((rule) => rule !== undefined && !(typeof rule === "object" && rule.offUntil <= now));
}

/** "www.news.example:8080" → itself, "www.news.example", "news.example", "example". */
function namesAbove(host: string): string[] {
  const names = [host];
  let rest = host.replace(/:\d+$/, "");
  if (rest !== host) names.push(rest);
  for (let dot = rest.indexOf("."); dot !== -1; dot = rest.indexOf(".")) {
    rest = rest.slice(dot + 1);
    names.push(rest);
  }
  return names;
}

function isOff(rule: SiteRule | undefined): boolean {
  return rule === "off" || typeof rule === "object";
}
