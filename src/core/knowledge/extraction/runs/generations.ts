import { wordList } from "../../../mentions/lexicon/word-list.ts";
import type { RunReader } from "./name-runs.ts";
import type { ReadChunk, ReadSentence } from "./read-chunk.ts";
import type { NameRun } from "./run.ts";

/** Behind a family name, these tell a parent from a child of the same name. */
const GENERATIONS = wordList("senior junior snr jnr");
/** Behind anything else, "senior" belongs to a noun: "Zorbo senior engineers". */
const GOES_ON = wordList(
  "and or but who whom whose was is were are had has did does will would could can said says told asked added",
  "wrote died lived left came went became began took made met in at on to from with as for after before when while",
  "built bought sold ran held paid put set sat stood fell rose chose broke gave got found saw knew kept lost won sent",
  "spent taught thought wore drove grew led spoke",
);

/** "Speight senior founded the club". */
const PAST = /ed$/u;

/** The name with the word behind it that tells whether the father or the son is meant: "Speight senior". */
export function withGeneration(
  name: NameRun,
  { words }: ReadChunk,
  { last: end }: ReadSentence,
  reader: RunReader,
): NameRun {
  const word = name.last + 1;
  if (word > end || words.gapAfter(name.last) !== "space") return name;
  if (!GENERATIONS.has(reader.folded(word)) || reader.isNameWord(word)) return name;
  const isEnd = word === end || words.gapAfter(word) !== "space";
  const next = reader.folded(word + 1);
  if (!isEnd && !GOES_ON.has(next) && !PAST.test(next)) return name;
  return { ...name, last: word, afterTitle: true };
}
