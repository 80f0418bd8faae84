import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULTS, type Settings } from "../core/settings.ts";

type Stored = Record<string, unknown>;

/** A storage area that can refuse, and whose reads can be held back. */
class Area {
  stored: Stored = {};
  refuses = { get: false, set: false };
  held: Promise<void> | null = null;
  reads = 0;

  async get(): Promise<Stored> {
    if (this.refuses.get) throw new Error("No such area");
    const read = { ...this.stored };
    this.reads++;
    await this.held;
    return read;
  }
  async set(change: Stored): Promise<void> {
    if (this.refuses.set) throw new Error("Quota exceeded");
    Object.assign(this.stored, change);
    for (const listen of listeners) listen();
  }
  async remove(keys: string[]): Promise<void> {
    for (const key of keys) delete this.stored[key];
  }
}

const listeners = new Set<() => void>();
let sync: Area;
let local: Area;
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      get sync() {
        return sync;
      },
      get local() {
        return local;
      },
      onChanged: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
      },
    },
  },
}));
const { loadSettings, onSettingsChange, saveSettings } = await import("./settings-store.ts");

beforeEach(() => {
  listeners.clear();
  sync = new Area();
  local = new Area();
});

describe("settings", () => {
  it("are stored one by one in the sync area", async () => {
    await saveSettings({ openDelay: 500 });
    expect(sync.stored).toEqual({ openDelay: 500 });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, openDelay: 500 });
  });

  it("are read and stored locally where the browser has no sync area", async () => {
    sync.refuses = { get: true, set: true };
    expect(await loadSettings()).toEqual(DEFAULTS);
    await saveSettings({ openDelay: 500 });
    await saveSettings({ demonyms: true });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, openDelay: 500, demonyms: true });
  });

  it("live locally from when the sync area refuses them until it takes them again, all of them", async () => {
    await saveSettings({ openDelay: 500 });
    sync.refuses.set = true;
    await Promise.all([saveSettings({ demonyms: true }), saveSettings({ openMode: "click" })]);
    const changed = { ...DEFAULTS, openDelay: 500, demonyms: true, openMode: "click" };
    expect(await loadSettings()).toEqual(changed);
    expect(sync.stored).toEqual({ openDelay: 500 });

    sync.refuses.set = false;
    await saveSettings({ openDelay: 0 });
    expect(local.stored).toEqual({});
    expect(await loadSettings()).toEqual({ ...changed, openDelay: 0 });
    sync.stored.openDelay = 100;
    expect(await loadSettings()).toEqual({ ...changed, openDelay: 100 });
  });

  it("keep what the sync area has where it fails for a moment only", async () => {
    await saveSettings({ openDelay: 500 });
    sync.refuses = { get: true, set: true };
    await saveSettings({ demonyms: true });
    sync.refuses = { get: false, set: false };
    await saveSettings({ openMode: "click" });
    const all = { ...DEFAULTS, openDelay: 500, demonyms: true, openMode: "click" };
    expect(await loadSettings()).toEqual(all);
  });

  it("are told as they are after the last change, whichever read answers last", async () => {
    const told: Settings[] = [];
    onSettingsChange((settings) => told.push(settings), new AbortController().signal);
    await saveSettings({ openDelay: 500 });
    await vi.waitFor(() => expect(told.length).toBe(1));
    let release = () => {};
    sync.held = new Promise((resolve) => {
      release = resolve;
    });
    const { reads } = sync;
    for (const listen of listeners) listen();
    await vi.waitFor(() => expect(sync.reads).toBe(reads + 1));
    sync.held = null;
    await saveSettings({ openDelay: 0 });
    await vi.waitFor(() => expect(told.length).toBe(2));
    release();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told.map(({ openDelay }) => openDelay)).toEqual([500, 0]);
  });
});
