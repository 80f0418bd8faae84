import { describe, expect, it, vi } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import type { Backup } from "../../core/backup.ts";
import { NO_LIBRARY } from "../../platform/library/packs.ts";
import { restorePacks } from "./backup.ts";
import { isInUse } from "./name-index.ts";
import type { Shelf } from "./shelf.ts";

/** The bundled pack's record once a backup is restored that had it in use, or had not. */
async function restored(isBundledOn: boolean, before: { isOn: boolean; deletedAt: number | null }) {
  const [bundled] = NO_LIBRARY;
  if (!bundled) throw new Error("No bundled pack");
  let record = { ...bundled, ...before };
  const shelf: Pick<Shelf, "addAll"> = {
    async addAll(_packs, bundledChange) {
      record = { ...record, ...bundledChange };
      return [];
    },
  };
  const backup: Backup = { settings: {}, packs: [], isBundledOn };
  await restorePacks(shelf, backup, 2);
  return record;
}

describe("restoring a backup", () => {
  it.each([
    ["was switched off", { isOn: false, deletedAt: null }],
    ["was deleted", { isOn: true, deletedAt: 1 }],
    ["was switched off and deleted", { isOn: false, deletedAt: 1 }],
    ["stayed in use", { isOn: true, deletedAt: null }],
  ])("has the bundled pack in use as the backup had it, where it %s", async (_, before) => {
    expect(isInUse(await restored(true, before))).toBe(true);
    expect(isInUse(await restored(false, before))).toBe(false);
  });

  it("lists the bundled pack, to be switched on, where it was out of use", async () => {
    expect((await restored(false, { isOn: true, deletedAt: 1 })).deletedAt).toBeNull();
  });

  it("lists the packs in the order in which they were added", async () => {
    const packs = ["first", "second", "third"].map((id) => ({
      pack: { ...samplePack(), id, title: id },
      isOn: true,
      origin: "documents" as const,
      decisions: [],
      languages: {},
    }));
    const addAll = vi.fn<Shelf["addAll"]>(async () => []);
    await restorePacks({ addAll }, { settings: {}, packs, isBundledOn: true }, 2);
    const [stored = []] = addAll.mock.calls[0] ?? [];
    const byAge = stored.toSorted((a, b) => a.pack.addedAt - b.pack.addedAt);
    expect(byAge.map(({ pack }) => pack.id)).toEqual(["first", "second", "third"]);
  });
});
