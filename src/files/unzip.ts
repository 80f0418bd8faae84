import { Unzip, UnzipInflate } from "fflate";
import { Refusal } from "./read-text.ts";

/** What is read of one zipped file, unpacked, in bytes: a long book is some megabytes. */
const UNPACKED_MAX = 64 * 1024 * 1024;
const ENTRIES_MAX = 20_000;
/** Every zip ends with a record that begins so, perhaps with a comment of at most 64 kB after it. */
const END_RECORD = [0x50, 0x4b, 0x05, 0x06] as const;
const END_BYTES_MAX = 22 + 0xffff;
/** A step of zeros unpacks to a thousand times as much, which is held at once. */
const STEP_BYTES = 8 * 1024;

/**
 * The entries of a zip whose names are wanted. Counts what comes out instead of believing what the zip
 * says of itself, and stops where it is too much. Refuses a zip that is cut short, even where the wanted
 * entries came before the cut: what else there was is not known.
 */
export function unzip(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  if (!hasEndRecord(zip)) throw new Refusal("refusedPacking");
  const entries = new Map<string, Uint8Array>();
  let unpacked = 0;
  let seen = 0;
  const unzipper = new Unzip((entry) => {
    if (++seen > ENTRIES_MAX) throw new Refusal("refusedParts");
    if (!isWanted(entry.name)) return;
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > UNPACKED_MAX) {
        throw new Refusal("refusedUnpacked", { megabytes: UNPACKED_MAX / 1024 / 1024 });
      }
      chunks.push(chunk);
      if (isLast) entries.set(entry.name, joined(chunks));
    };
    entry.start();
  });
  unzipper.register(UnzipInflate);
  try {
    for (let start = 0; start < zip.length; start += STEP_BYTES) {
      const end = start + STEP_BYTES;
      unzipper.push(zip.subarray(start, end), end >= zip.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("refusedPacking");
  }
  return entries;
}

function hasEndRecord(zip: Uint8Array): boolean {
  const earliest = Math.max(0, zip.length - END_BYTES_MAX);
  for (let at = zip.length - END_RECORD.length; at >= earliest; at--) {
    if (END_RECORD.every((byte, index) => zip[at + index] === byte)) return true;
  }
  return false;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.length;
  }
  return all;
}
