import { describe, expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import { TooManyNames } from "../../core/knowledge/extraction/surfaces.ts";
import { explain } from "./explain.ts";

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
      /does not open the library/u,
    );
  });

  it("is more names than a pack may have, as the worker passes it on", () => {
    const { name, message } = new TooManyNames(2);
    const passedOn = Object.assign(new Error(message), { name });
    expect(explain(passedOn, inEnglish)).toMatch(/more than the 300,?000 names/u);
  });

  it("is told as it is where nothing better is known", () => {
    expect(explain(new Error("Out of luck"), inEnglish)).toBe("Out of luck");
  });
});
