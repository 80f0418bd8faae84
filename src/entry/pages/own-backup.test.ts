import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeWorkers } from "../../../test/support/fake-worker.ts";
import { inEnglish } from "../../core/i18n/english.ts";
import { exportSettings, importSettings, type SettingsRecord } from "../../core/settings-record.ts";

let stored: unknown;
const told: string[] = [];
vi.mock("../../platform/settings-store.ts", () => ({ storedRecord: async () => stored }));
vi.mock("../../platform/transport.ts", () => ({
  /** The background, as far as it stores settings. */
  async askBackground(name: string, ask: { text: string; record: SettingsRecord }) {
    told.push(name);
    if (name === "putSettingsBack") stored = ask.record;
    if (name !== "importSettings") return null;
    const read = importSettings(ask.text);
    if ("problems" in read) return read;
    stored = read.record;
    return { problems: [] };
  },
}));
const { restoreBackup, settingsText } = await import("./own-backup.ts");

beforeEach(() => {
  told.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

describe("a backup", () => {
  const settings = { version: 1, density: "page" };
  const file = new File(["{}"], "backup.json");

  it.each([
    ["no settings", undefined],
    ["settings", { version: 1, density: "every" }],
    ["a value that no settings file may have", { version: 1, density: 7, style: "dotted" }],
  ])("whose packs are not stored leaves %s as they were", async (_, before) => {
    stored = before;
    fakeWorkers({
      readBackup: () => ({ settings }),
      restorePacks() {
        throw new DOMException("", "QuotaExceededError");
      },
    });
    const outcome = await restoreBackup(file, inEnglish);
    expect(outcome).toMatchObject({
      isGood: false,
      text: expect.stringMatching(/nothing has changed\.\n.*no room left/u),
    });
    expect(exportSettings(stored)).toBe(exportSettings(before));
    expect(told).not.toContain("libraryChanged");
  });

  it("whose settings are not taken leaves the packs as they were", async () => {
    stored = { version: 1, density: "every" };
    let isRestored = false;
    fakeWorkers({
      readBackup: () => ({ settings: { version: 1, density: 7 } }),
      restorePacks() {
        isRestored = true;
        return null;
      },
    });
    expect(await restoreBackup(file, inEnglish)).toMatchObject({
      isGood: false,
      text: expect.stringContaining("“settings.density” should be"),
    });
    expect(isRestored).toBe(false);
  });

  it("puts settings and packs back", async () => {
    stored = undefined;
    fakeWorkers({ readBackup: () => ({ settings }), restorePacks: () => null });
    expect(await restoreBackup(file, inEnglish)).toMatchObject({ isGood: true });
    expect(stored).toEqual(settings);
    expect(told).toContain("libraryChanged");
  });
});

describe("a settings file", () => {
  it("is refused for its size before it is read", async () => {
    let isRead = false;
    const file = {
      name: "film.json",
      size: 4 * 1024 ** 3,
      async text() {
        isRead = true;
        throw new DOMException("Too large for the browser", "NotReadableError");
      },
    };
    expect(await settingsText(file as unknown as File, inEnglish)).toMatchObject({
      isGood: false,
      text: expect.stringMatching(/film\.json.*\nIt is not the right file: it is larger than/su),
    });
    expect(isRead).toBe(false);
  });
});
