import { fold } from "../../../text/fold.ts";
import { isOtherThanEnglish } from "../../../text/language.ts";
import { firstWord } from "../../../text/unspaced.ts";
import { ENGLISH_VERBS_OF_SAYING } from "../../lexicon/verbs-of-saying.ts";
import { wordList } from "../../lexicon/word-list.ts";
import {
  type Candidate,
  firstPossession,
  isPlaceLike,
  type Objection,
  phraseWith,
} from "../rule.ts";
import { minister, ofFamily, siblings } from "./family.ts";
import { behindNickname } from "./nickname.ts";
import { isAfterPoint, isGivenName, PLACES_AS_GIVEN_NAMES } from "./persons-names.ts";
import { groupsNameElsewhere, placesNameElsewhere } from "./place-as-person-elsewhere.ts";

/** A person whose given or family name is a place's, or a group's ("Hamas Youssef, 12, of Dearborn"). */
export function placesName(candidate: Candidate): Objection | null {
  const isEnglish = !isOtherThanEnglish(candidate.around.language);
  const nicknamed = isEnglish ? behindNickname(candidate) : null;
  if (nicknamed) return nicknamed;
  if (!isPlaceLike(candidate)) {
    if (!isEnglish) return groupsNameElsewhere(candidate);
    return withLife(candidate) ?? givenNameBeforeTrade(candidate) ?? ofFamily(candidate);
  }
  if (!isEnglish) return placesNameElsewhere(candidate);
  return (
    withLife(candidate) ??
    givenNameBeforeTrade(candidate) ??
    withAge(candidate) ??
    withBirthplace(candidate) ??
    familyName(candidate) ??
    relative(candidate) ??
    titled(candidate) ??
    besideGivenName(candidate) ??
    siblings(candidate) ??
    minister(candidate) ??
    withTrade(candidate) ??
    ofPerson(candidate)
  );
}

/** What newspapers and encyclopedias put behind a person's name: "Israel Torres, 58, of Laredo", "(born May 6, 1960)". */
const AGE =
  /^(?:, (?:\d{1,2}[,.]|who\b|(?:from|of) \p{Lu}[\p{L} ]+,)|\s\((?:born|b\.|\d{1,2}\)|1[5-9]\d\d|20\d\d))/u;
