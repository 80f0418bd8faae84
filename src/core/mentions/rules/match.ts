import { wordList } from "../lexicon/word-list.ts";
import { isClub } from "./club.ts";
import { phraseWith, type Rule } from "./rule.ts";

/** What a team does, in the past or the present, by language. */
const RESULTS: Readonly<Record<string, ReadonlySet<string>>> = {
  bg: wordList("загуби победи надви спечели отстъпи завърши"),
  cs: wordList(
    "prohral prohrala vyhral vyhrala porazil porazila remizoval remizovala podlehl podlehla",
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
    "проиграл проиграло проиграла выиграл выиграло победил победило обыграл обыграло уступил уступило",
  ),
  sl: wordList("izgubil izgubila zmagal zmagala premagal premagala remiziral remizirala"),
  uk: wordList(
    "програв програло програла виграв виграло переміг перемогло обіграв обіграло поступився поступилося",
  ),
};
/** Stand before a participle: "a perdu", "ha perso", "s’est incliné". */
const AUXILIARIES = wordList("a ha s est had has is heeft hat je se");
const MOST_AUXILIARIES = 2;
const SCORE = /(?:^|[^\d.,])\d{1,2}\s?[-–:]\s?\d{1,2}(?![\d.,]\d|\p{L})/u;

/** A city that wins, loses or draws where the text speaks of a club and gives a score: its club. */
export const match: Rule = {
  id: "match",
  objection(candidate) {
    const { around, first, last, category, kind } = candidate;
    if (category !== "place" || kind === "demonym" || !around.startsSentence(first)) return null;
    const results = RESULTS[around.language ?? "en"];
    let verb = last + 1;
    while (verb <= last + MOST_AUXILIARIES && AUXILIARIES.has(around.word(verb))) verb++;
    if (!results?.has(around.word(verb)) || around.isCapital(verb)) return null;
    if (around.gapAfter(last) !== "space" || !around.blockHas(SCORE)) return null;
    for (let index = 0; index < around.words.count; index++) {
      if (isClub(around, index))
        return { words: phraseWith(candidate, first, verb), bearer: "thing" };
    }
    return null;
  },
};
