import { ROMANCE_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { GERMANIC } from "../language-families.ts";
import {
  bearerOfNamesake,
  type Candidate,
  isOneWord,
  isPlaceLike,
  phraseWith,
  type Rule,
} from "../rule.ts";

/** Articles that no noun or adjective of the other gender follows, alone or in one word with a preposition. */
interface Determiners {
  masculine: ReadonlySet<string>;
  feminine: ReadonlySet<string>;
  /** Masculine ones that may be pronouns before a verb, but hardly at the start of a sentence: "Le bar Moscou". */
  opening: ReadonlySet<string>;
  /** Nouns that no adjective of the feminine ends like: "la churrería Ucrania". */
  feminineNoun: RegExp;
  /** How the names of feminine countries end. */
  feminineEnding: string;
}

/** By language, since "no" is "in the" in Portuguese and "not" in Spanish. */
const DETERMINERS: Readonly<Record<string, Determiners>> = {
  es: {
    masculine: wordList("el del al un este ese aquel"),
    feminine: wordList("una"),
    opening: wordList("el"),
    feminineNoun: /...(?:eria|teca|dora)$/u,
    feminineEnding: "a",
  },
  fr: {
    masculine: wordList("un du au ce cet"),
    feminine: wordList("une cette"),
    opening: wordList("le"),
    feminineNoun: /...(?:erie|theque)$/u,
    feminineEnding: "e",
  },
  it: {
    masculine: wordList("il un uno del dello al allo nel nello dal dallo sul sullo"),
    feminine: wordList("una della alla nella"),
    opening: wordList("il"),
    feminineNoun: /...(?:eria|teca|aia)$/u,
    feminineEnding: "a",
  },
  pt: {
    masculine: wordList("um do no ao pelo num dum"),
    feminine: wordList("uma da na pela"),
    opening: wordList("o"),
    feminineNoun: /...(?:aria|teca|dora)$/u,
    feminineEnding: "a",
  },
};

function determinersOf({ language }: Surroundings): Determiners | undefined {
  return Object.hasOwn(DETERMINERS, language ?? "") ? DETERMINERS[language ?? ""] : undefined;
}

/** Feminine articles, contracted with a preposition or not. */
const FEMININE_ARTICLES = wordList("la della alla nella dalla sulla a da na pela");
const AND = wordList("e et y");
/** Prepositions with an article in one word. */
const CONTRACTED = wordList(
  "al del au du al allo alla nel nello nella dal dallo dalla sul sullo sulla ao do no na pelo pela num dum",
);

/** What the place is, what is at issue with it, or an adjective of it: "el vecino Irán", "il caso Ucraina". */
const OF_THE_PLACE = wordList(
  "estado etat stato pais pays paese vecino voisin vicino vizinho aliado allie alleato rival rivale socio partenaire",
  "partner parceiro gigante geant colosso enemigo ennemi nemico inimigo agresor agresseur aggressore agressor anfitrion",
  "invasor invasore envahisseur ocupante miembro membro membre exportador exportateur esportatore anfitriao organizador",
  "productor produtor producteur produttore importador importateur proveedor fornecedor fournisseur fornitore",
  "caso cas tema theme asunto assunto dossier dosier expediente frente front fronte confine eje axe asse eixo factor",
  "facteur fattore fator efecto effet effetto efeito conflicto conflit conflitto conflito rapporto plan piano plano",
  "pacto patto accordo acuerdo accord acordo rischio riesgo risco risque nodo capitolo chapitre capitulo partido match",
  "jogo tandem duo binomio viejo nuevo antiguo gran lejano pequeno propio mismo actual vieux nouveau grand petit",
  "vecchio nuovo grande piccolo lontano velho novo antigo distante proprio stesso mesmo atual crisis guerra crisi crise",
  "guerre cuestion questione questao question frontera frontiera frontiere fronteira",
);

/** Behind an article they say when or how, and a new clause begins: "el lunes Moscú", "nel frattempo Kiev", "cette fois Israël". */
const ADVERBIAL = wordList(
  "lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche",
  "lunedi martedi mercoledi giovedi venerdi domenica segunda terca quarta quinta sexta",
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre janvier fevrier",
  "mars avril mai juin juillet aout septembre octobre novembre decembre gennaio febbraio aprile maggio giugno luglio",
  "settembre ottobre dicembre janeiro fevereiro marco junho julho setembro outubro novembro dezembro",
  "dia jour lendemain giorno indomani matin mattino mattina midi soir sera noche nuit notte noite mediodia meiodia",
  "pomeriggio amanecer anochecer atardecer madrugada manha tarde semana semaine settimana mes mois mese ano annee anno",
  "verano ete hiver invierno inverno otono outono automne autunno printemps verao primavera trimestre semestre siecle",
  "siglo secolo seculo momento moment instante instant tiempo temps tempo rato vez vezes fois volta weekend",
  "pasado passe passato passado futuro futur presente present principio inicio comienzo debut inizio comeco fin fine fim",
  "final finale fondo fond fundo frattempo contempo entanto contrario contraire reves parecer menos meno minimo massimo",
  "total reste resto depart milieu altura vespera verdade pratica realidad realite realta mismo siguiente seguinte",
  "complesso dettaglio detalle",
);

/**
 * A house, a ship or a shop called after a place, in Romance languages: behind an article and a noun the place
 * has no preposition ("el antiguo cine de Kiev" is a cinema there, "el hotel Kiev" one of that name). The
 * article's gender is not the place's, so that the word between is no adjective ("la ocupada Crimea").
 */
export const calledAfter: Rule = {
  id: "called-after",
  languages: "others",
  objection(candidate) {
    const { around, first, last, kind } = candidate;
    if (isOfMusic(candidate)) {
      return { words: phraseWith(candidate, first, last + 1), bearer: "same" };
    }
    if (isMasculineShip(candidate)) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
    }
    if (isSailing(candidate)) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
    }
    if (isDutchShip(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: null };
    }
    if (isDish(candidate)) return { words: phraseWith(candidate, first - 2, last), bearer: null };
    if (hasOtherGender(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: null };
    }
    const noun = first - 1;
    if (!hasArticleElse(candidate) || isUsedAsAdjective(candidate)) return null;
    if (kind === "demonym" || around.gapAfter(last) === "hyphen") return null;
    if (around.gapAfter(noun) !== "space" || around.isCapital(noun) || around.isSmallWord(noun))
      return null;
    if (around.nameEnds.has(noun) || around.isIn("roles", noun)) return null;
    if (OF_THE_PLACE.has(around.word(noun)) || ADVERBIAL.has(around.word(noun))) return null;
    const article = around.tokenStart(noun) - 1;
    const isOther = isPlaceLike(candidate)
      ? (isOfOtherGender(candidate, article) && !isFronted(candidate, article)) ||
        isFeminineNoun(candidate, noun)
      : isDescribed(candidate, noun);
    if (!isOther) return null;
    return { words: phraseWith(candidate, noun, last), bearer: bearerOfNamesake(candidate) };
  },
};