/** Israel "Izzy" Torres */
const NICKNAME = /^ ["“'‘(]\p{Lu}\p{L}+["”'’)] \p{Lu}/u;
const OPENS_NICKNAME = new Set("\"“'‘(");
const MOST_FAMILY_NAMES = 2;
const IS = /^(?:is|was)$/u;

/** "Israel Torres, 58, of Laredo", "China Kantner is an actress": a place's name that is somebody's given name. */
function withLife(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const hasNickname = isBeforeNickname(candidate);
  const given = hasNickname ? last + 1 : last;
  let end = given;
  while (end - given < MOST_FAMILY_NAMES) {
    const isJoined = around.gapAfter(end) === "space" || (hasNickname && end === given);
    if (!isJoined || !isGivenName(candidate, end + 1) || around.isIn("heads", end + 1)) break;
    end++;
  }
  // "Of Ukraine Volodymyr Zelensky, 47," and "Iran Frees Mohammadi, 51".
  if (end === given || around.isIn("prepositions", first - 1)) return null;
  if (around.style(first) !== "sentence") return null;
  // "Kamakawiwo'ole"
  if (around.gapAfter(end) === "apostrophe") end++;
  const isAged = AGE.test(around.words.text.slice(around.words.end(end)));
  if (!isAged && !hasTrade(candidate, end + 1)) return null;
  return { words: phraseWith(candidate, first, end), bearer: "same" };
}

function isBeforeNickname({ around, end }: Candidate): boolean {
  const { text } = around.words;
  return OPENS_NICKNAME.has(text.charAt(end + 1)) && NICKNAME.test(text.slice(end));
}

/** "Is an actress", "was a Hawaiian singer". */
function hasTrade({ around }: Candidate, verb: number): boolean {
  if (!IS.test(around.word(verb)) || !around.isIn("articles", verb + 1)) return false;
  return around.isIn("trades", verb + 2) || around.isIn("trades", verb + 3);
}

/** "イスラエル・アデサニヤ選手": a title behind the family name shows that the place's name is a given name. */
export function givenNameOfPlaceBeforePoint(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const family = last + 1;
  if (!isPlaceLike(candidate) || !isAfterPoint(around, family) || around.nameStarts.has(family))
    return null;
  const title = firstWord(around.words.text, around.words.end(family));
  if (!around.lexicon.personalTitles.has(fold(title))) return null;
  return { words: phraseWith(candidate, first, family), bearer: null };
}

/** "ワグネル・ロペス", "瓦格纳·莫拉": a group's short name that is a given name; "ワグネル・グループ" is its own. */
export function groupBeforePoint(candidate: Candidate): Objection | null {
  const { around, first, last, category, kind } = candidate;
  const family = last + 1;
  if (category !== "armed-group" || !isAfterPoint(around, family)) return null;
  if (kind !== "short" && first !== last) return null;
  const word = firstWord(around.words.text, around.words.start(family));
  if (around.nameStarts.has(family) || GROUPS.test(word)) return null;
  return { words: phraseWith(candidate, first, family), bearer: null };
}
const GROUPS = /^(?:グループ|集团|集團|部隊|部队)/u;

/** In UTF-16 units. */
const LONGEST_MARK = 8;
/** In UTF-16 units. */
const LONGEST_AGE = 20;

/** "Israel, 51, founded it", "Israel, who is 19, had not played", "said Syria, 24". */
function withAge(candidate: Candidate): Objection | null {
  const { around, first, last, end } = candidate;
  if (!around.words.text.startsWith(", ", end)) return null;
  const behind = around.words.text.slice(end, end + LONGEST_MARK);
  const isSpeaker =
    ENGLISH_VERBS_OF_SAYING.has(around.word(first - 1)) && around.gapBefore(first) === "space";
  const bare = (isSpeaker ? /^, \d{1,2}[,.]/u : /^, \d{1,2}, (?=\p{Ll})/u).exec(behind)?.[0];
  if (bare !== undefined && (isSpeaker || around.startsSentence(first))) {
    return { words: around.phrase(first, last) + bare.trimEnd(), bearer: "same" };
  }
  const [age] =
    /^, who (?:is|was|turns|turned) \d{1,2}\b/u.exec(
      around.words.text.slice(end, end + LONGEST_AGE),
    ) ?? [];
  if (age === undefined || around.isIn("prepositions", first - 1)) return null;
  return { words: around.phrase(first, last) + age, bearer: "same" };
}

/** "Syria was born in Dhaka", but "Israel was born in May 1948". */
function withBirthplace({ around, first, last }: Candidate): Objection | null {
  if (around.gapAfter(last) !== "space" || around.phrase(last + 1, last + 3) !== "was born in")
    return null;
  const place = last + 4;
  if (!around.isCapital(place) || around.isIn("weekdaysAndMonths", place)) return null;
  return { words: around.phrase(first, place), bearer: "same" };
}

/** What follows a person's name and no place's. */
const OF_A_PERSON = /^, (?:who\b|\d{1,2}[,.]|of \p{Lu})/u;

/** "Lottie Poland, who runs the bakery", "Jim Poland, 58,": a family name after a given name of whatever kind. */
function familyName(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  // "Prunella Tehran-Scott, who"
  const isDouble =
    around.gapAfter(candidate.last) === "hyphen" && isGivenName(candidate, candidate.last + 1);
  const last = isDouble ? candidate.last + 1 : candidate.last;
  const end = isDouble ? around.words.end(last) : candidate.end;
  const given = first - 1;
  if (!around.words.text.startsWith(", ", end)) return null;
  const isPerson = OF_A_PERSON.test(around.words.text.slice(end, end + LONGEST_MARK));
  if (!isPerson && !isBeforeTrade({ ...candidate, last })) return null;
  if (around.gapAfter(given) !== "space" || !isGivenName(candidate, given)) return null;
  if (around.isIn("placeModifiers", given) || around.isIn("placeParts", given)) return null;
  return { words: phraseWith(candidate, given, last), bearer: isDouble ? null : "same" };
}

/** "A shopkeeper murdered in 2016" */
const PARTICIPLE = /..ed$/u;
/** Words of "a retired primary school teacher", at most. */
const LONGEST_TRADE = 4;

/** "Sabina Turkey, a nurse from Cork,", but "in Holy Russia, a nurse said". */
function isBeforeTrade({ around, first, last }: Candidate): boolean {
  const article = last + 1;
  if (around.isIn("prepositions", first - 2) || !around.isIn("articles", article)) return false;
  if (!around.words.between(last).startsWith(", ")) return false;
  for (let index = article; index < article + LONGEST_TRADE; index++) {
    if (around.gapAfter(index) !== "space") return false;
    const isTrade = around.isIn("trades", index + 1) || around.isIn("offices", index + 1);
    const next = index + 2;
    if (isTrade && !around.isCapital(index + 1)) {
      if (around.gapBefore(next) !== "space") return true;
      if (around.isIn("prepositions", next) || around.word(next) === "who") return true;
      if (PARTICIPLE.test(around.word(next))) return true;
    }
  }
  return false;
}

/** Ranks that are family names too. */
const RANKS_TOO = wordList("shah sheikh sultan emir amir mir malik king prince");

/** "Assad Shah, the Glasgow shopkeeper murdered in 2016,": a given name at the head of a sentence. */
function givenNameBeforeTrade(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const family = last + 1;
  if (!around.startsSentence(first) || around.gapAfter(last) !== "space") return null;
  const isName = isGivenName(candidate, family) || RANKS_TOO.has(around.word(family));
  if (!isName || around.isIn("heads", family)) return null;
  if (!isBeforeTrade({ ...candidate, last: family })) return null;
  // "Israel Katz, the defence minister," is Katz from then on.
  const bearer = isPlaceLike(candidate) ? null : "same";
  return { words: phraseWith(candidate, first, family), bearer };
}

/** "My husband Israel snores": whose relative it is stands before, and no noun behind that the place is of. */
function relative(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const kin = first - 1;
  if (!around.isIn("kin", kin) || around.gapAfter(kin) !== "space" || around.isCapital(kin))
    return null;
  if (!around.isIn("possessives", kin - 1) && !around.isPossessive(kin - 2)) return null;
  return { words: phraseWith(candidate, kin, candidate.last), bearer: "same" };
}

const MOST_GIVEN_NAMES = 2;

/** "Professor Jean-Luc Armenia will lecture": a title, given names of whatever kind, and the place alone. */
function titled(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (around.gapAfter(last) === "space" && !around.isSmallWord(last + 1)) return null;
  if (around.gapAfter(last) === "hyphen") return null;
  let given = first;
  for (let names = 0; names < MOST_GIVEN_NAMES; names++) {
    const before = around.tokenStart(given - 1);
    if (!around.joinsNext(given - 1) || !isGivenName(candidate, before)) break;
    given = before;
  }
  const title = given - 1;
  if (given === first || !around.joinsNext(title) || !around.isCapital(title)) return null;
  if (!around.isIn("personalTitles", title) && !around.isIn("offices", title)) return null;
  if (around.style(first) !== "sentence") return null;
  return { words: phraseWith(candidate, title, last), bearer: "same" };
}

/** "Author China Miéville reads": a given name between a trade and a family name. */
function withTrade(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const family = last + 1;
  if (!around.isIn("trades", first - 1) || around.gapBefore(first) !== "space") return null;
  if (around.gapAfter(last) !== "space" || !isGivenName(candidate, family)) return null;
  if (around.isIn("heads", family) || around.style(first) !== "sentence") return null;
  return { words: phraseWith(candidate, first, family), bearer: "same" };
}

/** Given names that are places and families as well. */
const ELSE_TOO = wordList(
  "jordan chad kenya india austin paris sydney florence victoria virginia charlotte madison lincoln jackson",
  "washington trump asia carolina dakota montana brooklyn ireland holland",
);

/** "Israel and Tom were late", "Anna and Georgia": beside a bare given name it is one. */
function besideGivenName({ around, first, last }: Candidate): Objection | null {
  if (!PLACES_AS_GIVEN_NAMES.has(around.word(first)) || around.isPossessive(last)) return null;
  if (around.gapAfter(last) === "space" && around.isCapital(last + 1)) return null;
  for (const [and, other, opening] of [
    [last + 1, last + 2, first],
    [first - 1, first - 2, first - 2],
  ] as const) {
    if (around.word(and) !== "and" || !around.isIn("givenNames", other)) continue;
    if (around.gapBefore(and) !== "space" || around.gapAfter(and) !== "space") continue;
    if (ELSE_TOO.has(around.word(other)) || !around.isCapital(other)) continue;
    if (around.isPossessive(other) || around.isIn("prepositions", opening - 1)) continue;
    const isWhole = around.gapAfter(other) !== "space" || !around.isCapital(other + 1);
    const isAlone = around.gapBefore(opening) !== "space" || !around.isCapital(opening - 1);
    if (isWhole && isAlone) {
      return { words: around.phrase(Math.min(first, other), Math.max(first, other)), bearer: null };
    }
  }
  return null;
}

/** What a person has, besides kin, and no country. */
const PERSONS_OWN = wordList(
  "agent corner debut knee ankle elbow hamstring wrist childhood birthday funeral obituary classmates classmate",
  "roommate fiance fiancee girlfriend boyfriend widow widower landlord",
);

/** "Israel's agent", "Israel's mother" after "Israel Folau". */
function ofPerson(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (first !== last || !around.isPossessive(last)) return null;
  const own = firstPossession(candidate);
  if (around.isCapital(own) || !(PERSONS_OWN.has(around.word(own)) || around.isIn("kin", own)))
    return null;
  for (const start of around.nameStarts) {
    const family = start + 1;
    if (start >= first) return null;
    if (around.word(start) !== around.word(first) || around.gapAfter(start) !== "space") continue;
    if (!around.isCapital(family) || around.isIn("heads", family)) continue;
    if (around.isIn("roles", family) || around.isSmallWord(family)) continue;
    const isWhole = around.gapAfter(family) !== "space" || !around.isCapital(family + 1);
    if (isWhole) return { words: around.phrase(start, family), bearer: null };
  }
  return null;
}
