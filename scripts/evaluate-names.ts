/**
 * How well names are found: in texts with gold names, and in the bundled documents against the names that
 * their authored entities have. Beside ours stands compromise.
 * npm run --silent evaluate:names -- [GOLD.jsonl...]
 * Rows are {id, text, lang?, gold: [{start, end, type: PER|LOC|ORG|MISC}]}; a file is one collection.
 */
import { basename, join } from "node:path";
import type { Category } from "../src/core/categories.ts";
import { runToEnd } from "../src/core/knowledge/collection/types.ts";
import { findEntities } from "../src/core/knowledge/extraction/find-entities.ts";
import type { NameLexicon } from "../src/core/knowledge/extraction/lexicon/name-lexicon.ts";
import { buildGazetteer } from "../src/core/mentions/names/gazetteer.ts";
import type { Pack } from "../src/core/pack.ts";
import { overlaps, type Span } from "../src/core/text/span.ts";
import { compileBundled } from "./bundled-pack.ts";
import { readCommandLine } from "./command-line.mjs";
import { namesByCompromise } from "./evaluation/compromise-names.ts";
import { readJsonLines, requireFields } from "./evaluation/json-lines.ts";
import { type NamedRow, namesByRow, type RowNames } from "./evaluation/names-by-row.ts";
import { buildNameLexicon } from "./name-lexicon.ts";
import { readText } from "./read-text.ts";

const ROOT = join(import.meta.dirname, "..");
/** What the sets tell apart, by our categories. */
const TYPES: Readonly<Record<Category, string>> = {
  person: "PER",
  country: "LOC",
  place: "LOC",
  organisation: "ORG",
  "armed-group": "ORG",
};
const MISCELLANEOUS = "MISC";

interface GoldRow extends NamedRow {
  gold: (Span & { type: string })[];
}

function readGold(file: string): GoldRow[] {
  return readJsonLines(file).map((line) => {
    const row = requireFields(line, { id: "string", text: "string", gold: "array" });
    return { ...row, lang: typeof row.lang === "string" ? row.lang : null } as GoldRow;
  });
}

/** F1 of exact boundaries whatever the type; and of those with the right one of PER, LOC and ORG. */
function score(
  rows: readonly GoldRow[],
  found: readonly RowNames[],
): { any: number; typed: number } {
  const sum = { right: 0, rightTyped: 0, gold: 0, goldTyped: 0, found: 0, foundTyped: 0 };
  rows.forEach(({ gold }, index) => {
    const types = new Map(gold.map(({ start, end, type }) => [`${start}-${end}`, type]));
    sum.gold += gold.length;
    sum.goldTyped += gold.filter(({ type }) => type !== MISCELLANEOUS).length;
    for (const { start, end, category } of found[index]?.names ?? []) {
      const type = TYPES[category] ?? MISCELLANEOUS;
      const right = types.get(`${start}-${end}`);
      sum.found++;
      if (right !== undefined) sum.right++;
      if (type === MISCELLANEOUS) continue;
      sum.foundTyped++;
      if (right === type) sum.rightTyped++;
    }
  });
  return {
    any: (2 * sum.right) / (sum.gold + sum.found),
    typed: (2 * sum.rightTyped) / (sum.goldTyped + sum.foundTyped),
  };
}

/** Stands in small letters within names. */
const SMALL_IN_NAMES = ["of", "the", "and", "for", "in"];

/** Whether all words have capitals: others describe whom they mean ("Belarusian volunteers"). */
function isNamed(words: string): boolean {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => SMALL_IN_NAMES.includes(word) || !/^\p{Ll}/u.test(word));
}

/**
 * Of the bundled entities that the documents name: how many are found, how many with their category, and
 * what else. Those that the documents only describe are counted apart.
 */
function inBundled({ documents, entities }: Pack, lexicon: NameLexicon): string {
  const gazetteer = buildGazetteer([{ entities }]);
  const mentions = documents.map(({ text }) => readText(gazetteer, text, "en"));
  const { entities: found } = runToEnd(
    findEntities(
      documents.map(({ text }) => ({ text, lang: "en" })),
      lexicon,
    ),
  );
  let named = 0;
  let described = 0;
  let right = 0;
  let typed = 0;
  for (const { id, category } of entities) {
    const places = mentions.flatMap((list, document) =>
      list
        .filter(({ entity, kind }) => entity === id && kind !== "demonym")
        .map(({ start, end }) => {
          const words = documents[document]?.text.slice(start, end) ?? "";
          const name = words.replace(/^the /iu, "");
          return { document, start: end - name.length, end, isNamed: isNamed(name) };
        }),
    );
    if (places.length === 0) continue;
    if (places.some((place) => place.isNamed)) named++;
    else {
      described++;
      continue;
    }
    const same = found.filter((one) =>
      one.mentions.some((mention) =>
        places.some(
          (place) =>
            place.document === mention.document &&
            place.start === mention.start &&
            place.end === mention.end,
        ),
      ),
    );
    if (same.length > 0) right++;
    if (same.some((one) => one.category === category)) typed++;
  }
  const others = found.filter((one) =>
    one.mentions.every(
      ({ document, ...span }) => !mentions[document]?.some((mention) => overlaps(mention, span)),
    ),
  );
  const labels = others.map(({ label }) => label).join(", ");
  return [
    `bundled documents: ${right} of ${named} named entities found, ${typed} of their category`,
    `${described} are described, not named; ${others.length} others found: ${labels}`,
  ].join("; ");
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(7);
const { positionals: files } = readCommandLine({
  usage: "npm run --silent evaluate:names -- GOLD.jsonl...",
  count: { least: 1, most: Number.POSITIVE_INFINITY },
});
const lexicon = buildNameLexicon();
console.log(`${"".padEnd(28)}    any  typed  (F1, %); compromise: any, typed`);
for (const file of files) {
  const rows = readGold(file);
  const ours = score(rows, namesByRow(rows, runToEnd(findEntities(rows, lexicon))));
  const theirs = score(
    rows,
    rows.map(({ id, text }) => ({ id, names: namesByCompromise(text) })),
  );
  const shares = [ours.any, ours.typed, theirs.any, theirs.typed].map(percent).join("");
  console.log(`${basename(file).padEnd(28)}${shares}`);
}
console.log(inBundled(compileBundled(ROOT).pack, lexicon));
