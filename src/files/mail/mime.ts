import { decodeText } from "../plain-text.ts";

/** A message or a part of one (RFC 2045). Its body is a string of bytes. */
export interface Part {
  /** By names in small letters; of several of a name the first. */
  headers: ReadonlyMap<string, string>;
  body: string;
}

const HEADER = /^(?<name>[\w-]+)[ \t]*:(?<value>.*(?:\r?\n[ \t].*)*)$/gmu;
const BLANK_LINE = /\r?\n[ \t]*\r?\n/u;
/** "=?utf-8?Q?L=C3=ADndow?=", with the space between two of them. */
const ENCODED_WORD = /=\?([\w-]+)(?:\*\w+)?\?([QqBb])\?([^?\s]*)\?=(?:\s+(?==\?))?/gu;

export function partOf(bytes: string): Part {
  const blank = BLANK_LINE.exec(bytes);
  const head = blank ? bytes.slice(0, blank.index) : bytes;
  const headers = new Map<string, string>();
  for (const { groups } of head.matchAll(HEADER)) {
    const { name = "", value = "" } = groups ?? {};
    const key = name.toLowerCase();
    if (!headers.has(key)) headers.set(key, value.replace(/\s+/gu, " ").trim());
  }
  return { headers, body: blank ? bytes.slice(blank.index + blank[0].length) : "" };
}

/** "text/plain" where the part does not tell. */
export function typeOf({ headers }: Part): string {
  return (
    /^[\w.+-]+\/[\w.+-]+/u.exec(headers.get("content-type") ?? "")?.[0].toLowerCase() ??
    "text/plain"
  );
}

/** A parameter of the part's type or of how it is to be shown; "" where there is none. */
export function parameterOf({ headers }: Part, header: string, name: string): string {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^\\s;]+))`, "iu");
  const { quoted, bare } = pattern.exec(headers.get(header) ?? "")?.groups ?? {};
  return quoted ?? bare ?? "";
}

/** The parts of a part whose type is multipart. */
export function partsIn(part: Part): Part[] {
  const boundary = parameterOf(part, "content-type", "boundary");
  if (boundary === "") return [];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1);
  const end = pieces.findIndex((piece) => piece.startsWith("--"));
  return pieces
    .slice(0, end < 0 ? pieces.length : end)
    .map((piece) => partOf(piece.replace(/^[ \t]*\r?\n/u, "")));
}

/** The text of a part whose type is one of text. */
export function decodedText(part: Part): string {
  const encoding = part.headers.get("content-transfer-encoding")?.toLowerCase();
  const charset = parameterOf(part, "content-type", "charset");
  if (encoding === "base64") return decode(fromBase64(part.body), charset);
  return decode(
    encoding === "quoted-printable" ? fromQuotedPrintable(part.body) : part.body,
    charset,
  );
}

/** A header's value with the words in it that are encoded (RFC 2047). */
export function decodedHeader(value: string): string {
  const words = value.replace(ENCODED_WORD, (_, charset: string, kind: string, word: string) =>
    kind.toLowerCase() === "b"
      ? decode(fromBase64(word), charset)
      : decode(fromQuotedPrintable(word.replaceAll("_", " ")), charset),
  );
  return words === value ? decode(value, "") : words;
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/[ \t]*=[ \t]*\r?\n/gu, (all) => /^[ \t]*/u.exec(all)?.[0] ?? "")
    .replace(/=([\dA-Fa-f]{2})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/[^A-Za-z\d+/]/gu, ""));
  } catch {
    return "";
  }
}

function decode(bytes: string, charset: string): string {
  const array = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  try {
    if (charset !== "" && !/^(?:us-)?ascii$/iu.test(charset))
      return new TextDecoder(charset).decode(array);
  } catch {
    // An encoding that browsers do not know is told by the bytes.
  }
  return decodeText(array);
}
