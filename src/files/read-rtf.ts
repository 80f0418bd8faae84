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

/** Properties of words that the document no longer shows: struck out, hidden. */
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
  const reader = new RtfReader();
  for (const token of rtf.matchAll(TOKEN)) reader.read(token);
  return reader.end();
}

/** Reads a file token by token. */
class RtfReader {
  readonly #fields = new Map<string, string>();
  readonly #fonts = new RtfFonts();
  readonly #paragraphs = new Paragraphs();
  /** The groups around the one that is read. */
  readonly #outer: Group[] = [];
  #group: Group = { isText: true, font: null, unshown: new Set(), fallback: 1, field: null };
  #isInRow = false;
  /** Bytes not decoded yet: several may make one character. */
  #bytes: number[] = [];
  /** How many characters to leave out: behind `\u` a file repeats the character for readers that do not know it. */
  #skip = 0;

  read([, word, parameter, byte, symbol, bracket, plain]: RegExpMatchArray): void {
    if (bracket === "{") this.#openGroup();
    else if (bracket === "}") this.#closeGroup();
    else if (byte !== undefined) this.#readByte(Number.parseInt(byte, 16));
    else if (plain !== undefined) this.#readPlain(plain);
    else if (symbol === "*") this.#group.isText = false;
    else if (symbol !== undefined) {
      if (ENDS_PARAGRAPH.has(symbol)) this.#breakText(symbol);
      else this.#write(SYMBOLS[symbol] ?? "");
    } else if (word !== undefined) this.#control(word, Number.parseInt(parameter ?? "", 10));
  }

  /** What was read, once the file is at its end. */
  end(): ReadText {
    this.#writeBytes();
    return {
      ...bareText(this.#paragraphs.text()),
      title: oneLine(this.#fields.get("title")),
      author: oneLine(this.#fields.get("author")),
    };
  }

  #openGroup(): void {
    this.#writeBytes();
    if (this.#outer.push(this.#group) > DEPTH_MAX) throw new Refusal("refusedNesting");
    this.#group = { ...this.#group };
  }

  #closeGroup(): void {
    this.#writeBytes();
    this.#group = this.#outer.pop() ?? this.#group;
  }

  #readByte(byte: number): void {
    if (this.#skip > 0) this.#skip--;
    else this.#bytes.push(byte);
  }

  #readPlain(plain: string): void {
    const shown = plain.slice(this.#skip);
    this.#skip = Math.max(0, this.#skip - plain.length);
    // A letter may be the second byte of a character.
    const isSecond = this.#bytes.length > 0 && /^[ -~]/u.test(shown);
    if (isSecond) this.#bytes.push(shown.charCodeAt(0));
    this.#write(shown.slice(isSecond ? 1 : 0));
  }

  #control(word: string, number: number): void {
    const group = this.#group;
    if (word === "u") {
      this.#write(String.fromCharCode((number + 0x10000) % 0x10000));
      this.#skip = group.fallback;
    } else if (word === "uc") group.fallback = Math.max(0, number || 0);
    else if (word === "ansicpg") this.#fonts.setUsualPage(String(number));
    else if (word === "deff") this.#fonts.setUsualFont(number);
    else if (word === "f") this.#setFont(number);
    else if (word === "fcharset" && group.font !== null) this.#fonts.setCharset(group.font, number);
    else if (word === "plain") {
      this.#show(UNSHOWN, true);
      this.#setFont(null);
    } else if (word === "deleted" || word === "v") this.#show([word], number === 0);
    else if (word === "title" || word === "author") group.field = word;
    else if (NO_TEXT.has(word)) group.isText = false;
    else if (Object.hasOwn(CHARACTERS, word)) this.#write(CHARACTERS[word] ?? "");
    else if (group.isText) this.#breakText(word);
  }

  /** Writes the bytes held back, in the font they were written in. */
  #writeBytes(): void {
    if (this.#bytes.length === 0) return;
    const held = this.#bytes;
    this.#bytes = [];
    this.#put(this.#fonts.decode(held, this.#group.font));
  }

  #write(written: string): void {
    this.#writeBytes();
    this.#put(written);
  }

  #put(written: string): void {
    const { field, isText, unshown } = this.#group;
    if (field) this.#fields.set(field, (this.#fields.get(field) ?? "") + written);
    else if (isText && unshown.size === 0) this.#paragraphs.write(written);
  }

  #setFont(font: number | null): void {
    this.#writeBytes();
    this.#group.font = font;
  }

  /** What was written before still has the properties it was written with. */
  #show(properties: readonly string[], isShown: boolean): void {
    this.#writeBytes();
    const unshown = new Set(this.#group.unshown);
    for (const property of properties) {
      if (isShown) unshown.delete(property);
      else unshown.add(property);
    }
    this.#group.unshown = unshown;
  }

  /** Where a paragraph ends, or a part of a table; each row is a table, which may be described twice. */
  #breakText(word: string): void {
    this.#writeBytes();
    if (ENDS_PARAGRAPH.has(word)) this.#paragraphs.end();
    else if (word === "trowd" && !this.#isInRow) {
      this.#isInRow = true;
      this.#paragraphs.openTable();
      this.#paragraphs.openCell();
    } else if (word === "cell") {
      this.#paragraphs.closeCell();
      this.#paragraphs.openCell();
    } else if (word === "row") {
      this.#isInRow = false;
      this.#paragraphs.closeTable();
    }
  }
}
