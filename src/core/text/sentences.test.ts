import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../test/support/processor-time.ts";
import { splitSentences } from "./sentences.ts";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    [
      "Iran and the U.S. due to support. It rose.",
      ["Iran and the U.S. due to support.", "It rose."],
    ],
    ["The U.S. President spoke.", ["The U.S. President spoke."]],
    ["It left the U.S. The war went on.", ["It left the U.S.", "The war went on."]],
    [
      "Mr. Orr met Messrs. J. K. Lee vs. St. Ives.",
      ["Mr. Orr met Messrs. J. K. Lee vs. St. Ives."],
    ],
    [
      "She took vitamin C. The dose rose. A. A. Milne wrote.",
      ["She took vitamin C.", "The dose rose.", "A. A. Milne wrote."],
    ],
    ["No. It did not. No. Zorb did.", ["No.", "It did not.", "No.", "Zorb did."]],
    [
      "See No. 5, Decree No. IV and No. B-12. It rained.",
      ["See No. 5, Decree No. IV and No. B-12.", "It rained."],
    ],
    [
      "It was long.[citation needed] Orr fled.[a][3] Reed came.[note 2] It rained.[b] so they say.",
      [
        "It was long.[citation needed]",
        "Orr fled.[a][3]",
        "Reed came.[note 2]",
        "It rained.[b] so they say.",
      ],
    ],
    ["So am I. She is too.", ["So am I.", "She is too."]],
    ["He said “We are not X.” Then he left.", ["He said “We are not X.”", "Then he left."]],
    ['She asked "why?" and left. No.', ['She asked "why?" and left.', "No."]],
    [
      "The bottom line? Let down. 3.5 per cent! Ah!",
      ["The bottom line?", "Let down.", "3.5 per cent!", "Ah!"],
    ],
    [" A title\n\n\tA line \r\nAnother\u2028one ", ["A title", "A line", "Another", "one"]],
    [
      "Er traf Dr. Meier, z. B. Montag. Dann ging er.",
      ["Er traf Dr. Meier, z. B. Montag.", "Dann ging er."],
    ],
    ["Le Sr. Orr et M. Dupont. Ils sont là.", ["Le Sr. Orr et M. Dupont.", "Ils sont là."]],
    ["Это г. Минск. Там А. С. Пушкин.", ["Это г. Минск.", "Там А. С. Пушкин."]],
    [
      "Ks. Nowak zna prof. Lisa. To tzw. Mały Zamek.",
      ["Ks. Nowak zna prof. Lisa.", "To tzw. Mały Zamek."],
    ],
    ["The court heard Orr v. Reed. It rose.", ["The court heard Orr v. Reed.", "It rose."]],
    [
      "Orr Inc. Chairman Jo Reed left Orr Inc. The end came on Nov. 5 (pp. 4, 5).",
      ["Orr Inc. Chairman Jo Reed left Orr Inc.", "The end came on Nov. 5 (pp. 4, 5)."],
    ],
    [
      "Am 3. März gewann der 1. FC Orr. Er ist 20. Sie nicht.",
      ["Am 3. März gewann der 1. FC Orr.", "Er ist 20.", "Sie nicht."],
    ],
    ["I am 5. He is 6. So much!", ["I am 5.", "He is 6.", "So much!"]],
    ["Viven en EE. UU. desde hoy.", ["Viven en EE. UU. desde hoy."]],
    ["我们来了。他走了！", ["我们来了。", "他走了！"]],
    ["هل جاء؟ نعم.", ["هل جاء؟", "نعم."]],
    [
      "It closed.[39] Orr left.[40][41] So did Reed.[2] [42]",
      ["It closed.[39]", "Orr left.[40][41]", "So did Reed.[2]", "[42]"],
    ],
    [
      "« Le bac est fermé. » Il pleuvait. « Oui ! » Orr sortit. »Nein.« Er ging.",
      ["« Le bac est fermé. »", "Il pleuvait.", "« Oui ! »", "Orr sortit.", "»Nein.«", "Er ging."],
    ],
    [
      "Cpl. Orr and Brig. Reed met Atty. Gen. Lee.",
      ["Cpl. Orr and Brig. Reed met Atty. Gen. Lee."],
    ],
    [
      "Sqn. Orr met Rbl. Reed. It took 9 hrs. Orr left.",
      ["Sqn. Orr met Rbl. Reed.", "It took 9 hrs.", "Orr left."],
    ],
    ["Dhr. Orr zag mevr. Reed.", ["Dhr. Orr zag mevr. Reed."]],
    ["Это гр. Орр и кап. Рид.", ["Это гр. Орр и кап. Рид."]],
    [
      "They watch TV. Orr saw the sky. Reed left.",
      ["They watch TV.", "Orr saw the sky.", "Reed left."],
    ],
    ["", []],
  ])("splits %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("takes time in proportion to a line whose points all run on", () => {
    const longer = processorTime(() => splitSentences("A. ".repeat(32_000)));
    const shorter = processorTime(() => splitSentences("A. ".repeat(2_000)));
    expect(longer).toBeLessThan(80 * shorter);
  });

  it("covers every character but whitespace, once and in order", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "U.S. ",
        "Mr. ",
        "J. ",
        "[3]",
        "”",
        "? ",
        ". ",
        "\n",
        "\r\n",
        " ",
        "A",
        "b",
        "İ",
        "\u2029",
      ),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join("");
        const spans = splitSentences(text);
        let end = 0;
        let between = "";
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          between += text.slice(end, span.start);
          end = span.end;
        }
        expect((between + text.slice(end)).trim()).toBe("");
      }),
    );
  });
});
