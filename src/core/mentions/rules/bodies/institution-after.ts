import { wordList } from "../../lexicon/word-list.ts";
import { SLAVIC } from "../language-families.ts";
import { bearerOfNamesake, type Candidate, phraseWith, type Rule } from "../rule.ts";
import { isWhere } from "../slavic.ts";

/** How many words after the name may belong to it: "Polska Agencja Prasowa", "Rusya Merkez Bankası". */
const MOST_AFTER = 3;
/** Small words between a ship's name and its kind: "Moskova kuru yük gemisi". */
const MOST_DESCRIPTION = 2;
/** "Called": what follows bears the name alone. */
const CALLED = wordList("adli isimli isminde adinda");

/**
 * A body whose name begins with a country's or a place's, in languages other than English: capitalised
 * words go on to one that heads institutions. What is called after a place may end in small letters
 * too: "Moskova Caddesi", "Çin böreği"; and firms tell their kind: "Wagner Group AG".
 */
export const institutionAfter: Rule = {
  id: "institution-after",
  languages: "others",
  concerns: ({ category, kind }) => category !== "person" && kind !== "demonym",
  objection(candidate) {
    const { around, first } = candidate;
    const vessel = vesselAfter(candidate);
    const end = vessel ?? endOf(candidate);
    if (end === null || around.style(first) === "capitals") return null;
    if (vessel !== null) return { words: phraseWith(candidate, first, vessel), bearer: "thing" };
    const bearer = CALLED.has(around.word(end)) ? bearerOfNamesake(candidate) : "longer";
    return { words: phraseWith(candidate, first, end), bearer };
  },
};

/** "Moskova kruvazörü", "Minsk uçak gemisi"; a country's ships are not called after it ("İran tankeri"). */
function vesselAfter({ around, last, category }: Candidate): number | null {
  if (category !== "place") return null;
  for (let index = last + 1; index <= last + 1 + MOST_DESCRIPTION; index++) {
    if (around.gapBefore(index) !== "space" || around.isSmallWord(index)) return null;
    if (around.isIn("vessels", index)) return index;
    if (around.isCapital(index)) return null;
  }
  return null;
}

/** Languages in which what ends such a name has a capital behind a space; without one it is an ordinary word. */
const CAPITALISED_ENDINGS = new Set(["cs", "de", "nl", "pl", "ru", "uk"]);

/** Slovene countries whose names are adjectives too: "Kitajska restavracija". */
const ADJECTIVE = /sk\p{L}{1,3}$/u;

/** Whether what ends a longer name may be written small behind this one. */
function isBeforeSmallEnding({ around, last }: Candidate): boolean {
  const language = around.language ?? "";
  if (language === "sl") return ADJECTIVE.test(around.word(last));
  return !CAPITALISED_ENDINGS.has(language);
}

/** The word with which the longer name ends, or null. */
function endOf(candidate: Candidate): number | null {
  const { around, last, kind } = candidate;
  const after = last + 1;
  const gap = around.gapAfter(last);
  if (gap === "space" || gap === "hyphen") {
    // "Nach Russland reisen", "Rosja pół roku temu"
    const mayBeWord = gap === "space" && !around.isCapital(after);
    const isWord = mayBeWord && !isBeforeSmallEnding(candidate);
    if (around.isIn("namesakeEndings", after) && !isWord) return after;
    if (around.isCapital(after) && around.isIn("firmEndings", after)) return after;
    if (gap === "hyphen" && isCharity(candidate)) return after + 1;
  }
  // "Russlands Botschaft"
  if (around.language === "de" && around.word(last).endsWith("s")) return null;
  // "В США Сенат отложил"
  const isInAbbreviated = kind === "abbreviation" && around.isIn("locating", candidate.first - 1);
  if (isWhere(candidate) || (isInAbbreviated && SLAVIC.has(around.language ?? ""))) return null;
  for (let index = after, most = last + MOST_AFTER; index <= most; index++) {
    if (around.gapAfter(index - 1) !== "space") return null;
    // "Ukrayna Güvenlik ve Savunma Konseyi"
    if (around.word(index) === "ve" && index > after && around.language === "tr") {
      most += 2;
      continue;
    }
    if (!around.isCapital(index)) return null;
    if (around.nameStarts.has(index) || isRole(candidate, index)) return null;
    if (around.isIn("heads", index)) return index;
  }
  return null;
}

const AID = wordList(
  "hilfe initiative aktion freunde netzwerk verein forum kreis freundeskreis hulp actie initiatief netwerk",
);
const ARTICLES = wordList("die das der de het");
/** Right before the name, whatever stands before them: "Der Verein Ukraine-Hilfe Allgäu". */
const BODIES = wordList(
  "verein gruppe organisation initiative bundnis stiftung vereniging stichting organisatie groep",
);

/** "Die Minsk-Hilfe Detmold sammelt", "das Belarus-Netzwerk München lädt": all that stands before the verb is one name, but not "Die Ukraine-Hilfe Deutschlands". */
function isCharity({ around, first, last }: Candidate): boolean {
  const town = last + 2;
  if (!AID.has(around.word(last + 1)) || around.gapAfter(last + 1) !== "space") return false;
  const article = ARTICLES.has(around.word(first - 1)) ? first - 1 : first;
  const isCalled = BODIES.has(around.word(first - 1)) && around.gapBefore(first) === "space";
  if (!isCalled && !around.startsSentence(article)) return false;
  if (!around.isCapital(town) || around.nameStarts.has(town)) return false;
  if (around.word(town).endsWith("s")) return false;
  return around.gapAfter(town) === "space" && !around.isCapital(town + 1);
}

function isRole({ around }: Candidate, index: number): boolean {
  return around.isIn("roles", index) || around.isIn("functionWords", index);
}
