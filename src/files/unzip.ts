import { Unzip, UnzipInflate } from "fflate";
import { Refusal } from "./read-text.ts";

/** The most that is unpacked of one zip, in bytes; a long book takes some megabytes. */
const UNPACKED_MAX = 64 * 1024 * 1024;
const ENTRIES_MAX = 20_000;
/** Every zip ends with a record that begins so, perhaps with a comment of at most 64 kB after it. */
const END_RECORD = 0x504b0506;
const END_BYTES_MIN = 22;
const END_BYTES_MAX = END_BYTES_MIN + 0xffff;
/** Before it stands the directory, each of whose entries begins so, up to the entry's name. */
const DIRECTORY_ENTRY = 0x504b0102;
const DIRECTORY_ENTRY_BYTES = 46;
/** How much is unpacked in one step, in bytes. Zeros unpack to a thousand times as much, held in memory at once. */
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
  refuseEncrypted(zip, isWanted);
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

/** Reads the directory at the end of the zip. Throws a refusal where there is none. */
function refuseEncrypted(zip: Uint8Array, isWanted: (name: string) => boolean): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let at = directoryStart(view);
  while (at + DIRECTORY_ENTRY_BYTES <= zip.length && view.getUint32(at) === DIRECTORY_ENTRY) {
    const nameEnd = at + DIRECTORY_ENTRY_BYTES + view.getUint16(at + 28, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const name = new TextDecoder().decode(zip.subarray(at + DIRECTORY_ENTRY_BYTES, nameEnd));
    if (isEncrypted && isWanted(name)) throw new Refusal("refusedPassword");
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Where the end record says that the directory begins, in bytes from the start of the zip. */
function directoryStart(zip: DataView): number {
  const earliest = Math.max(0, zip.byteLength - END_BYTES_MAX);
  for (let at = zip.byteLength - END_BYTES_MIN; at >= earliest; at--) {
    if (zip.getUint32(at) === END_RECORD) return zip.getUint32(at + 16, true);
  }
  throw new Refusal("refusedPacking");
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
