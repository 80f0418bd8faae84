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
});
