/**
 * Builds a pack from a folder of documents, as the library page does with the bundled pack alone in use.
 * npm run --silent pack -- FOLDER [--out FILE] [--title TITLE]
 * Prints the pack, or writes it to FILE. Each file that cannot be used, or only in part, is named on standard
 * error, with the reason. Exit code 0 where a pack was made, 1 where none was.
 */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { entityIds } from "../src/core/knowledge/collection/entity-ids.ts";
import { runToEnd } from "../src/core/knowledge/collection/types.ts";
import { findEntities } from "../src/core/knowledge/extraction/find-entities.ts";
import { buildPack } from "../src/core/knowledge/import/build-pack.ts";
import { keepKnown } from "../src/core/knowledge/import/keep-known.ts";
import { withKnownMentions } from "../src/core/knowledge/import/known-mentions.ts";
import type { Pack } from "../src/core/pack.ts";
import { compileBundled } from "./bundled-pack.ts";
import { readCommandLine } from "./command-line.mjs";
import { buildNameLexicon } from "./name-lexicon.ts";
import { readSources } from "./read-sources.ts";

const { values, positionals } = readCommandLine({
  usage: "npm run --silent pack -- FOLDER [--out FILE] [--title TITLE]",
  count: { least: 1, most: 1 },
  options: { out: { type: "string" }, title: { type: "string" } },
});
const [folder = ""] = positionals;
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  throw new Error(`${folder}: no such folder`);
}
const out = values.out === undefined ? null : resolve(values.out);
const { documents, decisions, refused, incomplete } = await readSources(folder, out);
for (const { file, reason } of refused) console.error(`${file}: left out: ${reason}`);
for (const { file, reason } of incomplete) console.error(`${file}: not whole: ${reason}`);
if (documents.length === 0) throw new Error(`${folder}: no document that can be read`);

const title = values.title ?? basename(resolve(folder));
const bundled = compileBundled(join(import.meta.dirname, "..")).pack;
const read = runToEnd(findEntities(documents, buildNameLexicon()));
const found = keepKnown(runToEnd(withKnownMentions(read, [bundled], documents)), [bundled]);
const sources = { id: entityIds()(title), title, documents, found, decisions };
const pack = runToEnd(buildPack(sources));
write(pack, out);
console.error(
  `${pack.title}: ${pack.documents.length} documents, ${pack.entities.length} entities; files left out: ${refused.length}`,
);

/** A file appears whole or not at all. */
function write(pack: Pack, out: string | null): void {
  const json = `${JSON.stringify(pack)}\n`;
  if (out === null) {
    process.stdout.write(json);
    return;
  }
  const staged = `${out}.${process.pid}.part`;
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(staged, json);
    renameSync(staged, out);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}
