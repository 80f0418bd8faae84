import type { CardDocument } from "../../core/card/card.ts";
import { escapeMarkdown } from "../../core/card/copy-text.ts";
import { passageRuns } from "../../core/card/passage-runs.ts";
import { type ContextSheet, runsOnSameWords, type SheetEntry } from "../../core/card/sheet.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { isQuotation } from "../../core/knowledge/statements.ts";
import type { DocumentId, Statement } from "../../core/pack.ts";
import { sourceWords } from "../card/source-words.ts";
import { documentName } from "../document-name.ts";
import { runWords } from "../run-words.ts";
import { documentFacts } from "./document-facts.ts";

/** A context sheet as a Markdown document, with the words that the page shows. */
export function sheetMarkdown(sheet: ContextSheet, t: Translate): string {
  const { title, url, entries, documents } = sheet;
  const known = Object.fromEntries(documents.map((document) => [document.id, document]));
  return `${[
    `# ${lineOf(title)}`,
    ...(url === null ? [] : [`<${url}>`]),
    introOf(sheet, t),
    ...entries.flatMap((entry) => entryMarkdown(entry, known, t)),
    `## ${t("sheetDocuments")}`,
    documents.map((document) => documentMarkdown(document, t)).join("\n"),
  ].join("\n\n")}\n`;
}

/** What a sheet is, and whether it has all names of the article. */
export function introOf({ entries, named }: ContextSheet, t: Translate): string {
  const chosen = entries.length;
  return chosen < named ? t("sheetIntroSome", { chosen, all: named }) : t("sheetIntro");
}

function entryMarkdown(
  { label, identity, claims, differences }: SheetEntry,
  documents: Record<DocumentId, CardDocument>,
  t: Translate,
): string[] {
  const said = (statements: readonly Statement[]) =>
    runsOnSameWords(statements).flatMap((run) => runMarkdown(run, documents, t));
  return [
    `## ${lineOf(label)}`,
    ...said(identity ? [identity, ...claims] : claims),
    ...differences.flatMap(({ kind, about, statements }) => [
      `### ${t(kind === "differ" ? "sheetDiffer" : "sheetChanged", { about: lineOf(about) })}`,
      ...said(statements),
    ]),
  ];
}

/** Statements that rest on the same words; one that is those words is not said twice. */
function runMarkdown(
  run: readonly Statement[],
  documents: Record<DocumentId, CardDocument>,
  t: Translate,
): string[] {
  const [first] = run;
  if (!first) return [];
  return [
    ...run.filter((statement) => !isQuotation(statement)).map(({ text }) => lineOf(text)),
    ...passageRuns(first.citations).flatMap((passages, i) => [
      ...[runWords(passages, i, t) ?? []].flat().map(lineOf),
      ...passages.citations.map(({ quote }) => escapeMarkdown(quote).replace(/^/gmu, "> ")),
    ]),
    `*${lineOf(sourceWords(first, documents, t))}*`,
  ];
}

function documentMarkdown(document: CardDocument, t: Translate): string {
  const facts = documentFacts(document, t).map(lineOf).join("; ");
  return `- **${lineOf(documentName(document, t))}**: ${facts}`;
}

/** A text that stays one line, none of whose characters Markdown takes for its own. */
function lineOf(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, " "));
}
