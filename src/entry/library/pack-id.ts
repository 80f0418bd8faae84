import { fold } from "../../core/text/fold.ts";
import { BUNDLED_ID } from "../../platform/library/packs.ts";
import type { PackRecord } from "../../platform/library/schema.ts";

const LENGTH_MAX = 60;

/** An id for a new pack of that title, which no other pack of the library has. */
export function packIdFor(title: string, packs: readonly PackRecord[]): string {
  const taken = new Set([BUNDLED_ID, ...packs.map(({ id }) => id)]);
  const plain =
    fold(title)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, LENGTH_MAX) || "pack";
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  return id;
}
