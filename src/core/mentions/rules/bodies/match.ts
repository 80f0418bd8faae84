import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { SLAVIC } from "../language-families.ts";
import { type Candidate, firstPossession, phraseWith, type Rule } from "../rule.ts";
import { isNominative } from "../slavic.ts";
import { isClub } from "./club.ts";

/** Stand before a participle: "a perdu", "ha perso", "s’est incliné". */
const AUXILIARIES = wordList("a ha s est had has is heeft hat je se");
const MOST_AUXILIARIES = 2;
const SCORE = /(?:^|[^\d.,])\d{1,2}\s?[-–:]\s?\d{1,2}(?![\d.,]\d|\p{L})/u;

/** In the nominative; adverbs, cases and adjectives end otherwise: "Ночью Москва", "Wieczorem Kijów", "Oficjalna Moskwa". */
const NAME_OF_A_CLUB = /[^aeiouyаеиіоуыэюяєьмm]$/u;

/** "Металлист Харьков обыграл": before its city stands a club of whatever name, without a comma. */
function isBehindClub({ around, first }: Candidate): boolean {
  const name = first - 1;
  if (!SLAVIC.has(around.language ?? "") || around.gapAfter(name) !== "space") return false;
  if (!around.isCapital(name) || around.isSmallWord(name)) return false;
  if (around.isIn("roles", name) || around.isIn("heads", name)) return false;
  return NAME_OF_A_CLUB.test(around.word(name));
}

/** A city that wins, loses or draws where the text speaks of a club and gives a score: its club. */
export const match: Rule = {
  id: "match",
  concerns: ({ category, kind }) => category === "place" && kind !== "demonym",
  objection(candidate) {
    const { around, first, last } = candidate;
    const possession = ofTeam(candidate);
    if (possession !== null) {
      return { words: phraseWith(candidate, first, possession), bearer: null };
    }
    if (isOpponent(candidate)) {
      return { words: phraseWith(candidate, first - 2, last), bearer: "thing" };
    }
    const opener = isBehindClub(candidate) ? first - 1 : first;
    if (!around.startsSentence(opener)) return null;
    if (opener === first && playsGame(candidate)) {
      return { words: phraseWith(candidate, first, last + 1), bearer: "thing" };
    }
    if (opener === first && isTeamsSentence(candidate)) {
      return { words: phraseWith(candidate, first, last + 1), bearer: "thing" };
    }
    let verb = last + 1;
    while (verb <= last + MOST_AUXILIARIES && AUXILIARIES.has(around.word(verb))) verb++;
    if (!around.isIn("matchResults", verb) || around.isCapital(verb)) return null;
    if (around.gapAfter(last) !== "space") return null;
    if (opener < first) return { words: phraseWith(candidate, opener, verb), bearer: "thing" };
    if (!around.blockHas(SCORE)) return null;
    return hasClub(around) ? { words: phraseWith(candidate, first, verb), bearer: "thing" } : null;
  },
};

/** What a team does to another, in English. */
const PLAYS = wordList(
  "hold holds held beat beats thrash thrashed edge edged sink sank stun stunned down downed host face faced eliminate",
  "eliminated",
);
/** Competitions of clubs, not of countries. */
const COMPETITION =
  /\b(?:Champions League|Europa League|Conference League|Premier League|Bundesliga|Serie A|La Liga|Ligue 1|Eredivisie|EuroLeague|Euroleague|UEFA Cup|Cup Winners)\b/u;

/** "Arsenal hold Kiev to draw in Champions League" */
function isOpponent({ around, first, last }: Candidate): boolean {
  if (!PLAYS.has(around.word(first - 1)) || around.gapBefore(first) !== "space") return false;
  if (!around.isCapital(first - 2) || around.gapAfter(first - 2) !== "space") return false;
  if (around.isPossessive(last) || around.language === "de") return false;
  return around.blockHas(COMPETITION);
}

function hasClub(around: Surroundings): boolean {
  for (let index = 0; index < around.words.count; index++) if (isClub(around, index)) return true;
  return false;
}

/** What a team has and no town; ordinals are goals where no noun follows. */
const ORDINALS = wordList("first second third fourth fifth");
const CAME = /^(?:came|was|followed|arrived|sealed|is)$/u;
const TEAMS_OWN = wordList(
  "winner equaliser equalizer opener goal goals goalkeeper keeper striker midfield defence",
  "defense captain bench backline penalty corner",
);
/** "Stirling 0, Dynamo 4" */
const RESULT = /\p{L} \d{1,2}, \p{Lu}[\p{L} ]+ \d{1,2}(?!\d)/u;

/** "Kyiv's third came from a corner", in a report with a club and a result. */
function ofTeam(candidate: Candidate): number | null {
  const { around, last } = candidate;
  if (!around.isPossessive(last) || around.language !== "en") return null;
  const own = firstPossession(candidate);
  const isGoal = ORDINALS.has(around.word(own)) && CAME.test(around.word(own + 1));
  if (!isGoal && (!TEAMS_OWN.has(around.word(own)) || around.isCapital(own))) return null;
  if (!around.blockHas(SCORE) && !around.blockHas(RESULT)) return null;
  return hasClub(around) ? own : null;
}

/** What a team does with a game, and no town. */
const GAMES_VERBS = wordList("absolvierte absolviert bestritt bestreitet speelt speelde");
const GAME = /spiel(?:e[ns]?|s)?(?!\p{L})|wedstrijd|duel/u;

/** "Kiew bestritt zwei Pflichtspiele" */
function playsGame({ around, first, last }: Candidate): boolean {
  if (!GAMES_VERBS.has(around.word(last + 1)) || around.gapAfter(last) !== "space") return false;
  return GAME.test(around.phrase(last + 1, around.sentenceAt(first).last));
}

/** Of a season, in Slavic languages. */
const OF_SEASON =
  /(?:^|[^\p{L}])(?:плей-?офф|очк[аоу]|очков|турнирн|таблиц|дивизион|подряд|ничь|пораженн?и|турі?в?|хавбек|серии|серію|сезон|группов|групов|класиран|точк[аи]|кръг|tabel|punkt|kolej|ligi|ligow|porażk|remis|sezon|bod[uůy]|kol[ao]|tabulk|playoff|sezón|lestvic|točk|krog)/u;
/** Said of the town that a match is played in. */
const HOSTS = /^(?:прим|прин|принима|приймає|hosti|gości|poř|gosti)/u;

/** "Минск остался без плей-офф", where the block has a club and a score. */
function isTeamsSentence(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  if (!SLAVIC.has(around.language ?? "") || !isNominative(candidate)) return false;
  const verb = last + 1;
  if (around.gapAfter(last) !== "space" || around.isSmallWord(verb) || around.isCapital(verb))
    return false;
  if (HOSTS.test(around.written(verb)) || !around.blockHas(SCORE)) return false;
  const sentence = around.sentenceAt(first);
  return OF_SEASON.test(around.phrase(verb, sentence.last)) && hasClub(around);
}
