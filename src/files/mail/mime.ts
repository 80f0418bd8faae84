import { decodeText } from "../plain-text.ts";

/** A message or a part of one (RFC 2045). Its body is a string of bytes. */
export interface Part {
  /** By name in lower case; of several with the same name, the first. */
  headers: ReadonlyMap<string, string>;
  body: string;
}

const HEADER = /^(?<name>[\w-]+)[ \t]*:(?<value>.*(?:\r?\n[ \t].*)*)$/gmu;
/** Ends the headers; a part without headers begins with it. */
const BLANK_LINE = /(?:^|\r?\n)[ \t]*\r?\n/u;
/** "=?utf-8?Q?L=C3=ADndow?=" */
const ENCODED_WORD = /=\?([\w-]+)(?:\*[\w-]+)?\?([QqBb])\?([^?\s]*)\?=/gu;
/** Several in a row; the white space between them is not part of the text. */
const ENCODED_WORDS = new RegExp(`${ENCODED_WORD.source}(?:\\s+${ENCODED_WORD.source})*`, "gu");

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

/** A parameter of a header, such as the charset of "content-type"; "" where there is none. */
export function parameterOf({ headers }: Part, header: string, name: string): string {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^\\s;]+))`, "iu");
  const { quoted, bare } = pattern.exec(headers.get(header) ?? "")?.groups ?? {};
  return quoted ?? bare ?? "";
}

/** The parts of a part whose type is multipart. */
export function partsIn(part: Part): Part[] {
  const boundary = parameterOf(part, "content-type", "boundary");
  if (boundary === "") return [];
  const [begin, end] = [`--${boundary}`, `--${boundary}--`];
  const parts: string[][] = [];
  for (const line of part.body.split("\n")) {
    const trimmed = line.trimEnd();
    if (trimmed === end) break;
    if (trimmed === begin) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => partOf(lines.join("\n")));
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

/** A header's value with its encoded words (RFC 2047) decoded. */
export function decodedHeader(value: string): string {
  const decoded = value.replace(ENCODED_WORDS, decodedWords);
  return decoded === value ? decode(value, "") : decoded;
}

/** Decodes words of one charset together, since some programs split a letter between two. */
function decodedWords(words: string): string {
  const runs: { charset: string; bytes: string }[] = [];
  for (const [, named = "", kind, word = ""] of words.matchAll(ENCODED_WORD)) {
    const charset = named.toLowerCase();
    const isBase64 = kind?.toLowerCase() === "b";
    const bytes = isBase64 ? fromBase64(word) : fromQuotedPrintable(word.replaceAll("_", " "));
    const last = runs.at(-1);
    if (last?.charset === charset) last.bytes += bytes;
    else runs.push({ charset, bytes });
  }
  return runs.map(({ charset, bytes }) => decode(bytes, charset)).join("");
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/gu, "")
    .replace(/=([\dA-Fa-f]{2})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

function fromBase64(text: string): string {
  const digits = text.replace(/[^A-Za-z\d+/]/gu, "");
  // One digit more than whole bytes is left where the text was cut off.
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}

function decode(bytes: string, charset: string): string {
  const array = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  try {
    if (charset !== "" && !/^(?:us-)?ascii$/iu.test(charset))
      return new TextDecoder(charset).decode(array);
  } catch {
    // Browsers do not know this encoding; it is guessed from the bytes.
  }
  return decodeText(array);
}
