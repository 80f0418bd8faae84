import { describe, expect, it } from "vitest";
import { readRtf } from "./read-rtf.ts";

function text(body: string): string {
  return readRtf(String.raw`{\rtf1\ansi\ansicpg1252 ${body}}`).text;
}

describe("words that a Rich Text document does not show", () => {
  it("are left out where they are struck out or hidden", () => {
    expect(text(String.raw`The ferry was {\deleted\revauthdel1 not }closed by {\v old }Orr.`)).toBe(
      "The ferry was closed by Orr.",
    );
    expect(text(String.raw`\v M\'fcller\plain  Orr spoke.`)).toBe("Orr spoke.");
  });

  it("come back where the property ends", () => {
    expect(text(String.raw`Ada \v old \v0 M\'fcller \deleted not \deleted0 spoke.`)).toBe(
      "Ada M\u00fcller spoke.",
    );
    expect(text(String.raw`Ada {\v old {\deleted not }ferry }\plain Orr {\v0 spoke}.`)).toBe(
      "Ada Orr spoke.",
    );
  });
});
