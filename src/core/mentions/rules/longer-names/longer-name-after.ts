import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, type Objection, phraseWith, type Rule } from "../rule.ts";
import { isInRowOfNames, runFrom } from "./capital-run.ts";
import { EXCEPTIONS, isPointed } from "./longer-name-exceptions.ts";
import { bearerOf } from "./longer-names-bearer.ts";

/**
 * A capitalised word right after a name joins it to a longer one: "Georgia Power", "Moscow State
 * University", "U.S.-Japan Council", "Minsk II". `EXCEPTIONS` lists what stands there without joining.
 */
export const longerNameAfter: Rule = {
  id: "longer-name-after",
  languages: "english",
  objection(candidate) {
    const { around, last } = candidate;
    const opponent = opponentInCourt(candidate);
    if (opponent !== null) {
      return { words: phraseWith(candidate, last, opponent), bearer: "longer" };
    }
    const owned = firmOf(candidate);
    if (owned !== null) return { words: phraseWith(candidate, last, owned), bearer: "longer" };
    if (!mayGoOn(candidate) || around.isPossessive(last) || isCompound(candidate)) return null;
    if (isHousesOwn(candidate)) {
      return {
        words: phraseWith(candidate, last, last + 1),
        bearer: bearerOf(candidate, last + 1),
      };
    }
    const firm = firmEnding(candidate);
    if (firm) return firm;
    const particle = particleAfter(candidate);
    if (particle) return particle;
    const from = afterHyphen(candidate) ?? last;
    const isJoined =
      around.gapAfter(from) === "space" || (from === last && isPointedJoint(candidate));
    if (!isJoined) return null;
    const run = runFrom(candidate, from + 1);
    if (run === null || isInRowOfNames(candidate)) return null;
    const verdict = EXCEPTIONS.find((exception) => exception.holds(candidate, run));
    if (verdict && !verdict.joins) return null;
    return { words: phraseWith(candidate, last, run.last), bearer: bearerOf(candidate, run.last) };
  },
};

/** Words of such a name, at most. */
const LONGEST_FIRM = 4;

/** Few names are followed by a capital, "and" or a particle: the others need no closer look. */
function mayGoOn(candidate: Candidate): boolean {
  const { around, last } = candidate;
  const next = last + 1;
  if (isBeforeArticle(candidate)) return false;
  return (
    around.isCapital(next) || around.word(next) === "and" || around.isIn("nameParticles", next)
  );
}

/** "MOSCOW A top aide said": where a dateline ends and a report begins. */
function isBeforeArticle({ around, first, last, isInCapitals }: Candidate): boolean {
  const article = last + 1;
  if (around.written(article) !== "A" || around.gapAfter(article) !== "space") return false;
  if (around.isCapital(article + 1)) return false;
  return isInCapitals || around.isAllCapitals(first - 1);
}

/** Behind a hyphen they make an adjective of the name, in headlines with a capital. */
const PARTICIPLES = wordList(
  "backed led made based funded brokered linked controlled aligned allied owned sponsored supplied trained armed",
  "mediated imposed occupied held run born bound style era",
);

/** "Kremlin-Backed Party Wins" */
function isCompound({ around, last }: Candidate): boolean {
  return around.gapAfter(last) === "hyphen" && PARTICIPLES.has(around.word(last + 1));
}

/** "Minsk-Arena", "UN-Habitat" */
function isHousesOwn({ around, last, category, kind }: Candidate): boolean {
  if (around.gapAfter(last) !== "hyphen") return false;
  const house = last + 1;
  if (category === "organisation" && kind === "abbreviation" && AGENCIES.has(around.word(house)))
    return around.isCapital(house);
  return category === "place" && around.isCapital(house) && HOUSES.has(around.word(house));
}

const HOUSES = wordList("arena stadium hotel plaza bank airport mall tower");
const AGENCIES = wordList("habitat women water oceans energy");

/** "U.S. Steel": the name's own point, then a space. */
function isPointedJoint(candidate: Candidate): boolean {
  return isPointed(candidate) && candidate.around.gapAfter(candidate.last) === "point-space";
}

