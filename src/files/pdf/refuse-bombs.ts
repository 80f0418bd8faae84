import { Unzlib } from "fflate";
import { Refusal } from "../read-text.ts";

/** The most that one stream may unpack to, in bytes; a page of text takes about 50,000. */
const UNPACKED_MAX = 32 * 1024 * 1024;
/** How much is unpacked in one step, in bytes. Zeros unpack to a thousand times as much, held in memory at once. */
const STEP_BYTES = 8 * 1024;
/** Pictures and fonts: pdf.js does not unpack them to read the text. */
const NO_TEXT = /\/Subtype\s*\/Image\b|\/Length1\b/u;
const DICTIONARY_MAX = 2_000;
/** How a stream is packed: one filter or several, which are undone in order, or a reference to where they are written. */
const FILTER = /\/F(?:ilter)?\s*(?<filters>\[[^\]]*\]|\/[^\s/<>[\]()]+|\d+\s+\d+\s+R)/gu;
const NAME = /\/(?<name>[^\s/<>[\]()]+)/gu;

/** Refuses a PDF in which a stream unpacks to too much: pdf.js would unpack the whole of it, and search it. */
export function refuseBombs(pdf: Uint8Array): void {
  const written = new TextDecoder("latin1").decode(pdf);
  for (const { index, 0: start } of written.matchAll(/(?<!end)stream\r?\n/gu)) {
    const before = written.slice(Math.max(0, index - DICTIONARY_MAX), index);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    const packings = NO_TEXT.test(dictionary) ? [] : packingsOf(dictionary);
    if (packings.length === 0) continue;
    const end = written.indexOf("endstream", index + start.length);
    const packed = pdf.subarray(index + start.length, end < 0 ? pdf.length : end);
    for (const filters of packings) refuseBomb(packed, filters);
  }
}

/** All filters that a dictionary may mean: "/F" names filters or, in a dictionary within it, something else. */
function packingsOf(dictionary: string): string[][] {
  return [...dictionary.matchAll(FILTER)].map(({ groups }) => filtersIn(groups?.filters ?? ""));
}

function filtersIn(filters: string): string[] {
  if (filters.endsWith("R")) return ["FlateDecode"];
  return [...filters.matchAll(NAME)].map(([, written = ""]) => {
    // Names may be written with codes: "/Flate#44ecode".
    const name = written.replace(/#([\dA-Fa-f]{2})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return SHORT_NAMES.get(name) ?? name;
  });
}

function refuseBomb(packed: Uint8Array, filters: readonly string[]): void {
  let bytes = packed;
  const rest = [...filters];
  for (let decode = ASCII[rest[0] ?? ""]; decode; decode = ASCII[rest[0] ?? ""]) {
    bytes = decode(bytes);
    rest.shift();
  }
  const end = rest.findIndex((filter) => filter !== "FlateDecode");
  const unpack = unpacker(end < 0 ? rest.length : end);
  try {
    unpack(bytes);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Encrypted, or damaged, which pdf.js finds out itself.
  }
}

/** Undoes FlateDecode so many times over; throws where it unpacks to too much at any of them. */
function unpacker(times: number): (packed: Uint8Array) => void {
  if (times === 0) return () => {};
  const next = unpacker(times - 1);
  let unpacked = 0;
  const stream = new Unzlib((chunk) => {
    unpacked += chunk.length;
    if (unpacked > UNPACKED_MAX) {
      throw new Refusal("refusedUnpacked", { megabytes: UNPACKED_MAX / 1024 / 1024 });
    }
    next(chunk);
  });
  return (packed) => {
    for (let start = 0; start < packed.length; start += STEP_BYTES) {
      stream.push(packed.subarray(start, start + STEP_BYTES));
    }
  };
}

/** Filters under the names that inline pictures use, which pdf.js takes for any stream. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ["Fl", "FlateDecode"],
  ["AHx", "ASCIIHexDecode"],
  ["A85", "ASCII85Decode"],
]);

const ASCII: Readonly<Record<string, (text: Uint8Array) => Uint8Array>> = {
  ASCIIHexDecode: fromHex,
  ASCII85Decode: fromBase85,
};

function fromHex(text: Uint8Array): Uint8Array {
  const digits = new TextDecoder("latin1").decode(text).replace(/>.*$|\s+/gsu, "");
  const bytes = new Uint8Array(Math.ceil(digits.length / 2));
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2).padEnd(2, "0"), 16);
  }
  return bytes;
}

/** Groups of five digits from "!" on stand for four bytes, and "z" for four zeros. */
function fromBase85(text: Uint8Array): Uint8Array {
  const zeros = text.reduce((sum, code) => sum + Number(code === FOUR_ZEROS), 0);
  const bytes = new Uint8Array(4 * (zeros + Math.ceil(text.length / GROUP)));
  const view = new DataView(bytes.buffer);
  let [length, value, count] = [0, 0, 0];
  const add = (digit: number) => {
    value = value * BASE + digit;
    if (++count < GROUP) return;
    view.setUint32(length, value);
    length += 4;
    [value, count] = [0, 0];
  };
  for (const code of text) {
    if (code === END) break;
    if (code === FOUR_ZEROS) length += 4;
    else if (code >= FIRST_DIGIT && code < FIRST_DIGIT + BASE) add(code - FIRST_DIGIT);
  }
  const left = count === 0 ? 0 : GROUP - count;
  for (let pad = 0; pad < left; pad++) add(BASE - 1);
  return bytes.subarray(0, length - left);
}

const BASE = 85;
const GROUP = 5;
const FIRST_DIGIT = "!".charCodeAt(0);
const FOUR_ZEROS = "z".charCodeAt(0);
const END = "~".charCodeAt(0);
