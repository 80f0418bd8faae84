import { Paragraphs } from "./paragraphs.ts";
import { bareText, oneLine, type ReadText, Refusal } from "./read-text.ts";
import { RtfFonts } from "./rtf-fonts.ts";

/** Groups whose words are not the document's text. */
const NO_TEXT = new Set(
  (
    "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object header " +
    "headerl headerr headerf footer footerl footerr footerf footnote annotation info xmlnstbl " +
    "themedata datastore latentstyles filetbl revtbl fldinst"
  ).split(" "),
);
const CHARACTERS: Readonly<Record<string, string>> = {
  line: "\n",
  tab: " ",
  emdash: "—",
  endash: "–",
  emspace: " ",
  enspace: " ",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};
const ENDS_PARAGRAPH = new Set(["par", "sect", "page", "nestcell", "nestrow", "\n", "\r"]);
const SYMBOLS: Readonly<Record<string, string>> = {
  "~": "\u00a0",
  _: "\u2011",
  "-": "",
  "{": "{",
  "}": "}",
  "\\": "\\",
};
/** A control word, an escaped byte, a symbol, a bracket, or plain text. */
const TOKEN =
  /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giu;
const DEPTH_MAX = 1_000;

/** Words that stay in the file though the document no longer shows them: struck out, or hidden. */
const UNSHOWN = ["deleted", "v"] as const;

interface Group {
  isText: boolean;
  /** As the file numbers it; null for the usual one. */
  font: number | null;
  /** Which of the properties that keep words from being shown are on. */
  unshown: ReadonlySet<string>;
  /** How many characters follow a `\u` for readers that do not know it. */
  fallback: number;
  /** The name of the field of the file's description that it holds. */
  field: string | null;
}

/** The text of Rich Text Format, without headers, footers, notes and pictures. */
export function readRtf(rtf: string): ReadText {
  const fields = new Map<string, string>();
  const groups: Group[] = [];
  let group: Group = {
    isText: true,
    font: null,
    unshown: new Set(),
    fallback: 1,
    field: null,
  };
  const fonts = new RtfFonts();
  const paragraphs = new Paragraphs();
  let isInRow = false;
  let bytes: number[] = [];
  let skip = 0;

  const write = (written: string) => {
    if (bytes.length > 0) {
      const held = bytes;
      bytes = [];
      write(fonts.decode(held, group.font));
    }
    if (group.field) fields.set(group.field, (fields.get(group.field) ?? "") + written);
    else if (group.isText && group.unshown.size === 0) paragraphs.write(written);
  };

  for (const [, word, parameter, byte, symbol, bracket, plain] of rtf.matchAll(TOKEN)) {
    if (bracket === "{") {
      write("");
      if (groups.push(group) > DEPTH_MAX) throw new Refusal("refusedNesting");
      group = { ...group };
    } else if (bracket === "}") {
      write("");
      group = groups.pop() ?? group;
    } else if (byte !== undefined) {
      if (skip > 0) skip--;
      else bytes.push(Number.parseInt(byte, 16));
    } else if (plain !== undefined) {
      const shown = plain.slice(skip);
      skip = Math.max(0, skip - plain.length);
      // A letter may be the second byte of a character.
      const second = bytes.length > 0 && /^[ -~]/u.test(shown) ? shown.charCodeAt(0) : null;
      if (second !== null) bytes.push(second);
      write(shown.slice(second === null ? 0 : 1));
    } else if (symbol === "*") {
      group.isText = false;
    } else if (symbol !== undefined) {
      if (ENDS_PARAGRAPH.has(symbol)) breakText(symbol);
      else write(SYMBOLS[symbol] ?? "");
    } else if (word !== undefined) {
      control(word, parameter);
    }
  }
  write("");
  return {
    ...bareText(paragraphs.text()),
    title: oneLine(fields.get("title")),
    author: oneLine(fields.get("author")),
  };

  function control(word: string, parameter: string | undefined): void {
    const number = Number.parseInt(parameter ?? "", 10);
    if (word === "u") {
      write(String.fromCharCode((number + 0x10000) % 0x10000));
      skip = group.fallback;
    } else if (word === "uc") group.fallback = Math.max(0, number || 0);
    else if (word === "ansicpg") fonts.setUsualPage(String(number));
    else if (word === "deff") fonts.setUsualFont(number);
    else if (word === "f") setFont(number);
    else if (word === "fcharset" && group.font !== null) fonts.setCharset(group.font, number);
    else if (word === "plain") {
      show(UNSHOWN, true);
      setFont(null);
    } else if (word === "deleted" || word === "v") show([word], number === 0);
    else if (word === "title" || word === "author") group.field = word;
    else if (NO_TEXT.has(word)) group.isText = false;
    else if (CHARACTERS[word] !== undefined) write(CHARACTERS[word]);
    else if (group.isText) breakText(word);
  }

  /** Bytes before it are in the font they were written in. */
  function setFont(font: number | null): void {
    write("");
    group.font = font;
  }

  /** What was written before still has the properties it was written with. */
  function show(properties: readonly string[], isShown: boolean): void {
    write("");
    const unshown = new Set(group.unshown);
    for (const property of properties) {
      if (isShown) unshown.delete(property);
      else unshown.add(property);
    }
    group.unshown = unshown;
  }

  /** Where a paragraph ends, or a part of a table; each row is a table, which may be described twice. */
  function breakText(word: string): void {
    write("");
    if (ENDS_PARAGRAPH.has(word)) paragraphs.end();
    else if (word === "trowd" && !isInRow) {
      isInRow = true;
      paragraphs.openTable();
      paragraphs.openCell();
    } else if (word === "cell") {
      paragraphs.closeCell();
      paragraphs.openCell();
    } else if (word === "row") {
      isInRow = false;
      paragraphs.closeTable();
    }
  }
}
