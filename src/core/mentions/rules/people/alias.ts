import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import type { Candidate } from "../rule.ts";

/** Right before a name in quotation marks that somebody goes by; "sign" for "whose call sign is". */
const ALIAS =
  /(?:\b(?:call|calls|called|calling|named|naming|nicknamed|codenamed|code-named|dubbed) (?:himself|herself|themselves)|\bknown as|\b(?:nicknamed|codenamed|code-named|alias)|\b(?:call ?sign|nickname|codename|code name|nom de guerre)(?: (?:is|was|of))?) ["“‘']$/u;
const LONGEST_ALIAS = 40;

/** "A man who called himself “Putin”", "whose call sign is “Kremlin”". */
export function isAlias({ around, first, last, end }: Candidate): boolean {
  if (around.isPossessive(last)) return false;
  const { text } = around.words;
  const start = around.words.start(first);
  if (!/["“‘']/u.test(text.charAt(start - 1)) || !/["”’',]/u.test(text.charAt(end))) return false;
  return ALIAS.test(text.slice(Math.max(0, start - LONGEST_ALIAS), start));
}

/** Right before a name in quotation marks that somebody goes by, in other languages. */
const ALIASES = wordList(
  "alias detto detta soprannominato soprannominata apodado apodada dit dite surnomme surnommee vulgo apelidado apelidada",
  "genannt spitzname rufname deckname kampfname bijgenaamd bijnaam ps pseudonim ksywa przydomek prezdivany prezdivka prezdivkou vzdevek vzdevkom",
  "прозвище прозвищу прозвищем кличка кличке кличкой позывной позывным прізвисько прізвиськом позивний позивним прякор прякора",
);
/** They mean "said" too, but not behind a comma or a name. */
const SAID = wordList("dit dite detto detta");
/** Before a nickname with an article. */
const GOES_BY = wordList("llamado llamada apodado apodada alias apelidado apelidada vulgo");
/** They call countries to talks too, unless somebody is the object: "a quien todos llaman la China". */
const CALL_SO = wordList("llaman llamaban dicen decian chamam chamavam");
const CALLED_ONES = wordList("quien quienes quem le les lhe lhes");
const NICKNAMES_ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: wordList("la el"),
  pt: wordList("a o"),
};

/** "«La China» Suárez", "apodada «la China»", "a quien todos llaman la China,". */
export function isNicknameWithArticle({ around, first, last, end }: Candidate): boolean {
  const article = first - 1;
  const articles = NICKNAMES_ARTICLES[around.language ?? ""];
  if (!articles?.has(around.word(article)) || around.gapAfter(article) !== "space") return false;
  const behind = around.words.text.slice(end, end + 3);
  const isQuoted = around.hasQuotes && /["“«‘]$/u.test(around.words.between(article - 1));
  if (isQuoted && /^["”»’] \p{Lu}/u.test(behind) && !around.nameStarts.has(last + 1)) {
    return around.isCapital(article) || around.isCapital(article - 1);
  }
  if (!/^["”»’]?(?:[,.;)]|$)/u.test(behind)) return false;
  return GOES_BY.has(around.word(article - 1)) || isCalledSo(around, article - 1);
}

function isCalledSo(around: Surroundings, verb: number): boolean {
  if (!CALL_SO.has(around.word(verb))) return false;
  return CALLED_ONES.has(around.word(verb - 1)) || CALLED_ONES.has(around.word(verb - 2));
}

const OPENING = /^\.?\s["“„«»‘']\s?$/u;
const CLOSING = /^\s?["”“»«’']/u;

/** "Vincenzo Russo, detto «Putin»", "боец с позывным «Москва»". */
export function isAliasElsewhere({ around, first, end }: Candidate): boolean {
  const alias = first - 1;
  if (!around.hasQuotes || !ALIASES.has(around.word(alias))) return false;
  const { text } = around.words;
  if (!OPENING.test(around.words.between(alias)) || !CLOSING.test(text.slice(end, end + 2)))
    return false;
  const isSaid = SAID.has(around.word(alias)) && around.gapBefore(alias) === "space";
  return !isSaid || around.isCapital(alias - 1);
}
