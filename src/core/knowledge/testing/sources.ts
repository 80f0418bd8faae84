import { type FoundEntity, runToEnd, type SourceDocument } from "../collection/types.ts";
import { findEntities } from "../extraction/find-entities.ts";
import type { NameLexicon } from "../extraction/lexicon/name-lexicon.ts";

/** A few words of each list, enough for the tests. */
export const SMALL_LEXICON: NameLexicon = {
  common:
    "the|river|flow|through|bank|rise|water|old|bridge|build|it|in|spring|west|foreign|visit|city|storm|soon|mayor|great|report",
  german: "haus|regierung|stadt|brucke|mensch|meer|ministerin|prasident",
  russian: "рек|город|истори|старыи",
  given: "anna|peter|maria|john|grace|will",
  family: "miller|smith",
  places: "vienna|budapest",
  towns: "norton",
  roles: "engineer|engineers",
  organisations: "red cross",
  demonyms: "austrian|hungarian|french",
};

export function sourceDocument(
  id: string,
  text: string,
  lang: string | null = "en",
): SourceDocument {
  return {
    id,
    title: id,
    name: id,
    file: `${id}.txt`,
    publisher: null,
    author: null,
    url: null,
    date: { value: null, basis: "unknown", words: null },
    kind: "document",
    note: null,
    text,
    lang,
  };
}

export function foundIn(...texts: string[]): FoundEntity[] {
  const documents = texts.map((text, index) => sourceDocument(`d${index}`, text));
  return runToEnd(findEntities(documents, SMALL_LEXICON)).entities;
}
