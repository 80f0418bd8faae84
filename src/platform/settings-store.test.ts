import { beforeEach, describe, expect, it, vi } from "vitest";
import { type HiddenName, hiddenKey, hiddenName } from "../core/hidden-names.ts";
import { DEFAULTS, type Settings } from "../core/settings.ts";

type Stored = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

const listeners = new Set<Listener>();

/** A storage area as browsers have them, which can refuse, and each write to which takes a while. */
class Area {
  stored: Stored = {};
  /** It takes no change. */
  isFull = false;
  /** The browser has switched it off. */
  isOff = false;

  constructor(readonly name: string) {}

  async get(keys: string | string[] | null): Promise<Stored> {
    const held = structuredClone(this.stored);
    if (this.isOff) throw new Error("No such area");
    if (keys === null) return held;
    const wanted = Object.entries(held).filter(([key]) => [keys].flat().includes(key));
    return Object.fromEntries(wanted);
  }
  async set(change: Stored): Promise<void> {
    if (this.isOff || this.isFull) throw new Error("Quota exceeded");
    await new Promise((resolve) => setTimeout(resolve));
    const before = this.stored;
    this.stored = { ...before, ...structuredClone(change) };
    this.#tell(Object.keys(change), before);
  }
  async remove(keys: string | string[]): Promise<void> {
    if (this.isOff) throw new Error("No such area");
    const before = this.stored;
    const gone = [keys].flat().filter((key) => key in before);
    this.stored = Object.fromEntries(Object.entries(before).filter(([key]) => !gone.includes(key)));
    this.#tell(gone, before);
  }
  clear(): Promise<void> {
    return this.remove(Object.keys(this.stored));
  }
  #tell(keys: string[], before: Stored): void {
    const changes = keys.map((key) => [key, { oldValue: before[key], newValue: this.stored[key] }]);
    for (const listen of listeners) listen(Object.fromEntries(changes), this.name);
  }
}

let sync: Area;
let local: Area;
let session: Area;
const windows = { open: [{ incognito: false }], closed: () => {} };
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      get sync() {
        return sync;
      },
      get local() {
        return local;
      },
      get session() {
        return session;
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    windows: {
      getAll: async () => windows.open,
      onRemoved: {
        addListener: (listener: () => void) => {
          windows.closed = listener;
        },
      },
    },
  },
}));
const store = await import("./settings-store.ts");

beforeEach(() => {
  listeners.clear();
  sync = new Area("sync");
  local = new Area("local");
  session = new Area("session");
});

describe("the settings", () => {
  it("stand in one record of the local area", async () => {
    await store.storeChange({ openDelay: 500 });
    expect(local.stored).toEqual({ settings: { version: 1, openDelay: 500 } });
    expect(await store.loadSettings()).toEqual({ ...DEFAULTS, openDelay: 500 });
  });

  it("lose none of several changes made at once, nor what they do not know", async () => {
    local.stored = { settings: { style: "dotted" }, library: { mine: 1 } };
    await Promise.all([
      store.storeChange({ categories: { weapon: false } }),
      store.storeChange({ categories: { event: false } }),
      store.storeChange({ sites: { "a.example": "off" } }),
    ]);
    expect(local.stored).toEqual({
      settings: {
        version: 1,
        style: "dotted",
        categories: { weapon: false, event: false },
        sites: { "a.example": "off" },
      },
      library: { mine: 1 },
    });
  });

  it("are as they were where the browser refuses a change, and take the next one", async () => {
    await store.storeChange({ openDelay: 500 });
    local.isFull = true;
    await expect(store.storeChange({ openDelay: 900 })).rejects.toThrow("Quota exceeded");
    local.isFull = false;
    await store.storeChange({ demonyms: true });
    expect(await store.loadSettings()).toEqual({ ...DEFAULTS, openDelay: 500, demonyms: true });
  });

  it("are told to whoever listens, also when they are written directly, until the signal aborts", async () => {
    const told: Settings[] = [];
    const listening = new AbortController();
    store.onSettingsChange((settings) => told.push(settings), listening.signal);
    await local.set({ settings: { openDelay: 1 } });
    await local.set({ other: 1 });
    await sync.set({ settings: { openDelay: 2 } });
    await local.remove("settings");
    listening.abort();
    await local.set({ settings: { openDelay: 3 } });
    expect(told.map(({ openDelay }) => openDelay)).toEqual([1, DEFAULTS.openDelay]);
  });
});

