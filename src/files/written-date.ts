import { isDateValue } from "../core/knowledge/pack/edtf.ts";

/** A date as a heading, a dateline or a file's name has it. */
export interface WrittenDate {
  /** A day or a month, in EDTF. */
  value: string;
  /** The words that say it. */
  words: string;
}

/** The months and weekdays of these languages are read, whichever the document is in; where two differ, the first holds. */
const LANGUAGES =
  "en en-GB de fr es it nl pt pl uk ru cs sk tr sv da nb fi ro hu bg el he hi th ar id".split(" ");
const MONTH_NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1);
/** By name, folded, as calendars print it and as it stands behind a day. */
const MONTHS = new Map(LANGUAGES.toReversed().flatMap(monthsOf));
/** Any of them, for a pattern that does not heed capitals. */
export const MONTH = oneOf([...MONTHS.keys()]);
export const WEEKDAY = oneOf(LANGUAGES.flatMap(weekdaysOf));

const YEAR = "(?<year>(?:1\\d|2[05])\\d{2})(?!\\d)(?:\\s+(?:г|р|r)\\.|\\s+року|\\s+года|\\s+roku)?";
const OF = "(?:\\s+(?:of|de|del))?";
/** Thailand counts from the Buddha's death, 543 years earlier. */
const BUDDHIST_FROM = 2500;
const BUDDHIST_YEARS = 543;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";
const FORMS = [
  `${DAY}${OF}\\s+ב?(?<month>${MONTH})\\.?,?${OF}\\s+${YEAR}`,
  `(?<month>${MONTH})\\.?\\s+${DAY},?\\s+${YEAR}`,
  "(?<year>(?:1\\d|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)",
  "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>(?:1\\d|20)\\d{2})(?!\\d)",
  `(?<month>${MONTH})\\.?,?${OF}\\s+${YEAR}`,
  "(?<year>(?:1\\d|20)\\d{2})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日일])?",
  // Only where no country could take the day for the month.
  "(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>(?:1\\d|20)\\d{2})(?!\\d)",
  "(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>(?:1\\d|20)\\d{2})(?!\\d)",
].map((form) => new RegExp(`(?<![\\p{L}\\d/–-])${form}`, "giu"));
const COMPACT_DAY = /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u;

/** Words that may stand between what separates a date from the rest of a line and the date. */
const LED_BY = new RegExp(
  `(?:^|[,;(\\[|·•–—]|(?:^|\\s)(?:date|dated|datum|data|fecha|дата|published|updated|veröffentlicht|stand|publié|opublikowano|опубліковано)[:,]?(?:\\s+on)?)\\s*(?:(?:the|den|le|el|il|on|am|vom|du|dnia|від|от|วันที่)\\s+)?(?:(?:${WEEKDAY})\\.?,?\\s+(?:(?:the|den|le)\\s+)?)?$`,
  "iu",
);
/** Behind it may stand who wrote the text; in Chinese, Japanese and Korean without a word for "by". */
const FOLLOWED_BY =
  /^\s*(?:$|[,;:)\]|·•–—]|\/\s|(?:By|Von|Par|Por|Di|Door|Af|Av)\s\p{Lu})|^\s+[\p{Script=Han}\p{Script=Hangul}\s]{2,16}$/u;
