/** Letters of scripts that leave out most vowels (Hebrew, Arabic, Syriac), three of which say as much as four of Latin. */
const WITHOUT_VOWELS = /[\u0590-\u08ff]{3}/g;
/** A sign for a whole syllable or word, in Korean, Chinese and Japanese: about three letters of Latin. */
const WHOLE_SYLLABLE = /[\u1100-\u11ff\u2e80-\ud7ff]/g;

/** How long a text is to its readers, in letters of an alphabet. */
export function weightOf(text: string): number {
  return text.replace(WITHOUT_VOWELS, "$&-").replace(WHOLE_SYLLABLE, "$&--").length;
}
