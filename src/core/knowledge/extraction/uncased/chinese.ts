import { type MarkedName, marked } from "./marked-name.ts";

/** "（以下简称“中远海运”）" behind the name in full, which begins a sentence or its part. */
const ALIAS =
  /(?:^|[。，；：、\s])(?<long>[\p{Script=Han}A-Za-z0-9]{4,30})[（(]以下[简簡][称稱][“"「](?<name>[^”"」]{2,12})[”"」]/gmu;
/** Books and papers. */
const TITLE = /《(?<name>[^《》，。\s]{2,14})》/gu;

/** The names that a Chinese text marks as such. */
export function markedInChinese(text: string): MarkedName[] {
  const aliases = [...text.matchAll(ALIAS)].flatMap(({ groups }) => {
    const { long = "", name = "" } = groups ?? {};
    const short = { text: name, category: "organisation", shortFor: long };
    return [{ text: long, category: "organisation" }, short];
  });
  return [...aliases, ...marked(text, TITLE, "other")];
}
