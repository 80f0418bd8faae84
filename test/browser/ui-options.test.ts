/** The options page's questions. */
import { describe, expect, it } from "vitest";
import { openGallery } from "./gallery.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

describe.each(BROWSERS)("the options page, in %s", (name) => {
  const gallery = openGallery(name);

  it("asks one question at a time", async () => {
    await gallery.show("options/used");
    const asked = () =>
      gallery.page.$$eval("[role=alertdialog]", (all) =>
        all.map(({ textContent }) => textContent ?? ""),
      );
    const press = (label: string) =>
      gallery.page.$$eval(
        ".buttons > button",
        (all, words) => all.find(({ textContent }) => textContent === words)?.click(),
        label,
      );
    await press("Reset all settings");
    await tools.until(async () => (await asked()).length === 1);
    await press("Delete everything");
    await tools.until(async () => (await asked()).some((one) => one.includes("cannot be undone")));
    expect(await asked()).toHaveLength(1);
    await press("Reset all settings");
    await tools.until(async () => (await asked()).some((one) => one.includes("Put every setting")));
    expect(await asked()).toHaveLength(1);
  });
});
