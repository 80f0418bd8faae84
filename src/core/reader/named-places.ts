import type { Category } from "../categories.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Gazetteer } from "../mentions/names/gazetteer.ts";
import { readPage } from "../mentions/read-page.ts";
import type { EntityId, PackDocument } from "../pack.ts";
import type { Density } from "../settings.ts";
import type { Span } from "../text/span.ts";
import { paragraphsOf } from "./passages.ts";

/** Where a document's text names an entity, in UTF-16 offsets into the text. */
export interface NamedPlace extends Span {
  entity: EntityId;
}

/** A mention in a document, in UTF-16 offsets into its text. */
export interface DocumentMention extends NamedPlace, Pick<Mention, "kind"> {
  category: Category;
  /** The surface form. */
  surface: string;
}

/** The mentions in a document's text, found as on a page: a list for each paragraph. */
export function mentionsIn({ text, title, lang }: PackDocument, gazetteer: Gazetteer): Mention[][] {
  const paragraphs = paragraphsOf(text, []);
  const page = { lang: lang ?? null, title, host: "" };
  const texts = paragraphs.map((paragraph) => paragraph.text);
  return readPage(gazetteer, page, null, texts).mentions.map((mentions, i) => {
    const { start: at = 0 } = paragraphs[i] ?? {};
    return mentions.map((one) => ({ ...one, start: at + one.start, end: at + one.end }));
  });
}

/**
 * The places to mark in a document that is read whole. `paragraphs` has those of each paragraph, in the
 * order of the text. A paragraph is to the reader of a document what a section is on a page: of each
 * entity all places are marked, the first of each paragraph, the first of the text, or none.
 */
export function placesToMark<P extends NamedPlace>(
  paragraphs: readonly (readonly P[])[],
  density: Density,
): P[] {
  if (density === "none") return [];
  if (density === "every") return paragraphs.flat();
  if (density === "page") return firstOfEach(paragraphs.flat());
  return paragraphs.flatMap(firstOfEach);
}

function firstOfEach<P extends NamedPlace>(places: readonly P[]): P[] {
  const met = new Set<EntityId>();
  return places.filter(({ entity }) => {
    const isFirst = !met.has(entity);
    met.add(entity);
    return isFirst;
  });
}
