import { describe, expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import type { LibraryDatabase } from "../../platform/library/schema.ts";
import { explain } from "./explain.ts";
import { Shelf } from "./shelf.ts";

describe("a pack that another window has removed", () => {
  const empty = { getAll: async () => [] } as unknown as LibraryDatabase;
  const shelf = new Shelf(empty);

  it.each([
    ["is not brought back", () => shelf.change("rivers", { deletedAt: null })],
    ["is not switched on", () => shelf.change("rivers", { isOn: true })],
    ["is not reviewed", () => shelf.stored("rivers")],
    ["is not saved as a file", () => shelf.whole("rivers")],
  ])("%s, which the reader is told", async (_, run) => {
    const failed = await run().catch((error) => error);
    expect(explain(failed, inEnglish)).toBe("This pack is no longer in your library.");
  });
});
