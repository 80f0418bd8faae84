import { wordList } from "../lexicon/word-list.ts";
import type { Candidate } from "./rule.ts";

const GRAND = wordList("гран grand velka velke velkou velika velike veliko veliki golema");
const PRIZE = wordList("при прі prix cena ceny cene cenu nagrada nagrade nagradi nagrado");
const OF = wordList("на");
/** Races through a country, in the cases in which they stand. */
const TOURS = wordList(
  "dirka dirke dirki dirko wyscig wyscigu wyscigiem zavod zavodu zavode обиколка обиколката",
);
const THROUGH = wordList("po dookola kolem на");

/** "Гран-при Азербайджана", "Velká cena Ázerbájdžánu", "Dirka po Poljski": where a race's name begins. */
export function raceBefore({ around, first }: Candidate): number | null {
  const before = first - 1;
  if (around.gapAfter(before) !== "space") return null;
  const isOf = OF.has(around.word(before));
  const prize = isOf ? before - 1 : before;
  const isPrize = PRIZE.has(around.word(prize)) && GRAND.has(around.word(prize - 1));
  if (isPrize && around.isCapital(prize - 1)) return prize - 1;
  const isTour = THROUGH.has(around.word(before)) && TOURS.has(around.word(before - 1));
  return isTour && around.isCapital(before - 1) ? before - 1 : null;
}
