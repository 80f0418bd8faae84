import { wordList } from "../../lexicon/word-list.ts";
import type { Candidate } from "../rule.ts";

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
