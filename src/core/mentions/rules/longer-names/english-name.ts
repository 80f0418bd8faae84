import { lexiconOf } from "../../lexicon/by-language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, type Objection, openingOf, phraseWith, type Rule } from "../rule.ts";
import { isWhere } from "../slavic.ts";

const ENGLISH = lexiconOf("en");
/** They end English names of this kind too, though ordinary words in English itself. */
const ENDINGS = wordList(
  "women independent today eastern southern observer mobile news international watch rights campaign solidarity",
  "direct media organization organisation labour labor human insight eye free dialogue relief project network monitor",
  "analytics legal studies strategic policy affairs global digital security defense defence aerospace electric",
  "national telecom guidestones seals pipeline garden gardens travel nails lounge kitchen palace spa pub sushi wok",
  "evergrande vanke unicom petroleum petrochemical minsheng merchants shenhua resources construction railways literature",
);
/** Between the two parts of an English name: "Times of Israel", "Stand with Ukraine". */
const LINKS = new Set(["of", "for", "with"]);
/** Words after a name among which one that ends English names is looked for. */
const MOST_AFTER = 4;
const LATIN = /^\p{Script=Latin}/u;
const LANGUAGES_OF_OTHER_SCRIPTS = new Set(["ar", "bg", "ja", "ru", "uk", "zh"]);

/**
 * Bodies, firms, media and houses keep their English names in other languages: "China Daily", "Trump
 * Tower", "Times of Israel". In other scripts Latin letters beside the name are enough.
 */
export const englishName: Rule = {
  id: "english-name",
  languages: "others",
  concerns: ({ kind }) => kind !== "demonym",
  objection(candidate) {
    if (!LATIN.test(candidate.around.written(candidate.first))) return null;
    const objection = ending(candidate) ?? linked(candidate) ?? besideLatin(candidate);
    if (!objection || candidate.around.style(candidate.first) === "capitals") return null;
    return objection;
  },
};

function ending(candidate: Candidate): Objection | null {
  const { around, first, last, category } = candidate;
  if (isWhere(candidate)) return null;
  for (let index = last + 1; index <= last + MOST_AFTER; index++) {
    if (around.gapAfter(index - 1) !== "space" || !around.isCapital(index)) return null;
    if (around.isIn("roles", index) || around.isIn("functionWords", index)) return null;
    const word = around.word(index);
    if (category === "person" && ENGLISH.governments.has(word)) return null;
    if (ENGLISH.heads.has(word) || ENDINGS.has(word)) {
      return { words: phraseWith(candidate, first, index), bearer: "longer" };
    }
  }
  return null;
}

function linked(candidate: Candidate): Objection | null {
  const { around } = candidate;
  // "Marshall Fund of the United States"
  const first = openingOf(candidate);
  const head = first - 2;
  if (!LINKS.has(around.word(first - 1)) || around.gapBefore(first) !== "space") return null;
  if (around.gapAfter(head) !== "space" || !around.isCapital(head)) return null;
  // Dutch for "or": "de EU of China".
  if (around.language === "nl" && !ENGLISH.heads.has(around.word(head))) return null;
  return { words: phraseWith(candidate, head, candidate.first), bearer: "longer" };
}

function besideLatin(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (!LANGUAGES_OF_OTHER_SCRIPTS.has(around.language ?? "")) return null;
  const after = last + 1;
  if (isLatinName(candidate, after) && around.gapAfter(last) === "space") {
    if (!around.nameStarts.has(after))
      return { words: phraseWith(candidate, first, after), bearer: "longer" };
  }
  const before = first - 1;
  if (!isLatinName(candidate, before) || around.gapBefore(first) !== "space") return null;
  if (around.nameEnds.has(before)) return null;
  return { words: phraseWith(candidate, before, last), bearer: "longer" };
}

function isLatinName({ around }: Candidate, index: number): boolean {
  return around.isCapital(index) && LATIN.test(around.written(index));
}
