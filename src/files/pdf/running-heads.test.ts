import { expect, it } from "vitest";
import type { Line } from "./lines.ts";
import { withoutRunningHeads } from "./running-heads.ts";

/** A page of lines 12 units apart; one given as a pair stands so much lower than it would. */
function pageOf(...texts: readonly (string | readonly [text: string, lower: number])[]): Line[] {
  let y = 800;
  return texts.map((written) => {
    const [text, lower] = typeof written === "string" ? [written, 0] : written;
    y -= 12 + lower;
    return { text, x: 72, y, right: 72 + text.length * 5, size: 10 };
  });
}

const textsOf = (pages: readonly Line[][]) => pages.map((page) => page.map(({ text }) => text));

it("leaves out a page's number, which stands apart from the text", () => {
  const pages = [
    pageOf("The ferry was closed", "in March,", "and nobody said why.", ["7", 20]),
    pageOf("iii", ["Ada Orr spoke to", 20], "the town about the ferry", "on Monday."),
    pageOf("A letter", ["Page 9 of 12", 30]),
  ];
  expect(textsOf(withoutRunningHeads(pages))).toEqual([
    ["The ferry was closed", "in March,", "and nobody said why."],
    ["Ada Orr spoke to", "the town about the ferry", "on Monday."],
    ["A letter"],
  ]);
});

it("keeps a number that ends the text of a page", () => {
  const pages = [
    pageOf("Ada Orr was born", "in Lindow, and", "her brother died in", "1944.", ["7", 20]),
    pageOf("The mayor says", "that she did not come", "since she was", "ill."),
    pageOf("The ferry closed in", "1944."),
  ];
  expect(textsOf(withoutRunningHeads(pages))).toEqual([
    ["Ada Orr was born", "in Lindow, and", "her brother died in", "1944."],
    ["The mayor says", "that she did not come", "since she was", "ill."],
    ["The ferry closed in", "1944."],
  ]);
});

it("leaves out what stands at the edge of page after page, however near", () => {
  const pages = [1, 2, 3].map((number) =>
    pageOf("THE LINDOW LETTER", `Ada Orr said ${"so ".repeat(number)}`, "and left", String(number)),
  );
  expect(textsOf(withoutRunningHeads(pages)).flat()).not.toContain("2");
  expect(textsOf(withoutRunningHeads(pages)).flat()).not.toContain("THE LINDOW LETTER");
});

it("leaves out numbers near the text that count up, in Roman too, or stand behind a whole sentence", () => {
  const preface = ["iii", "iv", "v"].map((number) =>
    pageOf("Ada Orr wrote that", `the ferry ${"far ".repeat(number.length)}`, "had gone", number),
  );
  expect(textsOf(withoutRunningHeads(preface)).flat()).not.toContain("iv");
  const [page] = textsOf(
    withoutRunningHeads([pageOf("It rained", "for days,", "and stopped.", "7")]),
  );
  expect(page).toEqual(["It rained", "for days,", "and stopped."]);
});
