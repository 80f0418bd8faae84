import { describe, expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import { explain, rebuilt } from "./explain.ts";

/** What browsers threw on a disk that was really full, or with a library of a later version. */
describe("what went wrong", () => {
  it.each([
    [
      "Chromium, while it writes",
      "UnknownError",
      "Connection is closing because of: IO error: x.indexeddb.leveldb/000009.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)",
    ],
    ["Firefox", "QuotaExceededError", "The current transaction exceeded its quota limitations."],
    ["Firefox, as a transaction ends", "AbortError", "AbortError"],
    ["Chromium, by its quota", "QuotaExceededError", ""],
  ])("is a full disk, says %s", (_, name, message) => {
    expect(explain(new DOMException(message, name), inEnglish)).toMatch(/no room left/u);
  });

  it("is a library that cannot be opened", () => {
    const message = "The requested version (1) is less than the existing version (99).";
    expect(explain(new DOMException(message, "VersionError"), inEnglish)).toMatch(
      /could not open the library/u,
    );
  });

  it("is no library that cannot be opened for the words of another error", () => {
    const message = "There is no document “Cold storage”.";
    expect(explain(new Error(message), inEnglish)).toBe(message);
  });

  it("is told as it is where nothing better is known", () => {
    expect(explain(new Error("Out of luck"), inEnglish)).toBe("Out of luck");
  });
});

describe("the result of rebuilding the index", () => {
  it("is that nothing is damaged", () => {
    expect(rebuilt([], inEnglish)).toBe(inEnglish("libraryWhole"));
  });

  it("is which packs were removed", () => {
    expect(rebuilt(["Ferries", "Ports"], inEnglish)).toContain("Ferries and Ports");
  });
});
