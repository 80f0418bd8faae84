import { weekdaysAndMonths } from "../../mentions/lexicon/en/openers.ts";
import type { Span } from "../../text/span.ts";

/**
 * Words that, at the head of a sentence, point to something in the sentence before, by language. With their
 * accents: Spanish "él" is he, "el" is the.
 */
const POINTS_BACK: Readonly<Record<string, ReadonlySet<string>>> = {
  en: asWritten(
    "he she it they him her his hers its their theirs them this that these those such both neither",
  ),
  de: asWritten("er sie es ihn ihm ihr ihre sein seine dieser diese dieses dies jener jene"),
  fr: asWritten(
    "il elle ils elles ce cet cette ces cela ceci celui celle ceux son sa ses leur leurs",
  ),
  es: asWritten("él ella ello ellos ellas este esta esto estos estas ese esa eso su sus"),
  pt: asWritten("ele ela eles elas isto isso este esta esse essa aquele aquela seu sua seus suas"),
  it: asWritten("egli lui lei essi esse loro questo questa questi queste quello quella suo sua"),
  nl: asWritten("hij zij ze het zijn haar hun deze dit die dat"),
  pl: asWritten("on ona ono oni one jego jej ich ten ta to te ci"),
  ru: asWritten("он она оно они его её ее их это этот эта эти тот та те"),
  uk: asWritten("він вона воно вони його її їх їхній це цей ця ці той та ті"),
  cs: asWritten("on ona ono oni ony jeho její jejich to ten ta ty tento tato toto tyto"),
};
/** Words that tie a sentence to the one before, English; what follows may still stand by itself. */
const CONNECTIVES = asWritten(
  "but and or so yet then thus hence therefore however moreover furthermore instead meanwhile also still again",
  "nevertheless nonetheless otherwise besides indeed similarly likewise finally except because",
);
const CONNECTIVE_PHRASE =
  /^[^\p{L}\p{N}]*(?:After all|As a result|For example|For instance|In fact|In other words|In turn|Of course|On the other hand|That said)\b/u;
const OPENING_WORD = /^[^\p{L}\p{N}]*(\p{L}+)/u;

/** A set of words that keep their accents, unlike those of a `wordList`. */
export function asWritten(...texts: string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(" ")));
}

/** The first word of a sentence in small letters, "" where it begins otherwise. */
function openingWord(sentence: string): string {
  return OPENING_WORD.exec(sentence.normalize("NFC"))?.[1]?.toLowerCase() ?? "";
}

/** Whether a sentence begins with a pronoun whose noun stands in another sentence. */
export function opensWithPronoun(sentence: string, language: string): boolean {
  return POINTS_BACK[language]?.has(openingWord(sentence)) ?? false;
}

export function opensWithConnective(sentence: string, language: string): boolean {
  if (language !== "en") return false;
  return CONNECTIVES.has(openingWord(sentence)) || CONNECTIVE_PHRASE.test(sentence);
}

const NO_SENTENCE_END = '[^.;:!?“”"()]';
/** Words without a subject of their own: "Finally", "In the end", "After leaving Lindow", "As head of the council". */
const OPENING = [
  "(?:\\p{L}+ly|Then|Later|Soon|Now|Afterwards|Instead|However|Meanwhile)",
  `(?:In|On|At|For|From|During|Under|Within|Through|Despite|With|Without|By(?! the time))\\s(?:${NO_SENTENCE_END}{1,70}(?=,)|\\S+(?: \\S+){0,2})`,
  `(?:After|Before|Since|Until)\\s(?:\\p{Ll}+ing|\\d|all|that|this|then)${NO_SENTENCE_END}{0,70}(?=,)`,
  `As (?:an? [\\p{Ll}-]+|[\\p{Ll}-]+ of)${NO_SENTENCE_END}{0,70}`,
].join("|");
const PRONOUN_BEHIND_OPENING = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:And|But|So|Yet) )?(${OPENING}),? (?:he|she|they)\\s`,
  "u",
);
/** Capitals within an opening that are nobody's name. */
const isNobody = (word: string) => word === "I" || weekdaysAndMonths.has(word.toLowerCase());

/**
 * Whether a pronoun is the subject of an English sentence, behind an opening phrase that names nobody whom it
 * could mean: "At the ferry, he met Orr". The name at `place` is nobody's where `isPerson` is false.
 */
export function pointsBackBehindOpening(text: string, place: Span, isPerson: boolean): boolean {
  const opening = PRONOUN_BEHIND_OPENING.exec(text)?.[1];
  if (opening === undefined) return false;
  const from = text.indexOf(opening);
  const capitals = opening.matchAll(/(?<=\s)\p{Lu}[\p{L}\p{M}]*/gu);
  return [...capitals].every(({ 0: word, index }) => {
    const at = from + index;
    return isNobody(word) || (!isPerson && at >= place.start && at < place.end);
  });
}
