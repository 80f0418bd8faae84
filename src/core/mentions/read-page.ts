import { noEvidence, type PageEvidence } from "./evidence.ts";
import { findNames } from "./find-names.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Mention } from "./mention.ts";
import { Words } from "./words.ts";

export type { PageEvidence } from "./evidence.ts";

/** What the page says of itself, the same for all its texts. */
export interface PageContext {
  /** The `lang` that holds for the page, or null where it has none. */
  lang: string | null;
  title: string;
  host: string;
}

export interface PageReading {
  /** One list for each text, in order; each sorted and disjoint. */
  mentions: Mention[][];
  /** All that the page has taught, to be handed in with its next texts. */
  evidence: PageEvidence;
  /** Folded names that count differently now: texts read earlier that contain one should be asked again. */
  reconsider: string[];
}

const words = new Words();

/**
 * Finds the entities named in the texts (blocks: a paragraph, a heading, a cell) of a page.
 * Everything the page has taught travels in `evidence` (null for the first texts): the same texts
 * with the same evidence always give the same mentions, in whatever order the page's texts came.
 */
export function readPage(
  gazetteer: Gazetteer,
  _page: PageContext,
  evidence: PageEvidence | null,
  texts: readonly string[],
): PageReading {
  const mentions = texts.map((text) => {
    words.read(text);
    return findNames(gazetteer, words).names.flatMap((hit): Mention[] => {
      const name = hit.names[0];
      if (name === undefined) return [];
      const entity = gazetteer.entities[gazetteer.nameEntities[name] ?? -1];
      const kind = gazetteer.names[name]?.kind;
      if (entity === undefined || kind === undefined) return [];
      return [{ start: words.start(hit.first), end: hit.end, entity, kind, why: [] }];
    });
  });
  return { mentions, evidence: evidence ?? noEvidence(), reconsider: [] };
}
