import { ExplainedError } from "../../../i18n/explained-error.ts";
import { NAMES_MAX } from "../../../pack.ts";
import type { Span } from "../../../text/span.ts";
import type { WordEntry } from "../lexicon/vocabulary.ts";
import { Votes } from "./votes.ts";

/** One name of the collection in any case, with all places where it stands. */
export interface Surface {
  /** Folded, in its language. */
  key: string;
  language: string;
  entries: readonly WordEntry[];
  /** Spellings, with how often each stands. */
  texts: Map<string, number>;
  sightings: Sighting[];
  /** In how many places it has a capital for its own sake. */
  certain: number;
  votes: Votes;
}

/** One occurrence of a name: as it is written, in which language, and the vocabulary's entries of its words. */
export interface WrittenName {
  text: string;
  language: string;
  entries: readonly WordEntry[];
}

export interface Sighting extends Span {
  document: number;
  sentence: Span;
}

/** The spelling's most frequent form; of several words, one in capitals only where there is no other. */
export function textOf({ texts, key }: Surface): string {
  let best = key;
  let most = 0;
  for (const [text, count] of texts.size > 1 ? withoutShouted(texts) : texts) {
    if (count > most) {
      best = text;
      most = count;
    }
  }
  return best;
}

/** "Harwick Town" without "HARWICK TOWN". */
function withoutShouted(texts: ReadonlyMap<string, number>): Iterable<[string, number]> {
  const calm = [...texts].filter(([text]) => !text.includes(" ") || text !== text.toUpperCase());
  return calm.length > 0 ? calm : texts;
}

/** Documents with more different names than one pack may hold. */
export class TooManyNames extends ExplainedError {
  constructor(max: number) {
    super(
      `The documents have more than the ${max} names that a pack may have: add fewer of them.`,
      { id: "libraryTooManyNames", parameters: { count: max } },
    );
  }
}

export class Surfaces {
  readonly byKey = new Map<string, Surface>();
  readonly #max: number;

  /** @param max how many different names there may be; one more throws `TooManyNames` */
  constructor(max = NAMES_MAX) {
    this.#max = max;
  }

  get(key: string): Surface | undefined {
    return this.byKey.get(key);
  }

  sight(key: string, { text, language, entries }: WrittenName, sighting: Sighting): Surface {
    let surface = this.byKey.get(key);
    if (surface === undefined) {
      if (this.byKey.size === this.#max) throw new TooManyNames(this.#max);
      surface = {
        key,
        language,
        entries,
        texts: new Map(),
        sightings: [],
        certain: 0,
        votes: new Votes(),
      };
      this.byKey.set(key, surface);
    }
    surface.texts.set(text, (surface.texts.get(text) ?? 0) + 1);
    surface.sightings.push(sighting);
    return surface;
  }
}
