import { wordList } from "../../lexicon/word-list.ts";
import { GERMANIC, SLAVIC } from "../language-families.ts";
import { type Candidate, type Objection, phraseWith } from "../rule.ts";
import { isNominative } from "../slavic.ts";
import { beforeSlavicSurname, brotherInDutch, brothers } from "./given-name-of-place.ts";
import { isGivenName, isOrdinary, OWNERS } from "./persons-names.ts";
import { playerOfClub } from "./player.ts";

/** In languages other than English, a person whose given or family name is a place's. */
export function placesNameElsewhere(candidate: Candidate): Objection | null {
  return (
    asGivenName(candidate) ??
    behindTitle(candidate) ??
    asGivenNameAlone(candidate) ??
    beforeDutchFamily(candidate) ??
    beforeSlavicSurname(candidate) ??
    brothers(candidate) ??
    brotherInDutch(candidate) ??
    playerOfClub(candidate) ??
    introducedInSlavic(candidate) ??
    withAge(candidate) ??
    asFamilyName(candidate) ??
    ofAnAge(candidate) ??
    behindTrade(candidate) ??
    transferred(candidate) ??
    inDativeOfPeople(candidate) ??
    isCalledPerson(candidate)
  );
}

const IS = wordList("es est e era etait foi fue ist is war was");
const ONE = wordList("un una uno une um uma ein eine een");
const PERSONS = wordList(
  "joven chico chica muchacho muchacha nino nina hombre mujer jugador jugadora jovem garoto garota menino menina homem mulher jogador",
  "giovane ragazzo ragazza uomo donna giocatore jeune garcon homme femme joueur junge mann frau jongen man vrouw",
);

/** "Israel es un joven centrado", "Israel é um atacante": what no country is. */
function isCalledPerson({ around, first, last }: Candidate): Objection | null {
  if (!around.isIn("givenNames", first) || !IS.has(around.word(last + 1))) return null;
  if (!ONE.has(around.word(last + 2)) || !around.startsSentence(first)) return null;
  const noun = last + 3;
  const isPerson = PERSONS.has(around.word(noun)) || around.isIn("trades", noun);
  if (!isPerson || around.gapAfter(last) !== "space") return null;
  return { words: around.phrase(first, noun), bearer: "same" };
}

/** In UTF-16 units. */
const LONGEST_AGE = 20;

/** Prepositions before a person as often as before a place: "un recital con Israel Gómez". */
const WITH = wordList(
  "con para por segun per secondo com segundo avec pour selon par met voor door volgens mit fur laut",
);

/** "Israel Gómez": a place's name that is a given name in this language, before a family name. */
function asGivenName(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (!around.isIn("givenNames", first)) return null;
  const after = last + 1;
  if (around.gapAfter(last) !== "space" || !around.isCapital(after)) return null;
  if (around.nameStarts.has(after)) return null;
  const isOfThePlace = around.isIn("prepositions", first - 1) && !WITH.has(around.word(first - 1));
  if (isOfThePlace) return null;
  if (around.isIn("roles", after) || around.isSmallWord(after)) return null;
  if (around.style(first) !== "sentence" || isTurkishCompound(candidate)) return null;
  // The place itself may well be there beside its namesake: "Israel Katz, ministro de Israel".
  return { words: phraseWith(candidate, first, after), bearer: null };
}

/** "الدكتورة إيران حسين": no country has a title. */
function behindTitle(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (around.language !== "ar" || !around.isIn("personalTitles", first - 1)) return null;
  if (around.gapBefore(first) !== "space") return null;
  return { words: phraseWith(candidate, first - 1, last), bearer: null };
}

/** "Iran van der Meer": no country is of a family that is called so. */
function beforeDutchFamily(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const of = last + 1;
  if (around.word(of) !== "van" || !/^(?:der|den)$/u.test(around.word(of + 1))) return null;
  if (!around.isCapital(of + 2) || around.isIn("prepositions", first - 1)) return null;
  for (let index = last; index < of + 2; index++) {
    if (around.gapAfter(index) !== "space") return null;
  }
  return { words: phraseWith(candidate, first, of + 2), bearer: "same" };
}

/** What a person does and no country or its team. */
const DEEDS = wordList(
  "nacio nacido murio fallecio estudio canta canto cantara dedico entrena debuto debuta vive vivia crecio sonrie lloro",
  "nasceu morreu faleceu estudou cantou cantara dedicou treina estreou chorou cresceu mora morava",
  "naquit mourut etudia chante chantera chanta dedia vit vivait sourit pleura grandit habite",
  "nacque mori studia studio cantera dedico pianse abita vive allena sorride cresce debutta",
  "zingt zong woont woonde studeerde groeide lachte huilde trouwde",
  "singt sang wohnt wohnte studierte wuchs lachte weinte heiratete",
);

/** What nobody but a person does. */
const PERSONS_DEEDS = wordList(
  "nacio dedico canta canto sonrie lloro nasceu dedicou cantou chorou naquit chanta chante sourit pleura",
  "nacque canta canto pianse sorride singt sang lachte weinte zingt zong huilde",
);