/** Masculine in spite of their ending. */
const MASCULINE = wordList(
  "mexique cambodge mozambique zimbabwe belize suriname sahara kenya kenia quenia ghana gana uganda ruanda rwanda",
  "botswana botsuana angola guyana guiana canada panama nicaragua guatemala nepal sri",
);

/** "Los tripulantes del Ucrania": a masculine article right before a feminine country is a ship's or a club's. */
function hasOtherGender({ around, first, last, end, category, kind }: Candidate): boolean {
  if (category !== "country" || first !== last || kind === "abbreviation" || kind === "demonym")
    return false;
  const determiners = determinersOf(around);
  const article = first - 1;
  if (!determiners || around.gapAfter(article) !== "space" || around.isAllCapitals(first))
    return false;
  // Not the pronoun: "para él Rusia es".
  const written = around.written(article).toLowerCase();
  if (!determiners.masculine.has(written) && !determiners.opening.has(written)) return false;
  if (!around.written(last).endsWith(determiners.feminineEnding)) return false;
  if (MASCULINE.has(around.word(first)) || around.gapAfter(last) === "hyphen") return false;
  return !/^\s?[/–—]/u.test(around.words.text.slice(end, end + 2));
}

/** How words end for what is played, sung and shown, which no armed group has. */
const OF_MUSIC =
  /(?:oper|operas?|konzert|concert|festspiele|festspielen|festival|gezelschap|ensemble|orchester|orkest|chor|koor|sanger|zanger|dirigent|inszenierung|enscenering|zyklus|cyclus|abend|avond|gala|ring|aufnahme|opname|verein|vereniging|museum|urauffuhrung|premiere|interpret|tuba|jahr|jaar)(?:en|e|s|es|in|innen)?$/u;

