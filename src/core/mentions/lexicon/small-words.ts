import { wordList } from "./word-list.ts";

/** "Of" in Romance languages, alone or in one word with an article. */
export const ROMANCE_OF: ReadonlySet<string> = wordList(
  "de du des d di del della dell dello delle do da dos das",
);

/** "Of" in Romance languages, German and Dutch. */
export const FOREIGN_OF: ReadonlySet<string> = new Set([...ROMANCE_OF, "van", "von", "vom"]);
