import { wordList } from "./word-list.ts";

/** "Of" in Romance languages, alone or in one word with an article. */
export const ROMANCE_OF: ReadonlySet<string> = wordList("de du des d di del della dell da do");