/** "Het Wagner-gezelschap", "die Wagner-Sänger". */
function isOfMusic({ around, last, category, kind }: Candidate): boolean {
  if (!GERMANIC.has(around.language ?? "") || category !== "armed-group") return false;
  if (kind !== "short" || around.gapAfter(last) !== "hyphen") return false;
  return OF_MUSIC.test(around.word(last + 1));
}

/** In French and Italian what agrees with a ship and not with the country whose name it has, or is done to ships. */
const MASCULINE_PARTICIPLE: Readonly<Record<string, RegExp>> = {
  fr: /(?:..[éiu]|lancée|construite)$/u,
  it: /(?:..[aiu]to|varata|costruita)$/u,
};

/** "L'Ukraine, lancé en 1983,": the trawler. */
function isMasculineShip({ around, first, last, category, kind }: Candidate): boolean {
  if (category !== "country" || kind !== "full" || first !== last) return false;
  const language = around.language ?? "";
  const participle = MASCULINE_PARTICIPLE[language];
  const ending = determinersOf(around)?.feminineEnding;
  if (!participle || !ending || !around.written(last).endsWith(ending)) return false;
  if (MASCULINE.has(around.word(last)) || !around.words.between(last).startsWith(", "))
    return false;
  if (!FEMININE_ARTICLES.has(around.word(first - 1)) && around.gapBefore(first) !== "apostrophe")
    return false;
  const next = last + 1;
  if (around.isCapital(next) || around.isSmallWord(next)) return false;
  return participle.test(around.written(next).normalize("NFC")) && around.hasNamesakeOpener();
}

/** What ships do, and countries do not. */
const SAILS = wordList(
  "pechait naviguait naviguera mouillait transportait sombra coula chavira accosta appareilla appareille gite derive",
  "navegaba faenaba pescaba zarpo encallo naufrago volco atraco fondeo remolcaba",
  "navigava pescava salpo affondo attracco ormeggiava trasportava imbarcava",
  "navegava pescava zarpou encalhou naufragou atracou fundeou transportava",
);

/** "Le Bélarus pêchait sans licence", where the block has a ship. */
function isSailing({ around, first, last, category, kind }: Candidate): boolean {
  if (category !== "country" || kind === "abbreviation" || kind === "demonym") return false;
  if (!SAILS.has(around.word(last + 1)) || around.gapAfter(last) !== "space") return false;
  return first === last && around.gapBefore(first) !== "none" && around.hasNamesakeOpener();
}

/** Countries with an article in Dutch. */
const DUTCH_ARTICLED = wordList("oekraine krim kaukasus balkan filipijnen sovjetunie");

