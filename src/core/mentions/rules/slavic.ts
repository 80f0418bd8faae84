import { fold } from "../../text/fold.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";
import { DECLINING } from "./language-families.ts";
import { type Candidate, type Objection, phraseWith } from "./rule.ts";

/** "Києва" of "Київ", "Харкова" of "Харків": the vowel before the last letter is another in an open syllable. */
const OPEN_OF_UKRAINIAN = /[еєо]в$/u;

/** Whether a place of one word is in the genitive in a Slavic language: "zespół Rosji", but "hotel Rosja". */
export function isGenitive({ around, first, last, name }: Candidate): boolean {
  if (!DECLINING.has(around.language ?? "") || first !== last) return false;
  const stem = around.word(last).slice(0, -1);
  switch (around.written(last).normalize("NFC").at(-1)) {
    // "Rosji" of "Rosja", "Ukrajiny" of "Ukrajina", "Białorusi" of "Białoruś".
    case "i":
    case "y":
    case "и":
    case "ы":
    case "і":
    case "ї":
      return ["", ..."aаяeь"].some((ending) => name.isAlso(stem + ending));
    // "Rusije" of "Rusija"
    case "e":
      return around.language === "sl" && name.isAlso(`${stem}a`);
    // "Iranu" of "Iran", "Киева" of "Киев", and the Czech "Ruska" of "Rusko".
    case "a":
      return name.isAlso(stem) || (around.language === "cs" && /[sc]k$/u.test(stem));
    case "u":
    case "у":
      return name.isAlso(stem);
    case "а":
      return name.isAlso(stem) || name.isAlso(stem.replace(OPEN_OF_UKRAINIAN, "ів"));
    // "Китая" of "Китай", "Ізраїлю" of "Ізраїль"; but "Россия" would be of "Россий", which folds to its genitive.
    case "я":
    case "ю":
      if (/[иі]$/u.test(stem)) return false;
      return name.isAlso(fold(`${stem}й`)) || name.isAlso(`${stem}ь`);
    default:
      return false;
  }
}

/** "This" and "that", after which a noun needs no name behind it: "útok tohoto hnutí". */
export const THIS: ReadonlySet<string> = wordList(
  "tohoto tomuto tento tato teto touto tomto tuto tech techto tego tej temu ten tym te tega tem",
  "этот эта это этого этой этому этим эту цей ця це цього цієї цьому цим цю този тази това",
);

/** How other cases end, besides the genitive: "Ukrajinu", "Украиной", "Polsce". */
const OTHER_CASES: Readonly<Record<string, RegExp>> = {
  cs: /(?:[ěu]|ou|em)$/u,
  pl: /(?:[ęąu]|ie|sce|[drs]ze|em|owi|ach)$/u,
  ru: /(?:[еую]|[оеи]й|[оеё]м)$/u,
  sl: /(?:[ou]|om|em)$/u,
  uk: /(?:[ую]|[оеє]м)$/u,
};

/** Whether a place may be in the nominative, in which names that begin with it stand behind their kind. */
export function isNominative(candidate: Candidate): boolean {
  const { around, last } = candidate;
  const other = OTHER_CASES[around.language ?? ""];
  return !isGenitive(candidate) && !other?.test(around.written(last).normalize("NFC"));
}

/** "China" looks like a case of the Polish "Chiny". */
const FOREIGN = /[aа]$/u;

/** "В России Минфин сообщил", "W Polsce Sejm odrzucił": a place in its case behind a preposition begins no longer name. */
export function isWhere(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  if (!DECLINING.has(around.language ?? "") || around.gapBefore(first) !== "space") return false;
  if (!around.isIn("prepositions", first - 1) || isNominative(candidate)) return false;
  return !FOREIGN.test(around.word(last));
}

/** Folded. */
const PAST = /.{3}(?:[аеиоуя]ла?|[аеиоуя]ло|[аеиоуя]ли|[аиіу]в|[aeiouy]l[aoi]?)$/u;

/** Whether a word may be a verb in the past tense, of which the place before it is the subject. */
export function mayBePastVerb(around: Surroundings, index: number): boolean {
  return PAST.test(around.word(index)) && !around.isCapital(index);
}

/**
 * "Танкер Украина задержала", "basen Rosja sprzedała", "Hotel Rusko koupilo": a verb in the gender of the place and
 * not of the noun before it, in which a country is named more often than a house; but "гостиница Украина сгорела", "w hotelu Polska mieszkała delegacja".
 */
export function isSubjectByGender({ around, last, category }: Candidate, noun: number): boolean {
  if (category !== "country") return false;
  const after = NOT.has(around.word(last + 1)) ? last + 2 : last + 1;
  if (!DECLINING.has(around.language ?? "") || !mayBePastVerb(around, after)) return false;
  if (around.gapAfter(last) !== "space" || around.isIn("prepositions", noun - 1)) return false;
  const verb = around.word(after);
  return GENDERS.some(
    ({ place, past }) =>
      place.test(around.word(last)) && past.test(verb) && !place.test(around.word(noun)),
  );
}
const NOT = wordList("не nie ne");
/** By the ends of words in the nominative, and of verbs in the past tense. */
const GENDERS = [
  { place: /(?:[^аеиіоуюяaeiouy]|аи)$/u, past: /(?:[лв]|l)$/u },
  { place: /[аяьa]$/u, past: /(?:ла|la)$/u },
  { place: /[оеoe]$/u, past: /(?:ло|lo)$/u },
];

const PATRONYMIC = /(?:вич|вича|вичу|вичем|виче|вичом|вичеві|вна|вны|вне|вну|вной|вною)$/u;

/** "Александр Григорьевич Карпов": behind given name and patronymic stands somebody's surname. */
export function behindPatronymic(candidate: Candidate): Objection | null {
  const { around, first, last, category } = candidate;
  if (category !== "person" || !PATRONYMIC.test(around.word(last))) return null;
  if (around.gapAfter(last) !== "space" || !around.isCapital(last + 1)) return null;
  return { words: phraseWith(candidate, first, last + 1), bearer: "same" };
}
