import { wordList } from "../lexicon/word-list.ts";
import type { Candidate } from "./rule.ts";

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
const GOES_BY = wordList(
  "llaman llamaban llamado llamada dicen decian apodado apodada alias chamam chamado chamada apelidado apelidada vulgo",
);
const NICKNAMES_ARTICLES = wordList("la el a o");
const WITH_ARTICLES = new Set(["es", "pt"]);

/** "«La China» Suárez", "apodada «la China»", "a quien todos llaman la China,". */
export function isNicknameWithArticle({ around, first, end }: Candidate): boolean {
  const article = first - 1;
  if (!WITH_ARTICLES.has(around.language ?? "") || around.gapAfter(article) !== "space")
    return false;
  if (!NICKNAMES_ARTICLES.has(around.word(article))) return false;
  const behind = around.words.text.slice(end, end + 3);
  const isQuoted = around.hasQuotes && /["“«‘]$/u.test(around.words.between(article - 1));
  if (isQuoted && /^["”»’] \p{Lu}/u.test(behind)) return true;
  return GOES_BY.has(around.word(article - 1)) && /^["”»’]?(?:[,.;)]|$)/u.test(behind);
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
