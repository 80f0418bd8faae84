import type { CardDocument } from "../../core/card/card.ts";
import { escapeMarkdown } from "../../core/card/copy-text.ts";
import type { ContextSheet, SheetEntry } from "../../core/card/sheet.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { isQuotation } from "../../core/knowledge/statements.ts";
import type { DocumentId, Statement } from "../../core/pack.ts";
import { sourceWords } from "../card/source-words.ts";
import { documentFacts } from "./document-facts.ts";

/** A context sheet as a Markdown document, with the words that the page shows. */
export function sheetMarkdown(
  { title, url, entries, documents }: ContextSheet,
  t: Translate,
): string {
  const known = Object.fromEntries(documents.map((document) => [document.id, document]));
  return `${[
    `# ${lineOf(title)}`,
    ...(url === null ? [] : [`<${url}>`]),
    t("sheetIntro"),
    ...entries.flatMap((entry) => entryMarkdown(entry, known, t)),
    `## ${t("sheetDocuments")}`,
    documents.map((document) => documentMarkdown(document, t)).join("\n"),
  ].join("\n\n")}\n`;
}

function entryMarkdown(
  { label, identity, claims, differences }: SheetEntry,
  documents: Record<DocumentId, CardDocument>,
  t: Translate,
): string[] {
  const said = (statement: Statement) => statementMarkdown(statement, documents, t);
  return [
    `## ${lineOf(label)}`,
    ...(identity ? said(identity) : []),
    ...claims.flatMap(said),
    ...differences.flatMap(({ kind, about, statements }) => [
      `### ${t(kind === "differ" ? "sheetDiffer" : "sheetChanged", { about: lineOf(about) })}`,
      ...statements.flatMap(said),
    ]),
  ];
}

/** A sentence that is itself the document's words is not said twice. */
function statementMarkdown(
  statement: Statement,
  documents: Record<DocumentId, CardDocument>,
  t: Translate,
): string[] {
  const { text, citations } = statement;
  return [
    ...(isQuotation(statement) ? [] : [lineOf(text)]),
    ...citations.flatMap(({ quote, context }) => [
      ...(context ? [lineOf(t("cardContext"))] : []),
      escapeMarkdown(quote).replace(/^/gmu, "> "),
    ]),
    `*${lineOf(sourceWords(statement, documents, t))}*`,
  ];
}

function documentMarkdown(document: CardDocument, t: Translate): string {
  const facts = documentFacts(document, t).map(lineOf).join("; ");
  return `- **${lineOf(document.name)}**: ${facts}`;
}

/** A text that stays one line, none of whose characters Markdown takes for its own. */
function lineOf(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, " "));
}
