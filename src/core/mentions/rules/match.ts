import { wordList } from "../lexicon/word-list.ts";
import { isClub } from "./club.ts";
import { type Candidate, phraseWith, type Rule } from "./rule.ts";
import { SLAVIC } from "./slavic.ts";

/** What a team does, in the past or the present, by language. */
const RESULTS: Readonly<Record<string, ReadonlySet<string>>> = {
  bg: wordList("загуби победи надви спечели отстъпи завърши"),
  cs: wordList(
    "prohral prohrala vyhral vyhrala porazil porazila remizoval remizovala rozdrtil rozdrtila podlehl podlehla",
  ),
  de: wordList(
    "verlor verliert gewann gewinnt besiegte besiegt schlug schlagt unterlag unterliegt bezwang",
  ),
  en: wordList("won lost beat beats drew draw lose win led trailed equalised equalized"),
  es: wordList(
    "perdio gano empato cayo vencio derroto goleo pierde gana empata vence perdido ganado empatado",
  ),
  fr: wordList("perd gagne bat domine perdu gagne battu domine incline inclinee impose imposee"),
  it: wordList("perde vince pareggia batte perso vinto pareggiato battuto"),
  nl: wordList("verloor verliest won wint versloeg verslaat klopte"),
  pl: wordList(
    "przegral przegrala przegralo wygral wygrala wygralo pokonal pokonala pokonalo zremisowal zremisowalo",
  ),
  pt: wordList("perdeu venceu empatou ganhou bateu goleou perde vence empata"),
  ru: wordList(
    "проиграл проиграло проиграла выиграл выиграло победил победило обыграл обыграло уступил уступило сыграл сыграло разгромил разгромило",
  ),
  sl: wordList("izgubil izgubila zmagal zmagala premagal premagala remiziral remizirala"),
  uk: wordList(
    "програв програло програла виграв виграло переміг перемогло обіграв обіграло поступився поступилося зіграв зіграло розгромив розгромило",
  ),
};
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
  objection(candidate) {
    const { around, first, last, category, kind } = candidate;
    if (category !== "place" || kind === "demonym") return null;
    const opener = isBehindClub(candidate) ? first - 1 : first;
    if (!around.startsSentence(opener)) return null;
    const results = RESULTS[around.language ?? "en"];
    let verb = last + 1;
    while (verb <= last + MOST_AUXILIARIES && AUXILIARIES.has(around.word(verb))) verb++;
    if (!results?.has(around.word(verb)) || around.isCapital(verb)) return null;
    if (around.gapAfter(last) !== "space") return null;
    if (opener < first) return { words: phraseWith(candidate, opener, verb), bearer: "thing" };
    if (!around.blockHas(SCORE)) return null;
    for (let index = 0; index < around.words.count; index++) {
      if (isClub(around, index))
        return { words: phraseWith(candidate, first, verb), bearer: "thing" };
    }
    return null;
  },
};
