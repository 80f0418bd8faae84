import { RULES, type Rules } from "../src/core/mentions/all-rules.ts";
import type { Mention } from "../src/core/mentions/mention.ts";
import type { Gazetteer } from "../src/core/mentions/names/gazetteer.ts";
import { readPageBy } from "../src/core/mentions/read-page.ts";
import { splitIntoBlocks } from "./text-blocks.ts";

/** The mentions in a plain text read as if it were a page, with offsets into the whole text. */
export function readText(
  gazetteer: Gazetteer,
  text: string,
  lang: string | null,
  rules: Rules = RULES,
): Mention[] {
  const blocks = splitIntoBlocks(text);
  const { mentions } = readPageBy(
    { gazetteer, rules },
    { lang, title: "", host: "" },
    null,
    blocks.map((block) => block.text),
  );
  return blocks.flatMap(({ start }, index) =>
    (mentions[index] ?? []).map((mention) => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    })),
  );
}