/** "Wagner dedicou o prêmio ao Recife": no group does so. */
export function groupsNameElsewhere({
  around,
  first,
  last,
  category,
  kind,
}: Candidate): Objection | null {
  if (category !== "armed-group" || kind !== "short" || !around.startsSentence(first)) return null;
  if (around.gapAfter(last) !== "space" || !PERSONS_DEEDS.has(around.word(last + 1))) return null;
  return { words: around.phrase(first, last + 1), bearer: "same" };
}

/** "Israel dedicó el triunfo" in a report on Israel Gómez: the subject of what people do, where the block has no other known name. */
function asGivenNameAlone(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (!around.isIn("givenNames", first) || !around.startsSentence(first)) return null;
  if (around.gapAfter(last) !== "space" || !DEEDS.has(around.word(last + 1))) return null;
  let isIntroduced = false;
  for (const start of around.nameStarts) {
    const isSame = around.word(start) === around.word(first);
    const isLonger = around.gapAfter(start) === "space" && around.isCapital(start + 1);
    if (!isSame && !isLonger) return null;
    isIntroduced ||= isSame && asGivenName({ ...candidate, first: start, last: start }) !== null;
  }
  return isIntroduced ? { words: around.phrase(first, last), bearer: null } : null;
}

const SLAVIC_AGE =
  /^(?:, | \()\d{1,3}(?:[,)]|[- ]?(?:лет|летн|годин|годишн|рок|річн|год|let|lat|rok))/u;

/** In any case: "Украина Ивановна", "Октавиана Марковича". */
const PATRONYMIC = /..(?:овн|евн|івн|ович|евич|євич)(?:а|у|е|ы|и|і|ой|ою|ом|ем)?$/u;

/** "Киев Иванов, 84-летний пенсионер,", "Москва Петрова, учителка": a family name that an age or a trade follows, or a trade before it. */
function introducedInSlavic(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const family = last + 1;
  if (!SLAVIC.has(around.language ?? "")) return null;
  if (around.gapAfter(last) !== "space" || !isGivenName(candidate, family)) return null;
  if (around.isIn("heads", family)) return null;
  // "Актриса Америка Феррера"
  const isTraded = around.isKind("trades", first - 1) || isOrdinary(around.word(first - 1));
  const isActor = isTraded && around.gapBefore(first) === "space";
  if (isActor && !around.isIn("roles", first - 1) && isNominative(candidate)) {
    return { words: phraseWith(candidate, first - 1, family), bearer: null };
  }
  if (!around.startsSentence(first)) return null;
  const behind = around.words.text.slice(around.words.end(family));
  if (PATRONYMIC.test(around.word(family))) {
    return { words: phraseWith(candidate, first, family), bearer: "same" };
  }
  const trade = around.has(family + 1) && around.words.between(family) === ", " ? family + 1 : -1;
  const isTrade = around.isKind("trades", trade) || isOrdinary(around.word(trade));
  if (!SLAVIC_AGE.test(behind) && !isTrade) return null;
  return { words: phraseWith(candidate, first, family), bearer: "same" };
}

/** Behind a person's name: ", 19 Jahre,", ", de 19 años,", " (19)". */
const AGE_ELSEWHERE =
  /^(?:, (?:de |d’|di )?\d{1,3}(?:,| (?:ans|años|anni|anos|Jahre|jaar)(?!\p{L}))| \(\d{1,2}\))/u;

const OF_AN_AGE = /^, (?:de |d’|di )?\d{1,2} (?:ans|años|anni|anos|Jahre alt|jaar)(?!\p{L})/u;

/** "Rusia Valdés, de 34 años,": a family name behind the place, and an age behind that. */
function withAge(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const family = last + 1;
  if (around.gapAfter(last) !== "space" || !isGivenName(candidate, family)) return null;
  const { text } = around.words;
  const end = around.words.end(family);
  if (!AGE_ELSEWHERE.test(text.slice(end, end + LONGEST_AGE))) return null;
  if (around.isIn("prepositions", first - 1) && !WITH.has(around.word(first - 1))) return null;
  return { words: phraseWith(candidate, first, family), bearer: "same" };
}

/** "Lea Polen, 19 Jahre,": a capitalised word before the place, and an age behind it. */
function asFamilyName(candidate: Candidate): Objection | null {
  const { around, first, last, end } = candidate;
  const given = first - 1;
  if (around.gapAfter(given) !== "space" || !isGivenName(candidate, given)) return null;
  if (!AGE_ELSEWHERE.test(around.words.text.slice(end, end + LONGEST_AGE))) return null;
  if (around.isIn("roles", given) || around.nameEnds.has(given)) return null;
  return { words: phraseWith(candidate, given, last), bearer: "same" };
}

/** "Israel, de 24 años, fue expulsado": no country has its age so. */
function ofAnAge({ around, first, last, end }: Candidate): Objection | null {
  if (!around.startsSentence(first)) return null;
  const [age] = OF_AN_AGE.exec(around.words.text.slice(end, end + LONGEST_AGE)) ?? [];
  return age === undefined ? null : { words: around.phrase(first, last) + age, bearer: "same" };
}

