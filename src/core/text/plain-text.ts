import { bisect } from "../bisect.ts";
import { extendsCharacter } from "./fold.ts";

/**
 * One text, many ways to set it: lines broken and indented in a page's source, spaces that do not break,
 * soft hyphens, letters in two characters, half and full width, Arabic letters drawn out. The matcher reads
 * the plain way, and its spans are those of the text as it stands.
 */

const INVISIBLE =
  "\\u00ad\\u0640\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
/** Ligatures, and letters and digits of full or half width. */
const COMPATIBILITY =
  "\\u0132\\u0133\\u01c4-\\u01cc\\ufb00-\\ufb06\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uff9f";
/** Points between the names of a foreigner: "・" in katakana, "·" in Chinese characters. */
const POINTS = "·•‧･∙⋅・";
const KANA_POINT = `[${POINTS}](?<=[\\p{Script=Katakana}ー\uff66-\uff9f].)(?=[\\p{Script=Katakana}])`;
const HAN_POINT = `[${POINTS}](?<=\\p{Script=Han}.)(?=\\p{Script=Han})`;
const MARK = "\\u0300-\\u036f\\u3099\\u309a";

/** Whatever is set otherwise than plainly; most texts hold none of it. */
const ODD = new RegExp(`[^\\S ]|  |[${INVISIBLE}${COMPATIBILITY}${MARK}${POINTS}]`);
/** What may stand otherwise. Every alternative begins with what is rare; spaces between words are left alone. */
const PIECE = new RegExp(
  `((?! [^\\s${INVISIBLE}])[${INVISIBLE}]*\\s[\\s${INVISIBLE}]*)|[${INVISIBLE}]+|[${COMPATIBILITY}][\\uff9e\\uff9f]?|(?=.[${MARK}])\\p{L}[${MARK}]+|(${KANA_POINT})|(${HAN_POINT})`,
  "gu",
);
const ALL_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`);
const BLANK_LINE = /\n[^\S\n]*\n/;

/** A text as the matcher reads it, and where it stands in the text as written, in UTF-16 units. */
export interface PlainText {
  text: string;
  /** Where what begins at `start` and ends at `end` of the plain text stands in the other. */
  spanOf(start: number, end: number): { start: number; end: number };
}

/** The text set plainly, or null if it is so already. */
export function plainText(written: string): PlainText | null {
  if (!ODD.test(written)) return null;
  let text = "";
  let copied = 0;
  /** Of the pieces that were replaced: their ends in the plain text, and where in the other a span ends before and begins after them. */
  const plainEnds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const piece of written.matchAll(PIECE)) {
    const [odd, ...kinds] = piece;
    const plain = plainly(odd, kinds);
    if (plain === odd) continue;
    text += written.slice(copied, piece.index) + plain;
    copied = piece.index + odd.length;
    plainEnds.push(text.length);
    starts.push(plain === "" ? piece.index : copied);
    ends.push(copied);
  }
  text += written.slice(copied);
  const last = (at: number): number =>
    bisect(plainEnds.length, (piece) => (plainEnds[piece] ?? 0) <= at) - 1;
  const placeOf = (at: number, isEnd: boolean): number => {
    const piece = last(at);
    if (piece < 0) return at;
    const since = at - (plainEnds[piece] ?? 0);
    // What is left out right behind a name is no part of it.
    return (isEnd && since === 0 ? (starts[piece] ?? 0) : (ends[piece] ?? 0)) + since;
  };
  /** Marks and joiners behind a letter are part of its character, though the plain text lacks them. */
  const wholeCharacter = (end: number): number => {
    let at = end;
    for (;;) {
      const next = written.codePointAt(at);
      if (next === undefined || !extendsCharacter(next)) return at;
      at += next > 0xffff ? 2 : 1;
    }
  };
  return {
    text,
    spanOf: (start, end) => ({
      start: placeOf(start, false),
      end: wholeCharacter(placeOf(end, true)),
    }),
  };
}

function plainly(odd: string, [space, kana, han]: readonly (string | undefined)[]): string {
  if (space !== undefined) return BLANK_LINE.test(odd) ? odd : " ";
  if (kana !== undefined) return "・";
  if (han !== undefined) return "·";
  return ALL_INVISIBLE.test(odd) ? "" : odd.normalize(/^\p{L}\p{M}/u.test(odd) ? "NFC" : "NFKC");
}
