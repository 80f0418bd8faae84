import { type HiddenOnSite, hiddenOnSite } from "./hidden-names.ts";
import type { RunMode, Settings, SiteRule } from "./settings.ts";
import type { SettingsChange } from "./settings-record.ts";

/** Where the extension runs on one site: every page, those that are articles, or none. */
export type SiteRun = "always" | "articles" | "never";

/** The settings that a tab is given; nothing about other sites. */
export interface PageSettings extends Omit<Settings, "enabled" | "runOn" | "sites" | "hidden"> {
  runs: SiteRun;
  /** What the reader does not want marked on this site. */
  hidden: HiddenOnSite;
  /** After how many milliseconds `runs` will be another by itself; null where it will not. */
  changesIn: number | null;
}

/** The settings for a page of `host`, at the time `now` (ms since 1970). */
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

/** A page by what rules for sites know it by. */
interface RuledPage {
  /** With its port. */
  host: string;
  /** The name that a rule made from this page is kept under: the host, or a domain above it. */
  site: string;
}

/**
 * The change that switches a page's site on or off. Where taking the rules away that apply to the page is
 * enough, that is all: a rule "on" would run the site's other pages too, which nobody asked for.
 */
export function switchSite(
  settings: Settings,
  { host, site, isArticle }: RuledPage & { isArticle: boolean },
  on: boolean,
): SettingsChange {
  const nearer = nearerRules(settings.sites, { host, site });
  const change = { sites: { ...nearer, [site]: null } };
  const others = Object.entries(settings.sites).filter(
    ([name]) => !Object.hasOwn(change.sites, name),
  );
  const without = { ...settings, enabled: true, sites: Object.fromEntries(others) };
  const { runs } = pageSettings(without, host, 0);
  const isEnough = on ? runsOn({ runs }, isArticle) : runs === "never";
  return isEnough ? change : { sites: { ...nearer, [site]: on ? "on" : "off" } };
}

/** The change that switches a page's site off until a time (ms since 1970). */
export function switchSiteOffUntil(
  sites: Settings["sites"],
  page: RuledPage,
  offUntil: number,
): SettingsChange {
  return { sites: { ...nearerRules(sites, page), [page.site]: { offUntil } } };
}

/** The change that removes rules more specific than one for the page's site, such as one for its host alone. */
function nearerRules(sites: Settings["sites"], { host, site }: RuledPage): Record<string, null> {
  const names = namesAbove(host);
  const nearer = names.slice(0, Math.max(0, names.indexOf(site)));
  const ruled = nearer.filter((name) => Object.hasOwn(sites, name));
  return Object.fromEntries(ruled.map((name) => [name, null]));
}

/** The rule of a host, else of the nearest domain above it; ignores rules whose time has passed. */
export function ruleFor(sites: Settings["sites"], host: string, now: number): SiteRule | undefined {
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
