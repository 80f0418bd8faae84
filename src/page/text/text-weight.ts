/** Letters of scripts that leave out most vowels (Hebrew, Arabic, Syriac), three of which say as much as four of Latin. */
const WITHOUT_VOWELS = /[\u0590-\u08ff]/g;
/** Signs for whole syllables or words: Korean, Chinese, Japanese. */
const WHOLE_SYLLABLES = /[\u1100-\u11ff\u2e80-\ud7ff]/g;

/** How long a text is to its readers, in letters of an alphabet. */
export function weightOf(text: string): number {
  const count = (letters: RegExp) => text.split(letters).length - 1;
  return text.length + count(WITHOUT_VOWELS) / 3 + count(WHOLE_SYLLABLES) * 2;
}
