import { wordList } from "../../lexicon/word-list.ts";
import type { Candidate } from "../rule.ts";
import { mayBePastVerb } from "../slavic.ts";

/** Treaties, laws and agreements, in the cases in which their titles stand. */
const ACTS = wordList(
  "договор договора договору договором договоре соглашение соглашения соглашению соглашением соглашении закон закона законом законе",
  "договір договору договором договорі угода угоди угоду угодою угоді закону законі конвенція конвенції конвенцію",
  "конвенция конвенции конвенцию договорът договора споразумение споразумението законът закона конвенцията",
  "traktat traktatu traktatem traktacie umowa umowy umowie umowe ustawa ustawy ustawie ustawe konwencja konwencji konwencje",
  "smlouva smlouvy smlouve smlouvu dohoda dohody dohode dohodu zakon zakona zakonu umluva umluvy umluvu",
  "pogodba pogodbe pogodbi pogodbo sporazum sporazuma sporazumu konvencija konvencije konvencijo",
  "traite accord tratado acuerdo trattato accordo acordo verdrag",
);
const ABOUT = wordList("о об про за o sur sobre sul sull sulla over betreffende");
/** "И", "та": the parties to an act are listed. */
const AND = wordList("и і й та i a in e et y und en");
/** "Договор о дружбе подписан в Минске": where it is, and not what it is about. */
const IN = wordList("в во у w we v ve na en in em au aux");
/** Words between the act and the name. */
const MOST_BETWEEN = 8;

/**
 * "Угода про асоціацію між Україною та ЄС", "Traktat o funkcjonowaniu UE": where the title of an act begins
 * that has the name in it. A capital within a sentence tells a title.
 */
export function actBefore({ around, first }: Candidate): number | null {
  if (IN.has(around.word(first - 1))) return null;
  for (let index = first - 1; index >= first - 1 - MOST_BETWEEN; index--) {
    if (around.gapAfter(index) !== "space" && around.gapAfter(index) !== "apostrophe") return null;
    if (ACTS.has(around.word(index)) && ABOUT.has(around.word(index + 1))) {
      const isTitle = around.isCapital(index) && !around.startsSentence(index);
      return isTitle && around.style(index) === "sentence" ? index : null;
    }
    if (around.isIn("functionWords", index) && !AND.has(around.word(index))) return null;
    if (around.nameEnds.has(index) && !AND.has(around.word(index + 1))) return null;
    if (around.isIn("roles", index) || mayBePastVerb(around, index)) return null;
  }
  return null;
}
