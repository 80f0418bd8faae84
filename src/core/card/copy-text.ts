/** A claim with its source, for wherever a reader pastes it. */
export interface CopyTexts {
  text: string;
  html: string;
  markdown: string;
}

/** Exact words that do the same for a claim. */
interface QuotedRun {
  /** What is said above them, as that they only tell what the claim is about; null for nothing. */
  introduction: string | null;
  quotes: readonly string[];
}

/** What is copied. */
export interface CopySource {
  /** Empty where only exact words are copied. */
  claim: string;
  quoted: readonly QuotedRun[];
  /** The stance where it is not plain fact, then names, kinds and dates, as the card shows them. */
  source: string;
}

/** What is copied of a claim: what is said, the exact words, who says so. No address of the extension. */
export function copyTexts({ claim, quoted, source }: CopySource): CopyTexts {
  const inForm = (paragraph: (text: string) => string, quotation: (text: string) => string) => [
    ...(claim === "" ? [] : [paragraph(claim)]),
    ...quoted.flatMap(({ introduction, quotes }) => [
      ...(introduction === null ? [] : [paragraph(introduction)]),
      ...quotes.map(quotation),
    ]),
    paragraph(source),
  ];
  return {
    text: inForm(
      (text) => text,
      (quote) => `“${quote}”`,
    ).join("\n"),
    html: inForm(
      (text) => `<p>${escapeHtml(text)}</p>`,
      (quote) => `<blockquote>${escapeHtml(quote)}</blockquote>`,
    ).join(""),
    markdown: inForm(escapeMarkdown, (quote) => escapeMarkdown(quote).replace(/^/gmu, "> ")).join(
      "\n\n",
    ),
  };
}

/** Several claims of one card with their sources, beneath the name of what they are about. */
export function copyCard(label: string, claims: readonly CopySource[]): CopyTexts {
  const all = claims.map(copyTexts);
  return {
    text: [label, ...all.map(({ text }) => text)].join("\n\n"),
    html: [`<h2>${escapeHtml(label)}</h2>`, ...all.map(({ html }) => html)].join(""),
    markdown: [`## ${escapeMarkdown(label)}`, ...all.map(({ markdown }) => markdown)].join("\n\n"),
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, "\\$&");
}
