import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isPlaceLike } from "../rule.ts";
import { isNominative, mayBePastVerb, THIS } from "../slavic.ts";

const FOR = wordList("pro dla для за za");
/** What gathers money or people for something, in the cases in which it stands before its name. */
const CHARITIES = wordList(
  "nadace nadaci sbirka sbirky sbirku iniciativa iniciativy iniciativu spolek spolku fundacja fundacji fundacje zbiorka",
  "zbiorki inicjatywa inicjatywy inicjatywe fond fonda fundacija fundacije drustvo pobuda pobude фонд фонда фонду фондом",
  "инициатива инициативы ініціатива ініціативи фондация фондацията инициативата",
);
/** Called by the name behind them, in the nominative alone: "dzięki fundacji Ukraina dostanie". */
const SOCIETIES = wordList(
  "nadace spolek sdruzeni fundacja stowarzyszenie towarzystwo fundacija drustvo zdruzenje",
  "фонд общество товариство фондация сдружение",
);
/** The same, though they may be the object too: "Inicjatywa Rosja odrzuciła". */
const MOVEMENTS = wordList(
  "sbirka iniciativa hnuti inicjatywa pobuda gibanje инициатива движение ініціатива рух",
);
/** Words of "Člověk pro", between the charity and the name. */
const MOST_OF_A_CHARITY = 4;
/** Words behind the name among which the verb is looked for that the place is the subject of. */
const NEAR = 2;
const CLOSES = /["“”»]\s$/u;

/** "Nadace Člověk pro Ukrajinu", "Spolek Ukrajina v srdci": where a charity's name begins that has the place in it. */
export function charityBefore(candidate: Candidate): number | null {
  const { around, first } = candidate;
  if (isCalledByThePlace(candidate)) return first - 1;
  if (!FOR.has(around.word(first - 1)) || around.gapBefore(first) !== "space") return null;
  for (let index = first - 2; index >= first - 1 - MOST_OF_A_CHARITY; index--) {
    if (around.gapAfter(index) !== "space" && index < first - 2) return null;
    // "Створить «фонд миру» для України"
    if (CLOSES.test(around.words.between(index))) return null;
    if (CHARITIES.has(around.word(index))) return index < first - 2 ? index : null;
    if (index === first - 2 ? !around.has(index) : !around.isCapital(index)) return null;
  }
  return null;
}

function isCalledByThePlace(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  const charity = first - 1;
  const isSociety = SOCIETIES.has(around.word(charity));
  if (!isSociety && !MOVEMENTS.has(around.word(charity))) return false;
  if (around.gapAfter(charity) !== "space" || around.isIn("prepositions", charity - 1))
    return false;
  if (THIS.has(around.word(charity - 1))) return false;
  if (!isPlaceLike(candidate) || candidate.kind === "abbreviation") return false;
  if (isSociety || !isNominative(candidate)) return isNominative(candidate);
  for (let index = last + 1; index <= last + NEAR; index++) {
    if (around.gapBefore(index) !== "space") return true;
    if (mayBePastVerb(around, index)) return false;
  }
  return true;
}