describe("settings of earlier versions", () => {
  const earlier = { enabled: false, sites: { "a.example": "off" } };

  it("move from the sync area, and leave there what is not theirs", async () => {
    sync.stored = { ...earlier, bookmarks: [1] };
    store.migrateSettings();
    expect(await store.loadSettings()).toMatchObject(earlier);
    expect(sync.stored).toEqual({ bookmarks: [1] });
    expect(local.stored).toEqual({ settings: { version: 1, ...earlier }, settingsMigrated: true });
  });

  it("move from the local area where they lived there", async () => {
    sync.stored = { enabled: true };
    local.stored = { ...earlier, settingsAreLocal: true, notes: "confidential" };
    store.migrateSettings();
    expect(await store.loadSettings()).toMatchObject(earlier);
    expect(sync.stored).toEqual({});
    expect(local.stored).toEqual({
      settings: { version: 1, ...earlier },
      settingsMigrated: true,
      notes: "confidential",
    });
  });

  it("are changed only once they have moved", async () => {
    sync.stored = { ...earlier };
    store.migrateSettings();
    await store.storeChange({ openDelay: 0 });
    expect(local.stored.settings).toEqual({ version: 1, ...earlier, openDelay: 0 });
  });

  it("are not brought in by anybody once there is a record", async () => {
    store.migrateSettings();
    await store.loadSettings();
    sync.stored = { ...earlier };
    store.migrateSettings();
    expect(await store.loadSettings()).toEqual(DEFAULTS);
  });

  it("do not replace a record that is written while they are looked for", async () => {
    sync.stored = { ...earlier };
    const get = sync.get;
    sync.get = async (keys: string[]) => {
      local.stored.settings = { density: "every" };
      return get.call(sync, keys);
    };
    store.migrateSettings();
    expect((await store.loadSettings()).density).toBe("every");
    sync.get = get;
  });

  it("do not replace a record, and are no fault where there is no sync area", async () => {
    local.stored = { settings: { openDelay: 7 }, enabled: false };
    sync.isOff = true;
    store.migrateSettings();
    expect((await store.loadSettings()).openDelay).toBe(7);
    expect(local.stored).toEqual({ settings: { openDelay: 7 }, enabled: false });
    local.stored = {};
    store.migrateSettings();
    expect(await store.loadSettings()).toEqual(DEFAULTS);
    expect(local.stored).toEqual({ settingsMigrated: true });
  });
});

describe("rules made in private windows", () => {
  it("hold there alone, in memory, until the last private window is closed", async () => {
    store.forgetPrivateChangeWithItsWindows();
    await store.storeChange({ sites: { "a.example": "on" } });
    await store.storePrivateChange({ sites: { "a.example": "off" } });
    expect((await store.loadSettings()).sites).toEqual({ "a.example": "on" });
    expect((await store.loadSettings({ isPrivate: true })).sites).toEqual({ "a.example": "off" });
    expect(JSON.stringify([local.stored, sync.stored])).not.toContain("off");

    const [name, known] = ["kyiv", "minsk"].map((entity) =>
      hiddenName({ entity, form: null, scope: "everywhere", path: "/" }, "a.example", entity),
    ) as [HiddenName, HiddenName];
    await store.storeChange({ hidden: { [hiddenKey(known)]: known } });
    await store.storePrivateChange({ hidden: { [hiddenKey(name)]: name } });
    await store.storePrivateChange({ hidden: { [hiddenKey(known)]: null } });
    const inPrivate = await store.loadSettings({ isPrivate: true });
    expect(Object.values(inPrivate.hidden)).toEqual([name]);
    expect(inPrivate.sites).toEqual({ "a.example": "off" });
    expect(Object.values((await store.loadSettings()).hidden)).toEqual([known]);

    windows.open = [{ incognito: false }, { incognito: true }];
    await windows.closed();
    expect(session.stored).not.toEqual({});
    windows.open = [{ incognito: false }];
    await windows.closed();
    expect(session.stored).toEqual({});
  });
});
