/**
 * What the extension would highlight if the texts were pages.
 * npm run --silent mentions -- [--pack FILE] [--demonyms] FILE.jsonl
 */
import { readCommandLine } from "./command-line.mjs";
import { readJsonLines, requireFields } from "./evaluation/json-lines.ts";
import { loadGazetteer } from "./load-gazetteer.ts";
import { readText } from "./read-text.ts";

const { values, positionals } = readCommandLine({
  usage: "npm run --silent mentions -- [--pack FILE] [--demonyms] FILE.jsonl",
  count: { least: 1, most: 1 },
  options: { pack: { type: "string" }, demonyms: { type: "boolean", default: false } },
});
const [file = ""] = positionals;
const rows = readJsonLines(file).map((line) => {
  const { id, text, lang } = requireFields(line, { id: "string", text: "string" });
  return { id: String(id), text: String(text), lang: typeof lang === "string" ? lang : null };
});
const gazetteer = loadGazetteer(values.pack);
for (const { id, text, lang } of rows) {
  const mentions = readText(gazetteer, text, lang)
    .filter((mention) => values.demonyms || mention.kind !== "demonym")
    .map(({ start, end, entity }) => ({ start, end, entity }));
  process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
}
