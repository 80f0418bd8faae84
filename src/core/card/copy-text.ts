import type { Citation } from "../pack.ts";

/** A claim with its source, for wherever a reader pastes it. */
export interface CopyTexts {
  text: string;
  html: string;
  markdown: string;
}

/** What is copied. */
export interface CopySource {
  /** Empty where only exact words are copied. */
  claim: string;
  quotes: readonly Pick<Citation, "quote">[];
  /** The stance where it is not plain fact, then names, kinds and dates, as the card shows them. */
  source: string;
}

/** What is copied of a claim: what is said, the exact words, who says so. No address of the extension. */
export function copyTexts({ claim, quotes, source }: CopySource): CopyTexts {
  const claims = claim === "" ? [] : [claim];
  const words = quotes.map(({ quote }) => quote);
  return {
    text: [...claims, ...words.map((quote) => `“${quote}”`), source].join("\n"),
    html: [
      ...claims.map((said) => `<p>${escapeHtml(said)}</p>`),
      ...words.map((quote) => `<blockquote>${escapeHtml(quote)}</blockquote>`),
      `<p>${escapeHtml(source)}</p>`,
    ].join(""),
    markdown: [
      ...claims.map(escapeMarkdown),
      ...words.map((quote) => escapeMarkdown(quote).replace(/^/gmu, "> ")),
      escapeMarkdown(source),
    ].join("\n\n"),
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
