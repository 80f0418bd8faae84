import { wordList } from "../../lexicon/word-list.ts";
import { GERMANIC_AND_ROMANCE } from "../language-families.ts";
import { type Candidate, isPlaceLike, phraseWith, type Rule } from "../rule.ts";

/** Words between the name and the verb: "La Minsk s’est ensuite échouée". */
const MOST_BETWEEN = 3;

/** "An Bord der Minsk", "à bord du Kiev". */
const BOARDS = wordList("bord bordo boord");
/** Behind them a genitive stands, without "of": "na palubě Moskvy", "на борту Москвы". */
const SLAVIC_BOARDS = wordList("palube palubu pokladzie poklad krovu krov борту борт борда");
/** People of a country are a crew too, but hardly those of a town. */
const CREWS = wordList(
  "besatzung crew equipage tripulacion tripulacao equipaggio bemanning tripulantes pasajeros marineros passagers",
  "marins matelots passageiros marinheiros passeggeri marinai passagiere matrosen besatzungsmitglieder passagiers",
  "bemanningsleden opvarenden",
);
/** With an article: "equipaggio di Mosca" may be from there. */
const OF_THE = wordList("der des du del della dell do da");
const OF = wordList("de van von");
const ARTICLES = wordList("la el de het den dem");
const SHIPS_ARTICLES = wordList("de het die der das dem den le la el il lo o a al del au du do ao");

/** A ship by what only ships do: "De Krim voer door de sluizen", "el Kiev zarpó de Cádiz". */
export const sailing: Rule = {
  id: "sailing",
  languages: "others",
  concerns: (name) => isPlaceLike(name) && name.kind !== "demonym",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (isCalledBetweenCommas(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: shipOf(candidate) };
    }
    if (isAboard(candidate)) {
      return { words: phraseWith(candidate, first - 2, last), bearer: shipOf(candidate) };
    }
    if (isShipInGerman(candidate)) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: shipOf(candidate) };
    }
    const board = around.word(first - 1) === "на" ? first - 2 : first - 1;
    if (SLAVIC_BOARDS.has(around.word(board)) && around.gapBefore(first) === "space") {
      return { words: phraseWith(candidate, board, last), bearer: shipOf(candidate) };
    }
    if (around.isIn("prepositions", first - 1)) return null;
    // "Moskou vaart een eigen koers": a ship has an article where towns have none.
    if (GERMANIC_AND_ROMANCE.has(around.language ?? "") && !isBehindArticle(candidate)) {
      if (!around.hasNamesakeOpener()) return null;
    }
    for (let index = last + 1; index <= last + 1 + MOST_BETWEEN; index++) {
      const gap = around.gapBefore(index);
      if ((gap !== "space" && gap !== "apostrophe") || around.isCapital(index)) return null;
      if (around.isIn("sailings", index)) {
        return { words: phraseWith(candidate, first, index), bearer: shipOf(candidate) };
      }
    }
    return null;
  },
};

/** Verbs of ships as well as of others, right behind the name. */
const GERMAN_VERBS = wordList(
  "sank lief liegt lag fuhr dampfte kenterte strandete brannte brennt versank kollidierte stach steuerte verliess",
);
/** Their names have an article, whatever they do. */
const GERMAN_FEMININE = wordList(
  "ukraine krim turkei sowjetunion slowakei schweiz mongolei arktis",
);

/** "Die Moskau sank im April", "Die Iran lief aus": places have no article, or another; but "Länder, die Moskau lag". */
function isShipInGerman({ around, first, last }: Candidate): boolean {
  // "Die Volksrepublik China"
  if (first !== last) return false;
  const article = first - 1;
  if (around.language !== "de" || around.word(article) !== "die") return false;
  if (!around.startsSentence(article) || around.gapBefore(first) !== "space") return false;
  if (GERMAN_FEMININE.has(around.word(first)) || around.gapAfter(last) !== "space") return false;
  return GERMAN_VERBS.has(around.word(last + 1)) && !around.isCapital(last + 1);
}

function isBehindArticle({ around, first }: Candidate): boolean {
  return around.gapBefore(first) === "space" && SHIPS_ARTICLES.has(around.word(first - 1));
}

/** "Das Schiff, die Teheran, wird erwartet": a town has no article, and the noun before says what has. */
function isCalledBetweenCommas({ around, first, last, category }: Candidate): boolean {
  const kind = first - 2;
  if (category !== "place" || !SHIPS_ARTICLES.has(around.word(first - 1))) return false;
  if (around.gapBefore(first) !== "space" || !around.isKind("namesakeOpeners", kind)) return false;
  if (around.words.between(kind) !== ", ") return false;
  return around.has(last + 1) && /^[,.]/u.test(around.words.between(last));
}

function isAboard({ around, first, category }: Candidate): boolean {
  if (around.gapBefore(first) !== "space") return false;
  let of = first - 1;
  if (!OF_THE.has(around.word(of))) {
    if (!ARTICLES.has(around.word(of)) || !OF.has(around.word(of - 1))) return false;
    of--;
  }
  if (around.gapAfter(of) !== "space" || around.gapBefore(of) !== "space") return false;
  const noun = around.word(of - 1);
  return BOARDS.has(noun) || (category === "place" && CREWS.has(noun));
}

function shipOf({ category }: Candidate): "thing" | null {
  return category === "place" ? "thing" : null;
}
