import { fold } from "../../../text/fold.ts";
import type { Span } from "../../../text/span.ts";
import { markedInArabic } from "./arabic.ts";
import { markedInChinese } from "./chinese.ts";
import { markedInHebrew } from "./hebrew.ts";
import { markedInHindi } from "./hindi.ts";
import { markedInJapanese } from "./japanese.ts";
import { AFTER_KOREAN, markedInKorean } from "./korean.ts";
import type { MarkedName } from "./marked-name.ts";
import { PlacesOfNames } from "./places-of-names.ts";
import { markedInThai } from "./thai.ts";

interface Marking {
  marked(text: string): MarkedName[];
  /** What stands before a name and behind it, where the language has spaces between words. */
  before?: RegExp;
  after?: RegExp;
}

const APART = /(?:^|[^\p{L}\p{M}])$/u;
const NO_LETTER = /^(?![\p{L}\p{M}])/u;
const MARKINGS: Readonly<Record<string, Marking>> = {
  // Arabic and Hebrew write small words as one with the name behind them, Korean with the name before.
  ar: { marked: markedInArabic, before: /(?:^|[^\p{L}\p{M}])(?:و?ل|[وفبك])?$/u, after: NO_LETTER },
  he: { marked: markedInHebrew, before: /(?:^|[^\p{L}\p{M}])[ושהכלבמ]{0,2}$/u, after: NO_LETTER },
  ko: { marked: markedInKorean, before: APART, after: AFTER_KOREAN },
  hi: { marked: markedInHindi, before: APART, after: NO_LETTER },
  ja: { marked: markedInJapanese },
  th: { marked: markedInThai },
  zh: { marked: markedInChinese },
};
/** UTF-16 units around a name that show whether it is part of a word. */
const AROUND = 8;

export interface UncasedName extends MarkedName {
  key: string;
}

/**
 * Finds the names of one document in a script without capitals. A name counts if the document marks it as one
 * at least once, by quotation marks, a title or the like; it is then found wherever it stands.
 */
export class UncasedNames {
  readonly #names = new Map<string, UncasedName>();
  readonly #places: PlacesOfNames;
  readonly #marking: Marking | undefined;

  constructor(text: string, language: string) {
    this.#marking = MARKINGS[language];
    for (const name of this.#marking?.marked(text) ?? []) {
      if (!this.#names.has(name.text))
        this.#names.set(name.text, { ...name, key: fold(name.text) });
    }
    this.#places = new PlacesOfNames(this.#names.keys());
  }

  /** Where the names stand in a stretch of the text; of those that overlap the first and longest. */
  *in(text: string): Generator<Span & { name: UncasedName }> {
    let free = 0;
    for (const { name: found, start, end } of this.#places.in(text)) {
      const name = this.#names.get(found);
      if (name === undefined || start < free || this.#isInWord(text, start, end)) continue;
      free = end;
      yield { name, start, end };
    }
  }

  #isInWord(text: string, start: number, end: number): boolean {
    const { before = ANYTHING, after = ANYTHING } = this.#marking ?? {};
    return (
      !before.test(text.slice(Math.max(0, start - AROUND), start)) ||
      !after.test(text.slice(end, end + AROUND))
    );
  }
}

const ANYTHING = /^/u;

export function isUncased(language: string): boolean {
  return language in MARKINGS;
}
