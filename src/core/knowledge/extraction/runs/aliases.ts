import { fold } from "../../../text/fold.ts";
import type { Words } from "../../../text/words.ts";
import { beginInitials } from "./abbreviations.ts";

const FORM_OF_FIRM = "(?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|plc|L\\.P|S\\.A|AG|GmbH|SE|Oyj|ASA|AB|NV|BV)";
/**
 * Matches the text right behind a name and captures what is in its brackets, where papers put a short name. One
 * pair of brackets without quotation marks is skipped: "(NYSE: ACM)" in "Acme, Inc. (NYSE: ACM) (“Acme”)".
 */
const IN_BRACKETS = new RegExp(
  `^(?:,?\\s${FORM_OF_FIRM})?\\.?(?:\\s\\([^()“"„«]{1,40}\\))?\\s\\((?<inside>[^()]{1,100})\\)`,
  "u",
);
/** In UTF-16 units: how far behind a name its brackets are looked for. */
const BEHIND = 180;
const QUOTED = /["“„«](?:the\s)?([^“”"„«»]{2,40})["”“»]/gu;
/** "im Folgenden: Acme", "hereinafter Acme". */
const LED_IN =
  /^(?:hereinafter|hereafter|im Folgenden|nachfolgend|kurz|ci-après|en adelante|in appresso|dalej|далі|далее)(?:\s(?:referred to as|called|auch|genannt))?[\s:,–—-]+(\p{L}[^"“”„«»,;]{1,40})$/u;

/**
 * The names (folded) that brackets behind a name say it goes by from there on, "Acme Trading Ltd (“Acme” or the
 * “Company”)": those that are the beginning of the name or its initials.
 */
export function aliasesAfter(
  words: Words,
  { first, last }: { first: number; last: number },
): string[] {
  const end = words.end(last);
  if (last === first || !/^[,.\s]/u.test(words.text.slice(end, end + 1))) return [];
  const inside = IN_BRACKETS.exec(words.text.slice(end, end + BEHIND))?.groups?.inside;
  if (inside === undefined) return [];
  const led = LED_IN.exec(inside)?.[1];
  const given = [...inside.matchAll(QUOTED)].map(([, alias = ""]) => alias);
  const name = fold(words.text.slice(words.start(first), end));
  return [...given, ...(led === undefined ? [] : [led])].flatMap((alias) => {
    const folded = fold(alias);
    const isBeginning = name.startsWith(`${folded} `);
    const isInitials = /^\p{Lu}{2,}$/u.test(alias) && beginInitials(folded, words, first, last);
    return isBeginning || isInitials ? [folded] : [];
  });
}
