import { expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import { NO_LIBRARY } from "../../platform/library/packs.ts";
import { asShown, titleOf } from "./shown.ts";

it("calls the bundled pack what the reader called it, and else so in the interface's language", () => {
  const [bundled] = NO_LIBRARY;
  if (!bundled) throw new Error("There is no bundled pack");
  expect(asShown(bundled, inEnglish).title).toBe(inEnglish("libraryBundled"));
  expect(asShown({ ...bundled, title: "Mine" }, inEnglish).title).toBe("Mine");
});

it.each([
  [["mail.eml"], ["The ferry"], "The ferry"],
  [["mail.eml"], [], "mail"],
  [["mail.eml", "b.txt"], ["The ferry"], inEnglish("libraryMine")],
  [["ports/mail.eml"], ["The ferry"], "ports"],
])("calls a new pack of %j, of which some call themselves %j, %s", (paths, titles, title) => {
  const files = paths.map((path) => ({ path, file: new File([], path) }));
  expect(titleOf(files, titles, inEnglish)).toBe(title);
});
