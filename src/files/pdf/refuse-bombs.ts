import { Unzlib } from "fflate";
import { Refusal } from "../read-text.ts";

/** The most that one stream may unpack to, in bytes; a page of text takes about 50,000. */
const UNPACKED_MAX = 32 * 1024 * 1024;
/** How much is unpacked in one step, in bytes. Zeros unpack to a thousand times as much, held in memory at once. */
const STEP_BYTES = 8 * 1024;
/** Pictures and fonts: pdf.js does not unpack them to read the text. */
const NO_TEXT = /\/Subtype\s*\/Image\b|\/Length1\b/u;
const DICTIONARY_MAX = 2_000;

/** Refuses a PDF in which a stream unpacks to too much: pdf.js would unpack the whole of it, and search it. */
export function refuseBombs(pdf: Uint8Array): void {
  const written = new TextDecoder("latin1").decode(pdf);
  for (const { index, 0: start } of written.matchAll(/(?<!end)stream\r?\n/gu)) {
    const before = written.slice(Math.max(0, index - DICTIONARY_MAX), index);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    if (!dictionary.includes("/FlateDecode") || NO_TEXT.test(dictionary)) continue;
    const end = written.indexOf("endstream", index + start.length);
    refuseBomb(pdf.subarray(index + start.length, end < 0 ? pdf.length : end));
  }
}

function refuseBomb(packed: Uint8Array): void {
  let unpacked = 0;
  const unpacker = new Unzlib((chunk) => {
    unpacked += chunk.length;
  });
  for (let start = 0; start < packed.length; start += STEP_BYTES) {
    try {
      unpacker.push(packed.subarray(start, start + STEP_BYTES));
    } catch {
      // Encrypted, or damaged, which pdf.js finds out itself.
      return;
    }
    if (unpacked > UNPACKED_MAX) {
      throw new Refusal("refusedUnpacked", { megabytes: UNPACKED_MAX / 1024 / 1024 });
    }
  }
}