/** How agencies and firms begin a text: "PORTLAND, Maine, Aug. 17, 2023 (GLOBE NEWSWIRE) -- The firm". */
const BEFORE_WIRE_DATE =
  /^(?!(?:On|In|By|Am|Im|Le|El|Il|W|У|В|На)\s)\p{Lu}[\p{L}\s.,()’'-]{1,60}[,–—-]\s*$/u;
const BEHIND_WIRE_DATE = /^\s*(?:\([^()]{2,40}\)|\/[^/]{2,30}\/)?\s*(?:--|[–—-])\s/u;
const WIRE_MAX = 160;
/** The line that says what a text is, beside lines with the dates of what it tells. */
const OF_RELEASE =
  /^(?:Pressemitteilung|Medienmitteilung|Presseinformation|Press release|Media release|Communiqué de presse|Comunicado de prensa|Comunicato stampa|Komunikat prasowy|Пресреліз|Прес-реліз|Пресс-релиз)(?![\p{L}])/iu;
/** In a title a colon separates too: "Minutes: 3 May 1924". */
const LED_BY_COLON = /:\s*$/u;

/** What a line that tells somebody's or something's dates speaks of. */
const OF_A_LIFE =
  /\b(?:born|birth|died|death|buried|founded|established|geboren|gestorben|gegründet|née?|mort|décès|fondée?|ur|urodzon\w|zm|zmarł\w?|założon\w)(?![\p{L}])|народ|помер|засн|родил|умер|основ|†/iu;
/** The heading of minutes says in a sentence when the meeting was, and so when they were taken. */
const OF_MINUTES =
  /\b(?:minutes of|protokoll der|protokoll über|compte rendu|procès-verbal|protokół z|stenogra\p{L}*)(?![\p{L}])|протокол\s|стенограмм?а\s/iu;
const OF_MINUTES_MAX = 240;
/** The line of a court ruling that says when it was given; it may stand below the parties. */
const OF_RULING =
  /^(?:(?:Approved |Final )?Judge?ment(?: of| handed down| delivered| given|:)|Handed down|Delivered|Date of (?:the )?(?:judge?ment|decision)|Decided|Urteil vom|Beschluss vom|Arrêt du|Jugement du|Sentencia de|Sentenza del|Wyrok z|Uitspraak van|Rozsudek ze dne)(?!\p{L})/iu;
const LINES_OF_RULING = 12;
const DATELINE_MAX = 100;
const DATELINE_WORDS_MAX = 10;
/** Lines with words at the beginning of a text among which its dateline is sought. */
const LINES = 4;

/**
 * The day or month set apart in a title, "Minutes, 3 May 1924", so that it dates the text; one within a
 * phrase, "The storm of 3 May 1924", is what the text is about. Null where there are several.
 */
export function dateOfTitle(title: string): WrittenDate | null {
  return theOnly(datesIn(title).filter(({ before, after }) => isSetApart(before, after, true)));
}

/** The first date in a line. */
export function firstDateIn(line: string): WrittenDate | null {
  const [first] = datesIn(line).sort((a, b) => a.before.length - b.before.length);
  return first ? { value: first.value, words: first.words } : null;
}

/** The date in a file's name, wherever it stands there: people put it in to date the file. */
export function dateOfFileName(name: string): WrittenDate | null {
  return theOnly(datesIn(name)) ?? dateOf(COMPACT_DAY.exec(name));
}

/** The date of the dateline in the first lines: "Highbury, 2 June 1925". Null where lines differ. */
export function dateOfDateline(text: string): WrittenDate | null {
  const head = text
    .slice(0, (LINES + 1) * 4 * DATELINE_MAX)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const lines = head.slice(0, LINES);
  const release = theOnly(lines.filter((line) => OF_RELEASE.test(line)).flatMap(datesIn));
  if (release !== null) return release;
  const ruling = head.slice(0, LINES_OF_RULING).find((line) => OF_RULING.test(line));
  if (ruling !== undefined && isShort(ruling)) return firstDateIn(ruling);
  const dates = lines.flatMap((line, index) => {
    const wire = wireDate(line);
    if (wire !== null) return [wire];
    if (OF_MINUTES.test(line) && line.length <= OF_MINUTES_MAX) return datesIn(line);
    if (OF_A_LIFE.test(line) || OF_A_LIFE.test(lines[index - 1] ?? "")) return [];
    if (!isShort(line)) return [];
    return datesIn(line).filter(({ before, after }) => isSetApart(before, after, false));
  });
  return theOnly(dates);
}

function wireDate(line: string): WrittenDate | null {
  const found = datesIn(line.slice(0, WIRE_MAX)).find(
    ({ before, after }) => BEFORE_WIRE_DATE.test(before) && BEHIND_WIRE_DATE.test(after),
  );
  return found === undefined ? null : { value: found.value, words: found.words };
}

/**
 * The only year in a title or a file's name, "Minutes 1929". It may as well be what the text is about,
 * "Stalingrad 1942": for the reader to judge. Null where there are several.
 */
export function yearIn(title: string): string | null {
  const years = new Set(title.match(/(?<![\p{L}\d])(?:1\d|20)\d{2}(?![\p{L}\d])/gu));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

interface DateInLine extends WrittenDate {
  before: string;
  after: string;
}

/** The dates of a line, in the order of the forms; words are read as a date once. */
function datesIn(written: string): DateInLine[] {
  const line = written.replace(OTHER_DIGIT, digitOf);
  const found: (DateInLine & { start: number; end: number })[] = [];
  for (const form of FORMS) {
    for (const match of line.matchAll(form)) {
      const date = dateOf(match);
      const [start, end] = [match.index, match.index + match[0].length];
      if (!date || found.some((one) => start < one.end && one.start < end)) continue;
      const words = written.slice(start, end);
      found.push({
        ...date,
        words,
        before: line.slice(0, start),
        after: line.slice(end),
        start,
        end,
      });
    }
  }
  return found;
}

/** Arabic, Persian, Hindi and Thai digits, from zero to nine in each. */
const OTHER_DIGIT = /[٠-٩۰-۹०-९๐-๙]/gu;
const ZEROS = "٠۰०๐";

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [...ZEROS].map((one) => one.charCodeAt(0)).findLast((one) => one <= code) ?? code;
  return String(code - zero);
}

function dateOf(match: RegExpMatchArray | null): WrittenDate | null {
  const { year = "", month = "", day } = match?.groups ?? {};
  const number = MONTHS.get(month.toLowerCase()) ?? Number(month);
  const inOurEra = Number(year) >= BUDDHIST_FROM ? String(Number(year) - BUDDHIST_YEARS) : year;
  const parts = [inOurEra, String(number), ...(day === undefined ? [] : [day])];
  const value = parts.map((part) => part.padStart(2, "0")).join("-");
  return match && isDateValue(value) ? { value, words: match[0] } : null;
}

function isSetApart(before: string, after: string, isTitle: boolean): boolean {
  const isLed = LED_BY.test(before) || (isTitle && LED_BY_COLON.test(before));
  return isLed && FOLLOWED_BY.test(after);
}

/** Parts set apart in a line, such as the paper, the reporter and the day, may be more words than these. */
function isShort(line: string): boolean {
  if (line.length > DATELINE_MAX) return false;
  return line.split(/\s+/u).length <= DATELINE_WORDS_MAX || /\s[|·•]\s/u.test(line);
}

function theOnly(dates: readonly WrittenDate[]): WrittenDate | null {
  const [first, ...more] = dates;
  if (!first || more.some(({ value }) => value !== first.value)) return null;
  return { value: first.value, words: first.words };
}

function monthsOf(language: string): [string, number][] {
  const formats = (["long", "short"] as const).flatMap((month) => [
    { month },
    { month, day: "numeric" } as const,
  ]);
  const days = MONTH_NUMBERS.map((month) => Date.UTC(2001, month - 1, 1));
  return formats.flatMap((format) =>
    partsOf("month", language, format, days).map((name, i): [string, number] => [name, i + 1]),
  );
}

function weekdaysOf(language: string): string[] {
  const days = MONTH_NUMBERS.slice(0, 7).map((day) => Date.UTC(2001, 0, day));
  return (["long", "short"] as const).flatMap((weekday) =>
    partsOf("weekday", language, { weekday }, days),
  );
}

/** What a calendar of the language calls the month or weekday of each day, in lower case. */
function partsOf(
  part: "month" | "weekday",
  language: string,
  options: Intl.DateTimeFormatOptions,
  days: readonly number[],
): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return days.map((day) => {
    const { value = "" } = format.formatToParts(day).find(({ type }) => type === part) ?? {};
    return value.toLowerCase().replace(/\.$/u, "");
  });
}

/** The longest first, since an alternation takes the first that fits. */
function oneOf(words: readonly string[]): string {
  return [...new Set(words)]
    .filter((word) => /[\p{L}\p{M}]{3}|\p{Script=Devanagari}{2}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join("|");
}