/** What clubs do with players. */
const TRANSFERS = wordList(
  "holt holte verpflichtet verpflichtete leiht verleiht haalt haalde contracteert huurt recrute recrutent prete",
  "ficha fichan ficho cede cedio ingaggia preleva contrata contratou empresta emprestou",
);
const FROM = wordList("aus von vom van de du del da do dal dall al au ao an aan");

/** "Hertha holt Israel aus Kiel", "El Cádiz ficha a Israel del Betis". */
function transferred(candidate: Candidate): Objection | null {
  const { around, first, last, category } = candidate;
  if (category !== "country" || around.gapAfter(last) !== "space") return null;
  const verb = around.word(first - 1) === "a" ? first - 2 : first - 1;
  if (!TRANSFERS.has(around.word(verb)) || around.gapAfter(verb) !== "space") return null;
  if (!FROM.has(around.word(last + 1)) || !around.isCapital(last + 2)) return null;
  return { words: phraseWith(candidate, first, last + 2), bearer: "same" };
}

/** "Minskovi končila smlouva": a Czech ending of men; places have another. */
function inDativeOfPeople({ around, first, last, category }: Candidate): Objection | null {
  if (around.language !== "cs" || category !== "place") return null;
  if (!around.word(last).endsWith("ovi") || around.isIn("prepositions", first - 1)) return null;
  return { words: around.phrase(first, last), bearer: "same" };
}

/** Before a family name: "Israël de Vries". */
const PARTICLES = wordList("de den van von");

/** "Voetballer Israel Vroom", "der Sänger Israel Varela". */
function beforeFamily(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const trade = first - 1;
  if (!GERMANIC.has(around.language ?? "") || around.gapAfter(trade) !== "space") return null;
  const isTrade = around.isKind("trades", trade) || around.isKind("offices", trade);
  if (!isTrade || around.gapAfter(last) !== "space") return null;
  const family = PARTICLES.has(around.word(last + 1)) ? last + 2 : last + 1;
  if (around.gapBefore(family) !== "space" || !isGivenName(candidate, family)) return null;
  if (around.isIn("heads", family)) return null;
  // Papers go on with the family name.
  return { words: phraseWith(candidate, first, family), bearer: null };
}

/** "Eigenaar Pjotr Polen vond geen opvolger": in Dutch nothing else stands before the verb. */
function behindTrade(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const whole = beforeFamily(candidate);
  if (whole) return whole;
  const given = first - 1;
  if (isTradeAlone(candidate, given)) {
    return { words: phraseWith(candidate, given, last), bearer: "same" };
  }
  const trade = given - 1;
  if (around.language !== "nl" || !opensSentence(candidate, trade)) return null;
  if (around.gapAfter(trade) !== "space" || around.gapAfter(given) !== "space") return null;
  if (!isGivenName(candidate, given) || around.isCapital(last + 1)) return null;
  const isTrade = around.isKind("trades", trade) || around.isKind("offices", trade);
  if (!isTrade && !OWNERS.has(around.word(trade))) return null;
  return { words: phraseWith(candidate, given, last), bearer: "same" };
}

/** "Eigenaar", "De Deense zanger": with no more than an article and an adjective before it. */
function opensSentence({ around }: Candidate, trade: number): boolean {
  if (around.startsSentence(trade)) return true;
  for (const article of [trade - 1, trade - 2]) {
    if (around.gapAfter(article) !== "space") return false;
    if (DUTCH_ARTICLES.has(around.word(article))) return around.gapBefore(article) !== "space";
  }
  return false;
}
const DUTCH_ARTICLES = wordList("de het een");

/** "Kamerlid Israël sprak": a trade without an article at the start of a sentence is somebody's title. */
function isTradeAlone({ around, last }: Candidate, trade: number): boolean {
  if (!GERMANIC.has(around.language ?? "") || !around.startsSentence(trade)) return false;
  if (around.gapAfter(trade) !== "space" || !around.isKind("trades", trade)) return false;
  return around.gapAfter(last) === "space" && !around.isCapital(last + 1);
}

/** Folded, of a noun that belongs to the one before it: "Meclisi", "Muhafızları". */
const TURKISH_POSSESSED = /[iu]$/u;

/** Who leads a body of the country: "İsrail Şin Bet şefini". */
const TURKISH_OFFICE =
  /^(?:sef|baskan|lider|komutan|bakan|sozcu|temsilci|yetkili)(?:i|u|ler|si|leri)/u;

/** "İran Devrim Muhafızları", "İran Avrupa'ya sert çıktı", but "İran Demir". */
function isTurkishCompound({ around, last }: Candidate): boolean {
  if (around.language !== "tr") return false;
  let end = last + 1;
  while (around.gapAfter(end) === "space" && around.isCapital(end + 1)) end++;
  if (around.gapAfter(end) === "apostrophe" || TURKISH_POSSESSED.test(around.word(end)))
    return true;
  return around.gapAfter(end) === "space" && TURKISH_OFFICE.test(around.word(end + 1));
}
