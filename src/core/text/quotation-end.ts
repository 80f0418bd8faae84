/** What closes a quotation, by what opens it, in any language. */
const CLOSING: Readonly<Record<string, string>> = {
  "«": "»",
  "»": "«",
  "„": "“”",
  "“": "”",
  '"': '"',
};
const LAST_MARK = /[«»„“"](?=[^«»„“”"]*$)/u;
/** French sets a space before the mark that closes. */
const BEHIND = /^[ \u00a0\u202f]?(["«»“”])/u;

/** Where a stretch of text ends with the mark that closes a quotation begun in it, as in "the group «Name»". */
export function quotationEnd(text: string, start: number, end: number): number {
  const opening = LAST_MARK.exec(text.slice(start, end))?.[0];
  const behind = opening && BEHIND.exec(text.slice(end, end + 2));
  return behind && CLOSING[opening]?.includes(behind[1] ?? " ") ? end + behind[0].length : end;
}
