import fc from "fast-check";
import { expect, it } from "vitest";
import { fileNameOf } from "./sheet-file-name.ts";

it.each([
  ["What next for Belarus?", "context-what-next-for-belarus.md"],
  ["Що далі: Білорусь/Польща", "context-що-далі-білорусь-польща.md"],
  ["", "context.md"],
])("the sheet of “%s” is saved as %s", (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

it("is a name that every system takes, whatever the title", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const name = fileNameOf(title);
      expect(name).toMatch(/^context(-[\p{L}\p{M}\p{N}]+)*\.md$/u);
      expect(name.length).toBeLessThan(70);
    }),
  );
});
