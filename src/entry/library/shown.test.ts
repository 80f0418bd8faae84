import { expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import { NO_LIBRARY } from "../../platform/library/packs.ts";
import { asShown } from "./shown.ts";

it("calls the bundled pack what the reader called it, and else so in the interface's language", () => {
  const [bundled] = NO_LIBRARY;
  if (!bundled) throw new Error("There is no bundled pack");
  expect(asShown(bundled, inEnglish).title).toBe(inEnglish("libraryBundled"));
  expect(asShown({ ...bundled, title: "Mine" }, inEnglish).title).toBe("Mine");
});
