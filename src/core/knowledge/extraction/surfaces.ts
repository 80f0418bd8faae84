import type { Span } from "../../text/span.ts";
import type { WordEntry } from "./vocabulary.ts";
import { Votes } from "./votes.ts";

/** One name as the collection writes it, whatever its case: all places where it stands. */
export interface Surface {
  /** Folded, in its language. */
  key: string;
  language: string;
  entries: readonly WordEntry[];
  /** Spellings, with how often each stands. */
  texts: Map<string, number>;
  sightings: Sighting[];
  /** In how many places its capital is its own. */
  certain: number;
  votes: Votes;
}

export interface Sighting extends Span {
  document: number;
  sentence: Span;
}

export class Surfaces {
  readonly byKey = new Map<string, Surface>();

  get(key: string): Surface | undefined {
    return this.byKey.get(key);
  }

  sight(
    key: string,
    language: string,
    entries: readonly WordEntry[],
    text: string,
    sighting: Sighting,
  ): Surface {
    let surface = this.byKey.get(key);
    if (surface === undefined) {
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
