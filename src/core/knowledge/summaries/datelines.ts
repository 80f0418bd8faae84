const AGENCY =
  "(?:[Ss]pecial|AP|UPI|AFP|APA|CNN|Reuters|Bloomberg|dpa|DPA|EFE|PAP|ANSA|TASS|Interfax|Ukrinform|Xinhua|Kyodo|Yonhap|PTI|IANS|IRNA|[CČ]TK)";
/**
 * Where a report was written, and whose it is: "LINDOW, June 3 (Reuters) -". It says nothing of either. Only
 * with a day, a region or a known agency, and before what begins anew, since "LINDOW (a port) – once rich –" and
 * "LINDOW, a sea-side town," go on about Lindow.
 */
const DATELINE = new RegExp(
  [
    "^\\p{Lu}[\\p{Lu} .'’-]{2,}(?:--\\s?|,\\s[\\p{Lu}\\d][^—–(]{0,29}?(?:\\([^)]{2,40}\\))?\\s(?:[—–]|--?)\\s)(?=[^\\p{Ll}\\s])",
    `^\\p{Lu}[\\p{L} .'’-]{1,30}(?:,[^—–(]{1,30})?\\s?\\(${AGENCY}\\)\\s?(?:[—–]|--?)\\s?(?=[^\\p{Ll}\\s])`,
    "^\\p{Lu}[\\p{L} .'’-]{1,30},\\s\\p{Lu}[\\p{L}.]{1,15}(?:\\s\\([^)]{2,12}\\))?\\s(?:[—–]|--)\\s(?=\\p{Lu})",
  ].join("|"),
  "u",
);

/** The dateline with which a sentence begins; "" where it has none. */
export function datelineBefore(sentence: string): string {
  return DATELINE.exec(sentence)?.[0] ?? "";
}
