import type { CardDocument } from "../../core/card/card.ts";
import { escapeMarkdown } from "../../core/card/copy-text.ts";
import { lastOfDocuments, passageRuns } from "../../core/card/passage-runs.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { isQuotation } from "../../core/knowledge/pack/statements.ts";
import type { Citation, DocumentId } from "../../core/pack.ts";
import type { ContextSheet, SheetEntry } from "../../core/sheet/sheet.ts";
import { type CitedRun, sheetSection } from "../../core/sheet/sheet-section.ts";
import { sourceWords } from "../card/actions/source-words.ts";
import { documentName } from "../document-name.ts";
import { runWords } from "../run-words.ts";
import { differenceHeading } from "./difference-heading.ts";
import { documentFacts } from "./document-facts.ts";

/** A context sheet as a Markdown document, with the words that the page shows. */
export function sheetMarkdown(sheet: ContextSheet, t: Translate): string {
  const { title, url, entries, documents } = sheet;
  const known = Object.fromEntries(documents.map((document) => [document.id, document]));
  return `${[
    `# ${lineOf(title)}`,
    ...(url === null ? [] : [`<${url}>`]),
    ...introOf(sheet, t),
    ...entries.flatMap((entry) => entryMarkdown(entry, known, t)),
    `## ${t("sheetDocuments")}`,
    documents.map((document) => documentMarkdown(document, t)).join("\n"),
  ].join("\n\n")}\n`;
}

/** What a sheet is, whether it has all names of the article, and what was left out: a paragraph each. */
export function introOf({ entries, named, onlyFacts }: ContextSheet, t: Translate): string[] {
  const chosen = entries.length;
  return [
    chosen < named ? t("sheetIntroSome", { chosen, all: named }) : t("sheetIntro"),
    ...(onlyFacts ? [t("sheetOnlyFacts")] : []),
  ];
}

function entryMarkdown(
  entry: SheetEntry,
  documents: Record<DocumentId, CardDocument>,
  t: Translate,
): string[] {
  const { said, differences } = sheetSection(entry);
  const linesOf = (runs: readonly CitedRun[]) =>
    runs.flatMap((run) => runMarkdown(run, documents, t));
  return [
    `## ${lineOf(entry.label)}`,
    ...linesOf(said),
    ...differences.flatMap((difference) => [
      `### ${differenceHeading({ ...difference, about: lineOf(difference.about) }, t)}`,
      ...linesOf(difference.said),
    ]),
  ];
}

/** Statements that rest on the same words; one that is those words is not said twice. */
function runMarkdown(
  { statements, passages }: CitedRun,
  documents: Record<DocumentId, CardDocument>,
  t: Translate,
): string[] {
  const last = lastOfDocuments(passages);
  const quoteMarkdown = (citation: Citation) => {
    const document = last.has(citation) ? documents[citation.document] : undefined;
    const name = document ? [`— ${lineOf(documentName(document, t))}`] : [];
    return [escapeMarkdown(citation.quote), ...name].join("\n\n").replace(/^/gmu, "> ");
  };
  return [
    ...statements.filter((statement) => !isQuotation(statement)).map(({ text }) => lineOf(text)),
    ...passageRuns(passages).flatMap((run, i) => [
      ...[runWords(run, i, t) ?? []].flat().map(lineOf),
      ...run.citations.map(quoteMarkdown),
    ]),
    `*${lineOf(sourceWords(statements[0], documents, t))}*`,
  ];
}

function documentMarkdown(document: CardDocument, t: Translate): string {
  const facts = documentFacts(document, t).map(lineOf).join(" · ");
  return `- **${lineOf(documentName(document, t))}**: ${facts}`;
}

/** A text that stays one line, none of whose characters Markdown takes for its own. */
function lineOf(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, " "));
}
