import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, epub, odt, pdf, SAMPLE_TEXT, withoutPart } from "../../test/support/files.ts";
import { inEnglish } from "../core/i18n/english.ts";
import { readFile } from "./read-file.ts";
import { Refusal } from "./read-text.ts";

function read(name: string, content: Uint8Array) {
  return readFile(name, content, "node_modules/pdfjs-dist/cmaps/");
}

/** A PDF whose page leads nowhere; the pages of `pdf` are the objects 4, 6 and so on. */
function withoutPage(file: Uint8Array, object: number): Uint8Array {
  return strToU8(
    strFromU8(file, true).replace(/\/Kids \[.*?\]/u, (kids) =>
      kids.replace(`${object} 0 R`, "0 0 R"),
    ),
    true,
  );
}

describe("a file of which a part cannot be read is taken without it", () => {
  it.each([
    [
      "a book without one of its chapters",
      "a.epub",
      withoutPart(
        epub([SAMPLE_TEXT.slice(0, 1), SAMPLE_TEXT.slice(1)]),
        "OEBPS/text/chapter 1.xhtml",
      ),
      SAMPLE_TEXT.slice(0, 1),
      ["its part OEBPS/text/chapter 1.xhtml is missing"],
    ],
    [
      "a PDF without one of its pages",
      "a.pdf",
      withoutPage(pdf([SAMPLE_TEXT.slice(0, 1), SAMPLE_TEXT.slice(1, 2), SAMPLE_TEXT.slice(2)]), 8),
      SAMPLE_TEXT.slice(0, 2),
      ["these pages cannot be read: 3"],
    ],
    [
      "a PDF with scans in it",
      "a.pdf",
      pdf([SAMPLE_TEXT.slice(0, 1), [], SAMPLE_TEXT.slice(1, 2)]),
      SAMPLE_TEXT.slice(0, 2),
      ["1 of its 3 pages have no text: they may be scans"],
    ],
    [
      "a text with letters that a bad copy broke",
      "a.txt",
      Uint8Array.of(...strToU8(`${SAMPLE_TEXT.slice(1).join("\n\n")} ${"é".repeat(30)}`), 0xff),
      SAMPLE_TEXT.slice(1),
      ["characters that cannot be read, shown as �: 1"],
    ],
  ])("%s", async (_, name, content, lines, said) => {
    const { text, missing } = await read(name, content);
    for (const line of lines) expect(text).toContain(line);
    expect(missing.map(({ id, parameters }) => inEnglish(id, parameters))).toEqual(said);
  });

  it("but refused where nothing can be read", async () => {
    const nothing = read("a.pdf", withoutPage(pdf([SAMPLE_TEXT]), 4));
    await expect(nothing).rejects.toThrow(new Refusal("refusedDamaged"));
  });

  it("and a whole one has nothing missing", async () => {
    const whole = [
      pdf([SAMPLE_TEXT, ["It rained."]]),
      epub([SAMPLE_TEXT, SAMPLE_TEXT]),
      docx(SAMPLE_TEXT),
      odt(SAMPLE_TEXT),
    ];
    const names = ["a.pdf", "a.epub", "a.docx", "a.odt"];
    const files = await Promise.all(whole.map((file, i) => read(names[i] ?? "", file)));
    expect(files.map(({ missing }) => missing)).toEqual([[], [], [], []]);
  });
});
