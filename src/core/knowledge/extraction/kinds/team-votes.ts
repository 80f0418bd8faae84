import { wordList } from "../../../mentions/lexicon/word-list.ts";
import * as trait from "../lexicon/vocabulary.ts";
import type { RunReader } from "../runs/name-runs.ts";
import type { ReadChunk, ReadSentence } from "../runs/read-chunk.ts";
import type { NameRun } from "../runs/run.ts";
import type { Votes } from "../surfaces/votes.ts";

/** Points for a team, by what is told of it. */
const PLAYS = 1;
const SCORE = 1.5;
const PLAYER = 2;
const OPPONENT = 1.5;
const PLURAL = 1;

/** Between the names of two teams. */
const BEATS = wordList("beat beats thrashed hosted");
/** What players do for a team: "signed for Lindow". */
const PLAYED = wordList(
  "signed signs signing plays played play playing debut debuts appearance appearances goal goals scored captained",
);
/** What teams do against each other: "a draw against Lindow", "a win over Lindow". */
const MATCHES = wordList(
  "match matches game games fixture draw drew win wins victory victories defeat defeats played play playing scored",
  "goal goals debut final semifinal tie",
);
const JOINS = wordList("joined joins rejoined captained");
const AGAINST = wordList("against over");
/** English speaks of a team as of several people: "Lindow were relegated". */
const PLURAL_VERBS = wordList("were are have");
/** Most words between a match and its preposition: "the final of May against". */
const BETWEEN = 2;

/** Votes for a name as a team's, by what English texts tell of teams. */
export function voteAsTeam(
  { first, last }: NameRun,
  { chunk, sentence, reader }: { chunk: ReadChunk; sentence: ReadSentence; reader: RunReader },
  votes: Votes,
): void {
  const { words } = chunk;
  const before = first > sentence.first ? reader.folded(first - 1) : "";
  const after = last < sentence.last ? reader.folded(last + 1) : "";
  const isBeaten = BEATS.has(before) && reader.isNameWord(first - 2);
  const beats = BEATS.has(after) && reader.isNameWord(last + 2) && words.gapAfter(last) === "space";
  if (isBeaten || beats) votes.add("organisation", PLAYS);
  if (isScore()) votes.add("organisation", SCORE);
  if (JOINS.has(before)) votes.add("organisation", PLAYS);
  if (before === "for" && isBehind(PLAYED, 0)) votes.add("organisation", PLAYER);
  if (AGAINST.has(before) && isBehind(MATCHES, BETWEEN)) votes.add("organisation", OPPONENT);
  if (isPlural()) votes.add("organisation", PLURAL);

  /** "Lindow 2", "beat Lindow 2-1". */
  function isScore(): boolean {
    if (!/^\d{1,3}$/u.test(after) || words.gapAfter(last) !== "space") return false;
    const next = last + 2;
    if (next > sentence.last || reader.isNameWord(next)) return true;
    return /^[-–]$/u.test(words.between(last + 1)) && /^\d{1,3}$/u.test(reader.folded(next));
  }

  /** Whether one of the wanted words precedes the preposition, with at most `between` other words in between. */
  function isBehind(wanted: ReadonlySet<string>, between: number): boolean {
    const from = Math.max(sentence.first, first - 2 - between);
    for (let index = first - 2; index >= from; index--) {
      if (reader.isNameWord(index)) return false;
      if (wanted.has(reader.folded(index))) return true;
    }
    return false;
  }

  /** Not of several names, and not of a people or a name in the plural. */
  function isPlural(): boolean {
    return (
      first === sentence.first &&
      PLURAL_VERBS.has(after) &&
      words.gapAfter(last) === "space" &&
      !words.word(last).endsWith("s") &&
      (reader.traits(last) & trait.DEMONYM) === 0
    );
  }
}
