/** The panel at the width at which Firefox first opens its sidebar. */
import { describe, expect, it } from "vitest";
import { openGallery } from "./gallery.ts";
import { BROWSERS } from "./harness.ts";

describe.each(BROWSERS)("a narrow panel, in %s", (name) => {
  const gallery = openGallery(name);

  it.each([240, 400])(
    "scrolls to the head of a name, below those in view, at %i px",
    async (width) => {
      await gallery.show("panel/cast", { width, height: 700 });
      const { head, above } = await gallery.page.evaluate(() => {
        document.documentElement.style.scrollBehavior = "auto";
        const member = document.querySelectorAll(".member")[5];
        member?.scrollIntoView();
        return {
          head: member?.getBoundingClientRect().top ?? 0,
          above: document.querySelector(".in-view")?.getBoundingClientRect().bottom ?? 0,
        };
      });
      expect(above).toBeGreaterThan(0);
      expect(head).toBeGreaterThanOrEqual(above);
      expect(head).toBeLessThan(above + 40);
    },
  );
});