/** "De bemanning van de Georgië": countries have no such article in Dutch. */
function isDutchShip(candidate: Candidate): boolean {
  const { around, first, last, category, kind } = candidate;
  if (around.language !== "nl" || !isPlaceLike(candidate) || kind !== "full") return false;
  if (around.word(first - 1) !== "de" || around.gapBefore(first) !== "space") return false;
  if (first !== last || around.isAllCapitals(first)) return false;
  // "Het schip de Krim"
  if (around.isKind("namesakeOpeners", first - 2) && around.gapAfter(first - 2) === "space")
    return true;
  if (category !== "country" || DUTCH_ARTICLED.has(around.word(first))) return false;
  return around.gapAfter(last) !== "hyphen" && !around.isCapital(last + 1);
}

/** "Bife à Kiev" in Portuguese: towns have no article there, and "à" is short for "in the manner of". */
function isDish({ around, first, last, category, kind }: Candidate): boolean {
  if (around.language !== "pt" || category !== "place" || kind === "demonym") return false;
  return around.written(first - 1) === "à" && !around.word(last).endsWith("a");
}

/** A place, or a body that has an article otherwise: "il Cremlino". */
function hasArticleElse(candidate: Candidate): boolean {
  if (isPlaceLike(candidate)) return true;
  return candidate.category === "organisation" && isOneWord(candidate);
}

/** "El grupo de rock Kremlin", "il gruppo Cremlino": an article, and no more than "of" and a noun between. */
function isDescribed({ around }: Candidate, noun: number): boolean {
  const determiners = determinersOf(around);
  if (!determiners) return false;
  const isArticle = (index: number) =>
    determiners.masculine.has(around.word(index)) || isOpening(around, determiners, index);
  if (around.gapBefore(noun) !== "space") return false;
  const of = noun - 1;
  if (!ROMANCE_OF.has(around.word(of)) || around.gapBefore(of) !== "space")
    return isArticle(noun - 1);
  return isArticle(of - 2) && around.gapBefore(of - 1) === "space";
}

/** "Tras el ataque Kiev pidió ayuda": what stands before the verb at the start of a sentence, without a comma. */
function isFronted({ around, last }: Candidate, article: number): boolean {
  if (around.gapAfter(last) !== "space" || around.isCapital(last + 1)) return false;
  if (around.isIn("prepositions", last + 1)) return false;
  const opener = around.isIn("prepositions", article - 1) ? article - 1 : article;
  const isPreposition = opener < article || CONTRACTED.has(around.word(article));
  return isPreposition && around.startsSentence(opener);
}

/** "En la churrería Ucrania". */
function isFeminineNoun({ around }: Candidate, noun: number): boolean {
  const determiners = determinersOf(around);
  if (!determiners?.feminineNoun.test(around.word(noun))) return false;
  if (around.gapBefore(noun) !== "space") return false;
  return FEMININE_ARTICLES.has(around.word(noun - 1));
}

/** "Le bar Moscou", "Samedi, le caseyeur Minsk", "dans le foyer Minsk", but "comme le rappelle Moscou". */
function isOpening(around: Surroundings, { opening }: Determiners, article: number): boolean {
  if (!opening.has(around.word(article))) return false;
  if (around.gapBefore(article) !== "space") return true;
  return around.isIn("prepositions", article - 1) || AND.has(around.word(article - 1));
}

/** "Il presidente Usa", "el gobierno EE. UU." */
function isUsedAsAdjective({ kind, category, around, first }: Candidate): boolean {
  if (kind === "variant" && category !== "place") return true;
  return kind === "abbreviation" || around.isAllCapitals(first);
}

/** Cities are of either gender; with a feminine article the word between may be an adjective. */
function isOfOtherGender({ around, category, last }: Candidate, article: number): boolean {
  const determiners = determinersOf(around);
  if (!determiners || around.gapAfter(article) !== "space") return false;
  const word = around.word(article);
  const isFeminine = around.word(last).endsWith(determiners.feminineEnding);
  if (category === "country" && !isFeminine) return determiners.feminine.has(word);
  return determiners.masculine.has(word) || isOpening(around, determiners, article);
}
