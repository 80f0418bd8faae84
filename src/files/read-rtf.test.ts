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

describe("letters that a Rich Text document writes as bytes", () => {
  const FONTS = String.raw`{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204 Times;}{\f2\fcharset238 Times;}{\f3\fcharset128 Mincho;}}`;

  it("are read by the character set of their font", () => {
    expect(
      text(
        String.raw`${FONTS}\f1\'cf\'f0\'e8\'e2\'e5\'f2, \f0 M\'fcller {\f2 \'b3}\'e4\plain\f1 \'ff`,
      ),
    ).toBe("\u041f\u0440\u0438\u0432\u0435\u0442, M\u00fcller \u0142\u00e4\u044f");
  });

  it("are read by that of the usual font where they name none", () => {
    expect(text(String.raw`\deff1 ${FONTS}\'cf\'f0 {\f0 \'fc}\f2 \'b3\plain \'cf`)).toBe(
      "\u041f\u0440 \u00fc\u0142\u041f",
    );
  });

  it("are one character where a letter is the second byte", () => {
    expect(text(String.raw`${FONTS}{\f3\'83A\'83C} Orr`)).toBe("\u30a2\u30a4 Orr");
  });
});

it("keeps the cells of a table within a cell apart", () => {
  const inner = String.raw`\pard\intbl\itap2 Ada\nestcell Orr\nestcell{\*\nesttableprops\trowd}{\nonesttables\par}`;
  expect(text(String.raw`\trowd\pard\intbl ${inner}\pard\intbl\itap1\cell Mayor\cell\row`)).toBe(
    "Ada / Orr | Mayor",
  );
});
