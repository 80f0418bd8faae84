import { FOREIGN_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import {
  bearerOfNamesake,
  type Candidate,
  hasNamesakes,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { isGenitive } from "../slavic.ts";

const ARTICLES = wordList(
  "un une uno una um uma ein eine einen einem einer eines het een de der die das le la el il o a l lo jeden pewien",
);
/** Ways and quarters, behind an indefinite article. */
const WAYS = wordList(
  "zijstraat straat steeg gracht wijk buurt seitenstrasse strasse gasse platz viertel stadtviertel ruelle rue impasse",
  "quartier calle callejuela barrio vicolo quartiere rua ruela bairro",
);
const INDEFINITE = wordList("un une uno una um uma ein eine einen einem einer een jeden pewien");
/** Places too small to be a country. */
const VILLAGES = wordList(
  "weiler dorf gehoft ortsteil hameau village aldea caserio pueblo pedania vereda borgo frazione villaggio contrada",
  "aldeia freguesia vila povoado lugarejo gehucht dorp buurtschap wies wioska przysiolek vesnice osada zaselek",
  "деревня село хутор поселок селище",
);
/** A village in Slovene alone, where it is "you" too, but hardly at the start of a sentence. */
const PRONOUN = "vas";

function isVillage(around: Surroundings, index: number): boolean {
  const word = around.word(index);
  return VILLAGES.has(word) || (word === PRONOUN && around.language === "sl");
}

/** Too small to be a city that other languages have names for. */
const HAMLETS = wordList(
  "weiler gehoft ortsteil hameau aldea caserio pedania borgo frazione contrada freguesia lugarejo gehucht buurtschap",
  "przysiolek zaselek хутор",
);
/** What is said of a place where "of" follows: "Kiev, théâtre de la guerre". */
const METAPHORS = wordList(
  "theatre teatro theater buhne schauplatz arena arene festung turm tour torre ponte pont puente escuela ecole scuola",
  "escola schule cinema stazione station estacion estacao salle sala marca marque parada",
);
const OF = new Set([...FOREIGN_OF, "of", "s"]);

/**
 * A house, a ship or a work that the words behind its name call so: "o Kremlin, boate que marcou os anos
 * 1990", "Le Minsk, un cargo battant pavillon maltais".
 */
export const apposition: Rule = {
  id: "apposition",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (candidate.category === "armed-group") return firm(candidate);
    if (!hasNamesakes(candidate) || candidate.kind === "demonym") return null;
    if (isBehindHamlet(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: "thing" };
    }
    const hamlet = isHamlet(candidate);
    if (hamlet !== null) return { words: phraseWith(candidate, first, hamlet), bearer: "same" };
    if (!around.has(last + 1) || !/^["”»“’]?, $/u.test(around.words.between(last))) return null;
    const noun = behindArticle(candidate, last + 1);
    if (noun > last + 1 && around.gapAfter(last + 1) !== "space") return null;
    const kind = noun + (isAdjective(candidate, noun) ? 1 : 0);
    const isQuarter = isQuarterOf(candidate, kind);
    const isSmall =
      isQuarter ||
      (candidate.category === "country"
        ? isVillage(around, kind) ||
          (WAYS.has(around.word(kind)) && INDEFINITE.has(around.word(last + 1)))
        : HAMLETS.has(around.word(kind)) && candidate.name.isKnownAbroad());
    if (isSmall) {
      const bearer = WAYS.has(around.word(kind)) ? "longer" : "same";
      return { words: phraseWith(candidate, first, kind), bearer };
    }
    const isWork = around.isKind("works", kind);
    const isThing = around.isKind("namesakeOpeners", kind) && !isMetaphor(candidate, kind);
    if (!isWork && !isThing && !around.isIn("animals", kind)) return null;
    if (around.isIn("prepositions", first - 1) || around.isIn("locating", first - 2)) return null;
    const isNamed = around.gapAfter(kind) === "space" && around.isCapital(kind + 1);
    if (isNamed && around.style(first) === "sentence") return null;
    return { words: phraseWith(candidate, first, kind), bearer: bearerOfNamesake(candidate) };
  },
};

/** "A Crimea, quartiere di Torino": of a town that is none of the known names. */
function isQuarterOf({ around }: Candidate, kind: number): boolean {
  if (!WAYS.has(around.word(kind)) || around.isCapital(kind)) return false;
  if (!OF.has(around.word(kind + 1)) || around.gapAfter(kind) !== "space") return false;
  return around.isCapital(kind + 2) && !around.nameStarts.has(kind + 2);
}

/** The index of the word behind an article, or of the word given where it is none. */
function behindArticle({ around }: Candidate, index: number): number {
  return ARTICLES.has(around.word(index)) ? index + 1 : index;
}

/** What only firms are. */
const FIRMS = wordList(
  "fabricant constructeur distributeur editeur equipementier brasseur leader concepteur negociant hersteller anbieter",
  "produzent spezialist marktfuhrer zulieferer fabricante productor distribuidor empresa firma bodega produttore produttrice",
  "azienda ditta fabbricante fabrikant producent leverancier bedrijf marktleider produtor produtora производитель виробник",
  "producenta dostawca spolka vyrobce dodavatel proizvajalec podjetje",
);

/** "Le groupe Wagner, fabricant de pizzas surgelées". */
function firm(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (!around.has(last + 1) || around.words.between(last) !== ", ") return null;
  const noun = behindArticle(candidate, last + 1);
  if (!FIRMS.has(around.word(noun))) return null;
  return { words: phraseWith(candidate, first, noun), bearer: "same" };
}

const IS = wordList("ist est es e is to je jest");

/** "Moskau ist ein Ortsteil von Gunzenhausen". */
function isHamlet(candidate: Candidate): number | null {
  const { around, first, last, category } = candidate;
  const noun = last + 3;
  if (category !== "place" || !IS.has(around.word(last + 1)) || around.isSmallWord(first - 1))
    return null;
  if (!ARTICLES.has(around.word(last + 2)) || around.gapAfter(last) !== "space") return null;
  return HAMLETS.has(around.word(noun)) && candidate.name.isKnownAbroad() ? noun : null;
}

/** "Деревня Москва", "Vas Moskva", "река Москва". */
function isBehindHamlet(candidate: Candidate): boolean {
  const { around, first, category } = candidate;
  const noun = first - 1;
  if (around.gapAfter(noun) !== "space" || candidate.kind === "abbreviation") return false;
  if (category === "place" && around.isIn("rivers", noun)) return true;
  // A city's own are in the genitive: "деревни Москвы".
  if (!around.isIn("hamlets", noun) || isGenitive(candidate)) return false;
  if (around.word(noun) === PRONOUN && !around.startsSentence(noun)) return false;
  return category === "country" || candidate.name.isKnownAbroad();
}

function isMetaphor({ around }: Candidate, kind: number): boolean {
  return METAPHORS.has(around.word(kind)) && OF.has(around.word(kind + 1));
}

/** "La Crimea, storica motonave del Garda". */
function isAdjective({ around }: Candidate, index: number): boolean {
  if (around.isKind("works", index) || around.isKind("namesakeOpeners", index)) return false;
  if (around.isIn("animals", index)) return false;
  if (isVillage(around, index) || WAYS.has(around.word(index))) return false;
  return (
    !around.isSmallWord(index) && !around.isCapital(index) && around.gapAfter(index) === "space"
  );
}
