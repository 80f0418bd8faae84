import { beforeEach, describe, expect, it, vi } from "vitest";
import { noteChangesRead, noteUpdates, unreadVersion } from "./changes.ts";

type Installed = (about: { reason: string; previousVersion?: string }) => Promise<void>;

const held = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  installed: null as Installed | null,
  version: "1.2.0",
}));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      getManifest: () => ({ version: held.version }),
      onInstalled: {
        addListener: (listener: Installed) => {
          held.installed = listener;
        },
      },
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: held.session[key] }),
        set: async (items: object) => Object.assign(held.session, items),
        remove: async (key: string) => delete held.session[key],
      },
    },
  },
}));

describe("what is new", () => {
  beforeEach(() => {
    held.session = {};
    held.version = "1.2.0";
    noteUpdates();
  });

  it("is offered after an update that brought another version, until it is read", async () => {
    await held.installed?.({ reason: "update", previousVersion: "1.1.0" });
    expect(await unreadVersion()).toBe("1.2.0");
    await noteChangesRead();
    expect(await unreadVersion()).toBeNull();
  });

  it.each([
    { reason: "install" },
    { reason: "update", previousVersion: "1.2.0" },
    { reason: "chrome_update" },
  ])("is not offered at $reason from $previousVersion", async (about) => {
    await held.installed?.(about);
    expect(await unreadVersion()).toBeNull();
  });

  it("is not that of a version which is gone", async () => {
    await held.installed?.({ reason: "update", previousVersion: "1.1.0" });
    held.version = "1.1.0";
    expect(await unreadVersion()).toBeNull();
  });
});
