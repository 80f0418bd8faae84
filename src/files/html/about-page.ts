import type { DocumentDate } from "../../core/pack.ts";
import { publishedBetween, publishedOn } from "../dates.ts";
import { NO_DATE, oneLine, type ReadText } from "../read-text.ts";
import { MONTH, WEEKDAY } from "../written-date.ts";
import { linkedArticle } from "./linked-data.ts";

/** What a page says of itself. */
export type AboutPage = Omit<ReadText, "text" | "note" | "missing">;

/** Between a title and the site's or author's name behind it: "Ferry closed | Lindow Gazette". */
const BEFORE_SITE = /\s+[|–—·-]\s+(?=[^|–—·]*$)/u;
const SEPARATOR = /^\s+[|»«:–—·-]\s|\s[|»«:–—·-]\s+$/u;
/** A title's other part may be this much longer than the page's heading; one that is longer is the title itself. */
const SITE_PART_MAX = 1.5;
/** What a line that names a writer says of the day, and all behind it. */
const DAY_BEHIND_WRITER = new RegExp(
  [
    `(?:^|[\\s,|•·–—-]+)(?:(?:last\\s+)?(?:published|posted|updated):?\\s+)?(?:on\\s+)?(?:(?:${WEEKDAY}),?\\s+)?`,
    `(?:(?:${MONTH})\\.?\\s+(?:\\d{1,2}|(?:19|20)\\d\\d)(?![\\p{L}\\d])`,
    `|\\d{1,2}[.:/]\\d|\\d{1,2}\\.?\\s+\\p{L}+\\.?\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d).*$`,
  ].join(""),
  "iu",
);
const BY = /^by(?::\s*|\s+)/iu;
/** "Par Nordin" is a name elsewhere. */
const BY_IN_ROMANCE = /^(?:by|par|por)(?::\s*|\s+)/iu;
const ROMANCE = /^(?:fr|es|pt)\b/iu;
/** The label before the last has two letters, unlike that of will.i.am. */
const HOST = /^(?:[\p{Ll}\d-]+\.)*[\p{Ll}\d-]{2,}\.\p{Ll}{2,}$/u;
/** A day or a year, which tells a title from others of its kind. */
const DAY = /(?:19|20)\d\d|\d{1,2}[./]\d|\d{1,2}\.?\s+\p{L}{3,}/u;
const HOME = /^(?:https?:\/\/[^/]+)?\/?$/iu;
/** `/2015/03/18/`, in an address that names the day. */
const DAY_IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-])/u;

/** Parts of a page that are not its text. */
const BESIDE = "aside, nav, footer";

/**
 * Title, publisher, date and the like, as far as the page tells: in JSON-LD, in meta tags, in elements
 * that mark a date, and in its address. To be asked before readability takes the page apart.
 */
export function aboutPage(document: Document): AboutPage {
  const meta = metaOf(document);
  const linked = linkedArticle(document);
  const url = canonicalAddress(document) ?? webAddress(meta("og:url"));
  const site = meta("og:site_name", "application-name");
  const publisher = site ?? linked?.publisher ?? meta("publisher", "dc.publisher") ?? hostOf(url);
  const lang = oneLine(document.documentElement?.getAttribute("lang"));
  const author = writerOf(
    [linked?.author, meta("author"), meta("byl"), meta("article:author"), meta("dc.creator")],
    [publisher, linked?.publisher, site],
    lang,
  );
  const headings = [...document.querySelectorAll("h1")];
  return {
    title: titleOf(meta("og:title", "twitter:title", "dc.title"), oneLine(document.title), {
      headline: linked?.title ?? null,
      names: [publisher, linked?.publisher, author, ...textsOf(headings.filter(leadsHome))],
      headings: textsOf(headings),
    }),
    author,
    publisher,
    url,
    date: dateOf(
      linked?.published ??
        meta("article:published_time", "article:published", "datepublished") ??
        markedDate(document) ??
        meta(
          "date",
          "dc.date",
          "dc.date.issued",
          "parsely-pub-date",
          "pubdate",
          "pub_date",
          "pdate",
        ),
      linked?.modified ?? null,
      [onlyTime(document), dayInAddress(url)],
    ),
    kind: linked?.kind ?? (meta("og:type") === "article" ? "article" : null),
    lang,
  };
}

