import { describe, expect, it } from "vitest";
import { copyCard, copyTexts } from "./copy-text.ts";

const source = "Reported · Ferry report · news report · 3 June 2021";

describe("copyTexts", () => {
  it("has the claim, the exact words and who says so", () => {
    const quoted = [{ introduction: null, quotes: ["can’t pay for it"] }];
    expect(copyTexts({ claim: "The town cannot pay.", quoted, source })).toEqual({
      text: `The town cannot pay.\n“can’t pay for it”\n${source}`,
      html: `<p>The town cannot pay.</p><blockquote>can’t pay for it</blockquote><p>${source}</p>`,
      markdown: `The town cannot pay.\n\n> can’t pay for it\n\n${source}`,
    });
  });

  it("tells words that a claim rests on from those around them", () => {
    const quoted = [
      { introduction: "For context", quotes: ["The ferry is old."] },
      { introduction: "The claim rests on", quotes: ["It is shut."] },
    ];
    expect(copyTexts({ claim: "Shut.", quoted, source }).markdown).toBe(
      `Shut.\n\nFor context\n\n> The ferry is old.\n\nThe claim rests on\n\n> It is shut.\n\n${source}`,
    );
  });

  it("lets no character of the words become markup", () => {
    const quoted = [{ introduction: null, quotes: ["a <b> & *c*\n# d"] }];
    const { html, markdown } = copyTexts({ claim: "[x]", quoted, source });
    expect(html).toContain("a &#60;b&#62; &#38; *c*");
    expect(markdown).toBe(`\\[x\\]\n\n> a \\<b\\> & \\*c\\*\n> \\# d\n\n${source}`);
  });
});

describe("copyCard", () => {
  it("has the name, then each claim with its words and its source", () => {
    const claims = ["It is shut.", "It was sold."].map((claim) => ({ claim, quoted: [], source }));
    const { text, html, markdown } = copyCard("Ferry <1>", claims);
    expect(text).toBe(`Ferry <1>\n\nIt is shut.\n${source}\n\nIt was sold.\n${source}`);
    expect(html).toBe(
      `<h2>Ferry &#60;1&#62;</h2><p>It is shut.</p><p>${source}</p><p>It was sold.</p><p>${source}</p>`,
    );
    expect(markdown).toBe(
      `## Ferry \\<1\\>\n\nIt is shut.\n\n${source}\n\nIt was sold.\n\n${source}`,
    );
  });
});
