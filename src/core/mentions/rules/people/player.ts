import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, type Objection, phraseWith } from "../rule.ts";

/** In a team, right before a family name. */
const PLAYERS = wordList(
  "portiere attaccante centrocampista terzino mediano portero delantero centrocampista mediapunta goleiro atacante zagueiro",
  "gardien ailier torwart torhuter sturmer mittelfeldspieler mittelfeldmann keeper doelman spits middenvelder linksback rechtsback",
);
/** Nobody scores them in politics. */
const SIGNS_OF_A_MATCH = wordList(
  "elfmeter treffer gol goles gols rigore rigori penalti penaltis penalty doelpunt doelpunten strafschop buts bundesliga champions eredivisie",
  "schoon halbzeit mitspieler",
);
/** Words to either side of the player. */
const NEAR_PLAYER = 12;

/** Where a match is told of: "il portiere Assad ha parato il rigore", but "le gardien Poutine de l’ordre". */
export function isPlayer({ around, first }: Candidate): boolean {
  if (!PLAYERS.has(around.word(first - 1)) || around.gapBefore(first) !== "space") return false;
  for (let index = first - NEAR_PLAYER; index <= first + NEAR_PLAYER; index++) {
    if (SIGNS_OF_A_MATCH.has(around.word(index))) return true;
  }
  return false;
}

const OF_CLUB = wordList("do da de del della dell dello du des von vom van d");
const ALSO_PLAYERS = wordList("lateral volante meia centroavante goleira zagueira ponta extremo");

/** "Israel, lateral do Bahia, sentiu a coxa": a club has no country. */
export function playerOfClub(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const trade = last + 1;
  if (!around.has(trade) || around.words.between(last) !== ", ") return null;
  if (!PLAYERS.has(around.word(trade)) && !ALSO_PLAYERS.has(around.word(trade))) return null;
  if (!OF_CLUB.has(around.word(trade + 1)) || around.isIn("prepositions", first - 1)) return null;
  // "Israel, ponta de lança do Ocidente"
  if (!around.isCapital(trade + 2)) return null;
  return { words: phraseWith(candidate, first, trade), bearer: "same" };
}
