/**
 * Checks the spelling of our own sentences, in British English: what the entity files say, what the
 * documents' front matter notes, and the Markdown at the project's root or named as arguments.
 * Quotations, code and addresses are not ours and not checked. Known besides the dictionary are the
 * names of the entities and the words of spelling-words.txt. Exit code 1 where a word is unknown.
 */
import { readdirSync, readFileSync } from "node:fs";
import dictionary from "dictionary-en-gb";
import nspell from "nspell";
import { readFrontMatter } from "../src/core/knowledge/document-file.ts";
import { entityFile } from "../src/core/knowledge/entity-file.ts";
import { describeProblem, type Problem, type TextFile } from "../src/core/knowledge/problem.ts";
import { statementsOf } from "../src/core/knowledge/statements.ts";
import { readYaml, type YamlPath } from "../src/core/knowledge/yaml-source.ts";
import { readBundledFiles } from "./bundled-pack.ts";

const SUGGESTIONS = 3;

/** A text of ours, and how to say that something is wrong with it. */
interface OwnText {
  text: string;
  problem(message: string): Problem;
}

/** A text's own words: no quotations, no possessive endings, no words with digits, no camelCase. */
function wordsOf(text: string): string[] {
  const own = text.replace(/"[^"]*"|\u201c[^\u201d]*\u201d/gu, " ");
  const words = own.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu) ?? [];
  return words
    .map((word) => word.replace(/\u2019/gu, "'").replace(/'s?$/u, ""))
    .filter((word) => !/\p{N}|\p{Ll}\p{Lu}/u.test(word));
}

function entityTexts({ file, text }: TextFile): { names: string[]; texts: OwnText[] } {
  const source = readYaml(file, text, entityFile);
  if ("problems" in source) return { names: [], texts: source.problems.map(unreadable) };
  const { label, names, differences, agreements, leftOut } = source.value;
  const at = (path: YamlPath, text: string): OwnText => ({
    text,
    problem: (message) => source.problem(path, message),
  });
  return {
    names: [label, ...names.map(({ text }) => text)],
    texts: [
      ...statementsOf(source.value).map(({ path, statement }) =>
        at([...path, "text"], statement.text),
      ),
      ...differences.map(({ about }, i) => at(["differences", i, "about"], about)),
      ...agreements.map(({ about }, i) => at(["agreements", i, "about"], about)),
      ...leftOut.map(({ reason }, i) => at(["leftOut", i, "reason"], reason)),
    ],
  };
}

function documentTexts(document: TextFile): OwnText[] {
  const read = readFrontMatter(document);
  if ("problems" in read) return read.problems.map(unreadable);
  const { source } = read;
  const { kind, note } = source.value;
  return [
    { text: kind, problem: (message) => source.problem(["kind"], message) },
    { text: note ?? "", problem: (message) => source.problem(["note"], message) },
  ];
}

/** A file that cannot be read is told by the compiler; here it has no text to check. */
function unreadable(problem: Problem): OwnText {
  return { text: "", problem: () => problem };
}

/** Markdown line by line, with fenced code, code spans, addresses, paths and tags blanked. */
function markdownTexts(file: string): OwnText[] {
  const blank = (found: string) => found.replace(/[^\n]/gu, " ");
  return readFileSync(file, "utf8")
    .replace(/^(```|~~~)[\s\S]*?^\1/gmu, blank)
    .replace(/`[^`\n]*`|\]\([^)]*\)|<[^>\n]*>|https?:\/\/\S+|\w[\w-]*(?:[./][\w-]+)+/gu, blank)
    .split("\n")
    .map((text, i) => ({ text, problem: (message) => ({ file, line: i + 1, message }) }));
}

const { documents, entities } = readBundledFiles(process.cwd());
const fromEntities = entities.map(entityTexts);
const rootMarkdown = readdirSync(".").filter((name) => name.endsWith(".md"));
const texts = [
  ...fromEntities.flatMap((entity) => entity.texts),
  ...documents.flatMap(documentTexts),
  ...[...new Set([...rootMarkdown, ...process.argv.slice(2)])].sort().flatMap(markdownTexts),
];

const speller = nspell(dictionary);
const listed = readFileSync(new URL("spelling-words.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => !line.startsWith("#"));
for (const known of [...fromEntities.flatMap((entity) => entity.names), ...listed]) {
  for (const word of wordsOf(known)) speller.add(word);
}

/** A word's nearest known words, as a hint; finding them is slow, so each word is asked once. */
const hints = new Map<string, string>();
function hintFor(word: string): string {
  const known = hints.get(word);
  if (known !== undefined) return known;
  const suggestions = speller.suggest(word).slice(0, SUGGESTIONS).join(", ");
  const hint = suggestions === "" ? "" : ` (${suggestions}?)`;
  hints.set(word, hint);
  return hint;
}

for (const { text, problem } of texts) {
  const unknown = new Set(wordsOf(text).filter((word) => !speller.correct(word)));
  for (const word of unknown) {
    console.error(describeProblem(problem(`"${word}" is not a known word${hintFor(word)}`)));
    process.exitCode = 1;
  }
}
