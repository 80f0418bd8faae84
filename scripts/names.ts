/**
 * What the finding of entities takes for names, in texts read as one collection.
 * npm run --silent names -- FILE.jsonl
 * Rows are {id, text, lang?}; for each, in order, a line {"id", "names": [{"start", "end", "category"}]}.
 */

import { runToEnd } from "../src/core/knowledge/collection/types.ts";
import { findEntities } from "../src/core/knowledge/extraction/find-entities.ts";
import { readCommandLine } from "./command-line.mjs";
import { readJsonLines, requireFields } from "./evaluation/json-lines.ts";
import { type NamedRow, namesByRow } from "./evaluation/names-by-row.ts";
import { buildNameLexicon } from "./name-lexicon.ts";

const { positionals } = readCommandLine({
  usage: "npm run --silent names -- FILE.jsonl",
  count: { least: 1, most: 1 },
});
const [file = ""] = positionals;
const rows = readJsonLines(file).map((line): NamedRow => {
  const { id, text, lang } = requireFields(line, { id: "string", text: "string" });
  return { id: String(id), text: String(text), lang: typeof lang === "string" ? lang : null };
});
const found = runToEnd(findEntities(rows, buildNameLexicon()));
for (const row of namesByRow(rows, found)) process.stdout.write(`${JSON.stringify(row)}\n`);
