import { parsePage } from "./html/parse.ts";
import { Paragraphs } from "./paragraphs.ts";
import { bareText, type ReadText } from "./read-text.ts";

const LINK = /\[\[[^[\]\n]{1,200}\]\]/u;
/** Links to other articles, headings, bold letters, templates: the marks of which a wikitext has several kinds. */
const MARKS: readonly RegExp[] = [
  LINK,
  /^={2,4}[^=\n]{1,80}={2,4}\s*$/mu,
  /'{3}[^'\n]{1,80}'{3}/u,
  /\{\{[^{}]{1,2000}\}\}/u,
  /^\{\|/mu,
];
const MARKS_MIN = 3;
const HEAD = 20_000;

/** Whether a text is the source of a page of an encyclopedia in wikitext. */
export function isWikitext(text: string): boolean {
  const head = text.slice(0, HEAD);
  return LINK.test(head) && MARKS.filter((mark) => mark.test(head)).length >= MARKS_MIN;
}

/** Notes, comments, and what draws: no part of the text. */
const LEFT_OUT =
  /<!--(?:(?!<!--)[\s\S])*?-->|<(ref|gallery|math|timeline|score|syntaxhighlight|nowiki)(?:\s[^<>]*)?(?:\/>|>(?:(?!<\1[\s>])[\s\S])*?<\/\1>)/giu;
const INNERMOST_TEMPLATE = /\{\{([^{}]*)\}\}/gu;
/** A template is in another at most so often. */
const NESTING_MAX = 12;
/** Of a template whose first words are part of the sentence: "{{convert|12|mi}}", "{{lang|fr|Ligue}}". */
const KEPT =
  /^\s*(?<kind>convert|cvt|lang|nowrap|transl|transliteration|nobr|small|abbr)\s*\|(?<rest>[\s\S]*)$/iu;
const INNERMOST_LINK = /\[\[([^[\]]*)\]\]/gu;
/** Pictures, categories, and the page in other languages, by the name before the colon. */
const NO_TEXT =
  /^:?(?:file|image|category|datei|bild|kategorie|fichier|catégorie|archivo|categoría|ficheiro|categoria|plik|kategoria|файл|категория|категорія|bestand|categorie|soubor|dosya|kategori|media|wikt|[a-z]{2,3}(?:-[a-z]+)?):/iu;
const OUTER_LINK = /\[(?:https?:)?\/\/[^\s[\]]+(?:\s([^[\]]*))?\]/gu;
const HEADING = /^(={1,6})\s*(.+?)\s*\1\s*$/u;
const HEADING_MAX = 200;
const REFERENCES =
  /^(?:references|notes|further reading|external links|bibliography|see also|sources|einzelnachweise|weblinks|literatur|quellen|références|notes et références|liens externes|bibliographie|referencias|enlaces externos|referências|note|collegamenti esterni|przypisy|bibliografia|linki zewnętrzne|примечания|ссылки|литература|примітки|посилання|джерела|bronnen|externe links|reference|externí odkazy|kaynakça|dış bağlantılar)$/iu;

/** The text of a page in wikitext as its readers see it, without boxes, notes and lists of sources. */
export function readWikitext(written: string): ReadText {
  const paragraphs = new Paragraphs();
  let isLeftOut = false;
  let table = 0;
  for (const line of withoutMarks(written.replace(/\r\n?/gu, "\n")).split("\n")) {
    const heading = line.length > HEADING_MAX ? undefined : HEADING.exec(line)?.[2];
    if (heading !== undefined) isLeftOut = REFERENCES.test(heading);
    if (isLeftOut) continue;
    if (/^\s*\{\|/u.test(line)) {
      table++;
      paragraphs.openTable();
    } else if (table > 0 && /^\s*\|\}/u.test(line)) {
      table--;
      paragraphs.closeTable();
    } else if (table > 0) writeRow(paragraphs, line.trim());
    else if (line.trim() === "") paragraphs.end();
    else {
      // In wikitext a line's end is a space, but before a list or a heading.
      if (heading !== undefined || /^[*#:;]/u.test(line)) paragraphs.end();
      paragraphs.write(
        `${paragraphs.isBegun ? " " : ""}${heading ?? line.replace(/^[*#:;]+\s*/u, "")}`,
      );
      if (heading !== undefined || /^[*#:;]/u.test(line)) paragraphs.end();
    }
  }
  return {
    ...bareText(decoded(paragraphs.text())),
    title: titleOf(written),
    kind: "encyclopedia article",
  };
}

/** The bold words with which an article begins are its title. */
function titleOf(written: string): string | null {
  return (
    /'{3}([^'\n]{2,120})'{3}/u.exec(written)?.[1]?.replace(/\[\[(?:[^[\]|]*\|)?|\]\]/gu, "") ?? null
  );
}

function writeRow(paragraphs: Paragraphs, line: string): void {
  const isHead = line.startsWith("!");
  if (line.startsWith("|-")) paragraphs.openRow();
  else if (isHead || /^\|(?!\+)/u.test(line)) writeCells(paragraphs, line, isHead);
  else if (!line.startsWith("|")) paragraphs.write(` ${line}`);
}

function writeCells(paragraphs: Paragraphs, line: string, isHead: boolean): void {
  for (const cell of line.slice(1).split(isHead ? /!!|\|\|/u : "||")) {
    paragraphs.openCell({ isHead });
    // What the cell looks like stands before one bar.
    paragraphs.write(
      cell.replace(/^[^|[\]]*\|/u, (look) => (look.includes("=") ? "" : look)).trim(),
    );
    paragraphs.closeCell();
  }
}

function withoutMarks(written: string): string {
  let text = written.replace(LEFT_OUT, "");
  for (let depth = 0; depth < NESTING_MAX && text.includes("{{"); depth++) {
    text = text.replace(INNERMOST_TEMPLATE, (_, inside: string) => wordsOfTemplate(inside));
  }
  for (let depth = 0; depth < NESTING_MAX && text.includes("[["); depth++) {
    text = text.replace(INNERMOST_LINK, (_, inside: string) => wordsOfLink(inside));
  }
  return text
    .replace(OUTER_LINK, (_, words?: string) => words ?? "")
    .replace(/'{2,5}/gu, "")
    .replace(/__[A-Z]+__/gu, "")
    .replace(/<br\s*\/?>/giu, " ")
    .replace(/<\/?[a-z][^<>\n]{0,200}>/giu, "")
    .replace(/ (?=[,.;:)])|(?<=\() /gu, "")
    .replace(/\([\s;,]*\)/gu, "");
}

function wordsOfTemplate(inside: string): string {
  const { kind = "", rest = "" } = KEPT.exec(inside)?.groups ?? {};
  if (kind === "") return "";
  const values = rest.split("|").filter((part) => !part.includes("="));
  if (/^(?:convert|cvt)$/iu.test(kind)) return values.slice(0, 2).join(" ");
  return (/^(?:lang|transl)/iu.test(kind) ? values.at(-1) : values[0]) ?? "";
}

function wordsOfLink(inside: string): string {
  if (NO_TEXT.test(inside.trim())) return "";
  return inside.slice(inside.lastIndexOf("|") + 1);
}

/** Letters written as "&nbsp;". */
function decoded(text: string): string {
  const letters = new Map<string, string>();
  return text
    .replace(/&#?\w{2,8};/gu, (entity) => {
      const letter = letters.get(entity) ?? parsePage(entity).document.body.textContent ?? entity;
      letters.set(entity, letter);
      return letter;
    })
    .replaceAll("\u00a0", " ");
}
