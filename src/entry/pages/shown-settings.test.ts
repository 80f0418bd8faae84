import { beforeEach, describe, expect, it } from "vitest";
import { DEFAULTS, readSettings, type Settings } from "../../core/settings.ts";
import { changeRecord, type SettingsChange } from "../../core/settings-record.ts";
import { ShownSettings } from "./shown-settings.ts";

/** The densities that were drawn, in turn. */
let drawn: string[];
/** What ends the storing of each change, in turn. */
let storing: { resolve(): void; reject(reason: Error): void }[];
let told: (settings: Settings) => void;
let settings: ShownSettings;

beforeEach(async () => {
  drawn = [];
  storing = [];
  settings = new ShownSettings(
    {
      load: async () => settingsWith({ density: "section" }),
      store: () =>
        new Promise<void>((resolve, reject) => {
          storing.push({ resolve, reject });
        }),
      onChange(callback) {
        told = callback;
      },
    },
    () => drawn.push(settings.now.density),
  );
  await settings.load();
});

describe("shown settings", () => {
  it("are what is stored, from when it is loaded", () => {
    expect(settings.now.density).toBe("section");
    told(settingsWith({ density: "every" }));
    expect(drawn).toEqual(["every"]);
  });

  it("show a change before it is stored, and after", async () => {
    const stored = settings.change({ density: "page" });
    expect(drawn).toEqual(["page"]);
    storing[0]?.resolve();
    await stored;
    expect(settings.now.density).toBe("page");
  });

  it("do not jump back while a later change is being stored", async () => {
    const stored = [settings.change({ density: "page" }), settings.change({ density: "every" })];
    told(settingsWith({ density: "page" }));
    storing[0]?.resolve();
    await stored[0];
    expect(drawn).toEqual(["page", "every", "every", "every"]);
    storing[1]?.resolve();
    await stored[1];
    expect(settings.now.density).toBe("every");
  });

  it("take back a refused change alone, and say so", async () => {
    const refused = settings.change({ density: "page" });
    const stored = settings.change({ onlyFacts: true });
    storing[0]?.reject(new Error("full"));
    storing[1]?.resolve();
    await expect(refused).rejects.toThrow("full");
    await stored;
    expect(settings.now).toEqual(settingsWith({ density: "section", onlyFacts: true }));
  });
});

function settingsWith(change: SettingsChange): Settings {
  return readSettings(changeRecord(DEFAULTS, change));
}
