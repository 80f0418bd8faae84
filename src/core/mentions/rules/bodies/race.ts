import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isPlaceLike, phraseWith, type Rule } from "../rule.ts";

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

/** Grand Prix for short; with the Cyrillic letters papers shorten public prosecutors and state firms too. */
const SHORT = wordList("gp vn гп");
const CYRILLIC = "гп";
const OF_GP = wordList(
  "of de du des d di del della degli dell do da dos das la los von der van het na на",
);
/** Written in Cyrillic where motor races are told of. */
const RACING =
  /(?<!\p{L})(?:формул|ф-?1|f1|мотогп|гонк|гонщик|пилот|пілот|болид|болід|квалификац|кваліфікац|поул|подиум|подіум)/iu;

/** "GP de Chine", "GP van de VS", "GP Číny", "Çin GP'si", "中国GP": a Grand Prix by its usual short form. */
export const grandPrix: Rule = {
  id: "grand-prix",
  concerns: (name) => isPlaceLike(name) && name.kind !== "demonym",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (isShort(candidate, last + 1)) {
      const gap = around.gapAfter(last);
      if (gap !== "space" && gap !== "none") return null;
      return { words: phraseWith(candidate, first, last + 1), bearer: "longer" };
    }
    let before = first - 1;
    while (first - before <= 2 && OF_GP.has(around.word(before))) before--;
    if (!isShort(candidate, before) || around.gapAfter(before) !== "space") return null;
    return { words: phraseWith(candidate, before, last), bearer: "longer" };
  },
};

function isShort({ around }: Candidate, index: number): boolean {
  const word = around.word(index);
  if (!SHORT.has(word) || !around.isCapital(index)) return false;
  if (word === "vn") return around.language === "sl" && around.isAllCapitals(index);
  return word !== CYRILLIC || (around.isAllCapitals(index) && around.blockHas(RACING));
}
