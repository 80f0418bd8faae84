import { describe, expect, it } from "vitest";
import { blockText } from "./block-text.ts";
import { parsePage } from "./parse.ts";

const text = (html: string) => blockText(parsePage(html).document.body);

describe("the text of a page", () => {
  it.each([
    "<p><ruby>田中<rt>たなか</rt></ruby>は来た。</p>",
    "<p><ruby>田中<rp>(</rp><rt>たなか</rt><rp>)</rp></ruby>は来た。</p>",
    "<p><ruby>田<rt>た</rt>中<rt>なか</rt></ruby>は来た。</p>",
    "<p><ruby><rb>田中</rb><rtc><rt>たなか</rt></rtc></ruby>は来た。</p>",
  ])("has no readings that stand above its letters: %s", (html) => {
    expect(text(html)).toBe("田中は来た。");
  });

  it("has the names of speakers in bold letters in lines of their own", () => {
    const turns = [
      "<p><strong>Ada Orr</strong> Is it lost?</p>",
      "<p><b><span>Carl von Zorb</span> </b>It is.</p>",
      "<p><strong>Ada Orr</strong> “All of it?”</p>",
      "<p><b>Carl von Zorb</b> Yes, <b>all</b> of it.</p>",
      "<p><b>Carl von Zorb</b> is a sailor.</p>",
    ];
    expect(text(turns.join(""))).toBe(
      [
        "Ada Orr\nIs it lost?",
        "Carl von Zorb\nIt is.",
        "Ada Orr\n“All of it?”",
        "Carl von Zorb\nYes, all of it.",
        "Carl von Zorb is a sailor.",
      ].join("\n\n"),
    );
  });

  it.each([
    [
      "<p><b>Ada Orr</b> Was here.</p><p><b>Ada Orr</b> Was there.</p>",
      "Ada Orr Was here.\n\nAda Orr Was there.",
    ],
    [
      "<p><b>Note </b> It rained.</p><p><b> Tip </b>It blew.</p>",
      "Note It rained.\n\nTip It blew.",
    ],
    ["<p><b>Lindow </b></p><p><b></b> It <b>rained</b>.</p>", "Lindow\n\nIt rained."],
    ["<p><b>Lin</b>dow<br><b>Zorb</b>!</p>", "Lindow\nZorb!"],
  ])("has other bold words as they stand: %s", (html, read) => {
    expect(text(html)).toBe(read);
  });
});
