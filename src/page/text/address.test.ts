import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onAddressChange } from "./address.ts";

describe("onAddressChange", () => {
  const page = new EventTarget();
  const navigation = new EventTarget();
  const location = { href: "" };

  beforeEach(() => {
    location.href = "https://news.example/a";
    vi.stubGlobal("location", location);
    vi.stubGlobal("window", { navigation });
    vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  });
  afterEach(() => vi.unstubAllGlobals());

  function changesOn(signal: AbortSignal): string[] {
    const heard: string[] = [];
    onAddressChange((address) => heard.push(address), signal);
    return heard;
  }

  it("gives the address after a move by script, by history and by fragment", () => {
    const heard = changesOn(new AbortController().signal);
    for (const [path, target, type] of [
      ["b", navigation, "currententrychange"],
      ["a", page, "popstate"],
      ["a#2", page, "hashchange"],
    ] as const) {
      location.href = `https://news.example/${path}`;
      target.dispatchEvent(new Event(type));
    }
    expect(heard).toEqual([
      "https://news.example/b",
      "https://news.example/a",
      "https://news.example/a#2",
    ]);
  });

  it("works by history and fragment alone without the Navigation API", () => {
    vi.stubGlobal("window", {});
    const heard = changesOn(new AbortController().signal);
    navigation.dispatchEvent(new Event("currententrychange"));
    expect(heard).toEqual([]);
    page.dispatchEvent(new Event("popstate"));
    expect(heard).toEqual(["https://news.example/a"]);
  });

  it("is silent once the signal is aborted", () => {
    const ending = new AbortController();
    const heard = changesOn(ending.signal);
    ending.abort();
    for (const type of ["popstate", "hashchange"]) page.dispatchEvent(new Event(type));
    navigation.dispatchEvent(new Event("currententrychange"));
    expect(heard).toEqual([]);
  });
});
