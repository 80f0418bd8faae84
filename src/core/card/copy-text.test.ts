import { describe, expect, it } from "vitest";
import { copyTexts } from "./copy-text.ts";

const source = "Reported · Ferry report · news report · 3 June 2021";

describe("copyTexts", () => {
  it("has the claim, the exact words and who says so", () => {
    const quotes = [{ quote: "can’t pay for it" }];
    expect(copyTexts({ claim: "The town cannot pay.", quotes, source })).toEqual({
      text: `The town cannot pay.\n“can’t pay for it”\n${source}`,
      html: `<p>The town cannot pay.</p><blockquote>can’t pay for it</blockquote><p>${source}</p>`,
      markdown: `The town cannot pay.\n\n> can’t pay for it\n\n${source}`,
    });
  });

  it("lets no character of the words become markup", () => {
    const quotes = [{ quote: "a <b> & *c*\n# d" }];
    const { html, markdown } = copyTexts({ claim: "[x]", quotes, source });
    expect(html).toContain("a &#60;b&#62; &#38; *c*");
    expect(markdown).toBe(`\\[x\\]\n\n> a \\<b\\> & \\*c\\*\n> \\# d\n\n${source}`);
  });
});