/** First words of places of two: "Central Asia", "Saudi Arabia". */
const OPENS_A_PLACE = wordList(
  "central north south east west northern southern eastern western saudi latin new sri hong sierra costa el san puerto united",
);

/**
 * "U.S.-Japan Council", "U.S.-Central Asia Council": the last word of the other place after the hyphen, when
 * both are part of what follows.
 */
function afterHyphen({ around, last, end }: Candidate): number | null {
  const next = last + 1;
  const between = around.words.text.slice(end, around.words.start(next));
  if (!around.isCapital(next) || !/^[-\u2010-\u2013]$/u.test(between)) return null;
  const isOfTwo =
    OPENS_A_PLACE.has(around.word(next)) && around.joinsNext(next) && around.isCapital(next + 1);
  return isOfTwo ? next + 1 : next;
}

/** "United States v. Skrmetti": the name of a case in court, to the word that ends it; "US v Canada" is a match. */
function opponentInCourt({ around, first, last, end, category, kind }: Candidate): number | null {
  if (around.words.text.charAt(end + 1) !== "v" || around.written(last + 1) !== "v") return null;
  if (around.gapAfter(last + 1) !== "point-space") return null;
  const isState = category === "country" && (kind === "abbreviation" || first < last);
  if (!isState && category !== "person") return null;
  const other = last + 2;
  return around.isCapital(other) && !around.nameStarts.has(other) ? other : null;
}

/** Ends a firm's name behind it, with a comma or without. */
const INCORPORATED = /^,? (?:Inc|Corp|LLC|Ltd|L\.L\.C)\b/u;
/** In UTF-16 units. */
const LONGEST_ENDING = 8;

/** "America's Car-Mart, Inc.": where a firm's name ends that begins with what a country has. */
function firmOf({ around, last }: Candidate): number | null {
  if (!around.isPossessive(last)) return null;
  const start = last + 2;
  for (let index = start; index < start + LONGEST_FIRM && around.isCapital(index); index++) {
    const end = around.words.end(index);
    if (INCORPORATED.test(around.words.text.slice(end, end + LONGEST_ENDING))) return index;
  }
  return null;
}

/** "BP (China) Ltd" */
function isInBrackets({ around, first, last }: Candidate): boolean {
  const { text } = around.words;
  if (text[around.words.start(first) - 1] !== "(" || !around.isCapital(last + 1)) return false;
  return /^\.?\) $/u.test(around.words.between(last)) && around.isIn("firmEndings", last + 1);
}

/** "Wagner & Co", "Trump and Sons", "BP (China) Ltd". */
function firmEnding(candidate: Candidate): Objection | null {
  const { around, last } = candidate;
  if (isInBrackets(candidate)) {
    return { words: phraseWith(candidate, last, last + 1), bearer: "longer" };
  }
  const and = around.word(last + 1) === "and" && around.gapAfter(last) === "space";
  const after = and ? last + 2 : last + 1;
  if (!and && !/^\s?&\s?$/u.test(around.has(after) ? around.words.between(last) : "")) return null;
  if (!around.isCapital(after)) return null;
  if (!around.isIn("firmEndings", after)) return and ? null : partners(candidate, after);
  return { words: phraseWith(candidate, last, after), bearer: bearerOf(candidate, after) };
}

/** "Moscow & Odesa Bakery" */
function partners(candidate: Candidate, first: number): Objection | null {
  const run = runFrom(candidate, first);
  if (!run?.endsInHead || run.length < 2) return null;
  return { words: phraseWith(candidate, candidate.last, run.last), bearer: "longer" };
}

/** "Hezbollah al-Hejaz": another group's name goes on after a particle. */
function particleAfter(candidate: Candidate): Objection | null {
  const { around, last, category } = candidate;
  if (category === "person" || around.gapAfter(last) !== "space") return null;
  if (!around.isIn("nameParticles", last + 1) || around.gapAfter(last + 1) !== "hyphen")
    return null;
  if (!around.isCapital(last + 2)) return null;
  return { words: phraseWith(candidate, last, last + 2), bearer: "longer" };
}
