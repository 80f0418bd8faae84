import { expect, it } from "vitest";
import { newestChanges } from "./changes.mjs";

const CHANGELOG = `# Changelog

* No change of any version.

## 0.2.0

### Added

* A \`key\` and a [page](https://example.org),
  over two lines.

### Changed

* **Another** one.

## 0.1.0

* An old one.
`;

it("takes the newest section's points, as plain text", () => {
  expect(newestChanges(CHANGELOG)).toEqual(["A key and a page, over two lines.", "Another one."]);
});

it("refuses a changelog that says nothing of the newest version", () => {
  expect(() => newestChanges("# Changelog\n\n## 0.2.0\n\n## 0.1.0\n\n* Old.\n")).toThrow(
    "the newest section has no point",
  );
});

it("refuses more than a reader takes in", () => {
  const many = `# Changelog\n\n## 0.2.0\n\n${"* A point.\n".repeat(11)}`;
  expect(() => newestChanges(many)).toThrow("11 points; readers are shown 10 at most");
  const long = `# Changelog\n\n## 0.2.0\n\n* ${"word ".repeat(40)}\n`;
  expect(() => newestChanges(long)).toThrow("more than 160 characters");
});
