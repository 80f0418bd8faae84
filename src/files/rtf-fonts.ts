/** Windows' code page of each character set that a font of a Rich Text file may declare (`\fcharset`). */
const CODE_PAGES: Readonly<Record<number, string>> = {
  128: "932",
  129: "949",
  134: "936",
  136: "950",
  161: "1253",
  162: "1254",
  163: "1258",
  177: "1255",
  178: "1256",
  186: "1257",
  204: "1251",
  222: "874",
  238: "1250",
};

/** What the Encoding Standard calls the code pages that are not `windows-` and a number. */
const ENCODINGS: Readonly<Record<string, string>> = {
  "932": "shift_jis",
  "936": "gbk",
  "949": "euc-kr",
  "950": "big5",
  "65001": "utf-8",
};

/** Decodes the bytes of a Rich Text file: each font may have a code page of its own. */
export class RtfFonts {
  #usual = decoderOf("1252");
  #usualFont: number | null = null;
  readonly #byFont = new Map<number, TextDecoder>();

  /** The code page of fonts that declare none. */
  setUsualPage(codePage: string): void {
    this.#usual = decoderOf(codePage);
  }

  /** The font of text that names none. */
  setUsualFont(font: number): void {
    this.#usualFont = font;
  }

  setCharset(font: number, charset: number): void {
    const codePage = CODE_PAGES[charset];
    if (codePage !== undefined) this.#byFont.set(font, decoderOf(codePage));
  }

  /** @param font as it is numbered in the file, or null for the usual one */
  decode(bytes: readonly number[], font: number | null): string {
    const decoder = this.#byFont.get(font ?? this.#usualFont ?? -1) ?? this.#usual;
    return decoder.decode(Uint8Array.from(bytes));
  }
}

function decoderOf(codePage: string): TextDecoder {
  try {
    return new TextDecoder(ENCODINGS[codePage] ?? `windows-${codePage}`);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
