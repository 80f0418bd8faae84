import { expect, it } from "vitest";
import { BETWEEN_CELLS } from "../../text/between-cells.ts";
import { foundIn } from "../testing/sources.ts";

const ROWS = [
  ["Marigold", "Tom Hale", "Lindow"],
  ["Morning Star", "Jo Reed", "Brackley"],
];

it("finds the same names in a table's rows as in cells that are paragraphs", () => {
  const labels = (betweenCells: string) =>
    foundIn(ROWS.map((row) => row.join(betweenCells)).join("\n\n"))
      .map(({ label }) => label)
      .sort();
  expect(labels(BETWEEN_CELLS)).toEqual(ROWS.flat().sort());
  expect(labels(BETWEEN_CELLS)).toEqual(labels("\n\n"));
});
