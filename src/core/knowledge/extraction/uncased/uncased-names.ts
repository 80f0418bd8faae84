import { fold } from "../../../text/fold.ts";
import type { Span } from "../../../text/span.ts";
import { markedInArabic } from "./arabic.ts";
import { markedInChinese } from "./chinese.ts";
import { markedInJapanese } from "./japanese.ts";
import type { MarkedName } from "./marked-name.ts";
import { PlacesOfNames } from "./places-of-names.ts";

const MARKED: Readonly<Record<string, (text: string) => MarkedName[]>> = {
  ar: markedInArabic,
  ja: markedInJapanese,
  zh: markedInChinese,
};
/** Arabic writes small words as one with the name behind them. */
const BEFORE_ARABIC = /(?:^|[^\p{L}\p{M}])(?:و?ل|[وفبك])?$/u;
const LETTER = /^[\p{L}\p{M}]/u;

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
  readonly #isSpaced: boolean;

  constructor(text: string, language: string) {
    for (const name of MARKED[language]?.(text) ?? []) {
      if (!this.#names.has(name.text))
        this.#names.set(name.text, { ...name, key: fold(name.text) });
    }
    this.#places = new PlacesOfNames(this.#names.keys());
    this.#isSpaced = language === "ar";
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
    if (!this.#isSpaced) return false;
    return (
      !BEFORE_ARABIC.test(text.slice(Math.max(0, start - 3), start)) ||
      LETTER.test(text.slice(end, end + 1))
    );
  }
}

export function isUncased(language: string): boolean {
  return language in MARKED;
}