function textsOf(headings: readonly Element[]): string[] {
  return headings.flatMap((heading) => oneLine(heading.textContent) ?? []);
}

/** A heading that leads to the site's first page has the site's name. */
function leadsHome(heading: Element): boolean {
  const link = heading.closest("a[href]") ?? heading.querySelector("a[href]");
  return link !== null && HOME.test(link.getAttribute("href") ?? "");
}

/** An address that may stand on a card as a link. */
export function webAddress(written: string | null | undefined): string | null {
  return /^https?:\/\/\S+$/iu.test(written ?? "") ? (written ?? null) : null;
}

/** The first of the named meta tags that says something; names in small letters. */
function metaOf(document: Document): (...names: string[]) => string | null {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const content = oneLine(tag.getAttribute("content"));
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (content && name && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = contents.get(name);
      if (content !== undefined) return content;
    }
    return null;
  };
}

function canonicalAddress(document: Document): string | null {
  return webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute("href"));
}

/** The host name without "www", used as the publisher of a page that names none: "nytimes.com". */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\d?\./u, "");
}

/** The first name that is neither the publisher nor an address, without the day of writing behind it. */
export function writerOf(
  written: readonly (string | null | undefined)[],
  publishers: readonly (string | null | undefined)[],
  lang: string | null,
): string | null {
  const by = ROMANCE.test(lang ?? "") ? BY_IN_ROMANCE : BY;
  for (const line of written) {
    const name = line?.replace(by, "").replace(DAY_BEHIND_WRITER, "");
    const isAddress = webAddress(name) !== null || HOST.test(name ?? "");
    if (name && !isAddress && !publishers.includes(name)) return name;
  }
  return null;
}

/**
 * Without the site's or the author's name behind it, or the lesser part beside what the page has as its
 * heading. Some headlines in JSON-LD are no titles.
 */
function titleOf(
  shared: string | null,
  shown: string | null,
  {
    headline,
    names,
    headings,
  }: {
    headline: string | null;
    names: readonly (string | null | undefined)[];
    headings: readonly string[];
  },
): string | null {
  const title = shared ?? shown ?? headline;
  if (title === null) return null;
  if (headline !== null && headline !== "" && title.startsWith(headline)) return headline;
  const heading = headings.find((one) => {
    if (names.includes(one)) return false;
    const rest = title.startsWith(one) ? title.slice(one.length) : beforeEnd(title, one);
    return rest.length < one.length * SITE_PART_MAX && SEPARATOR.test(rest) && !DAY.test(rest);
  });
  if (heading !== undefined) return heading;
  const [rest = "", tail] = title.split(BEFORE_SITE);
  return tail !== undefined && names.includes(tail.trim()) ? rest : title;
}

/** What stands before a text's end; "" where it ends otherwise. */
function beforeEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, text.length - end.length) : "";
}

/** A date that the page marks as the day of publication. */
function markedDate(document: Document): string | null {
  const marked = document.querySelector(
    '[itemprop~="datePublished"][datetime], [itemprop~="datePublished"][content], time[pubdate][datetime]',
  );
  return oneLine(marked?.getAttribute("datetime")) ?? oneLine(marked?.getAttribute("content"));
}

/** The only date that the page marks at all, unless that is beside the text: the next concert's. */
function onlyTime(document: Document): string | null {
  const [time, ...others] = document.querySelectorAll("time");
  if (time === undefined || others.length > 0 || time.closest(BESIDE) !== null) return null;
  return oneLine(time.getAttribute("datetime")) ?? oneLine(time.textContent);
}

function dayInAddress(url: string | null): string | null {
  const [, year, month = "", day = ""] = DAY_IN_ADDRESS.exec(url ?? "") ?? [];
  if (year === undefined) return null;
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** The date that the page states, or the first of those that what is in it lets one think. */
function dateOf(
  published: string | null,
  modified: string | null,
  implied: readonly (string | null)[],
): DocumentDate {
  const stated = publishedBetween(published, modified);
  if (stated.value !== null) return stated;
  for (const day of implied) {
    const { value } = publishedOn(day);
    if (value !== null) return { value, basis: "implied", words: null };
  }
  return NO_DATE;
}
