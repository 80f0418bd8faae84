import type { Citation } from "../pack.ts";

/** A claim with its source, for wherever a reader pastes it. */
export interface CopyTexts {
  text: string;
  html: string;
  markdown: string;
}

/** The source of copied words, in words: name, kind and date, as the card shows them. */
export interface CopySource {
  claim: string;
  /** The stance where it is not plain fact. */
  stance: string | null;
  quotes: readonly Pick<Citation, "quote">[];
  source: string;
}

/** What is copied of a claim: what is said, the exact words, who says so. No address of the extension. */
export function copyTexts({ claim, stance, quotes, source }: CopySource): CopyTexts {
  const origin = stance === null ? source : `${stance} · ${source}`;
  const words = quotes.map(({ quote }) => quote);
  return {
    text: [claim, ...words.map((quote) => `“${quote}”`), origin].join("\n"),
    html: [
      `<p>${escapeHtml(claim)}</p>`,
      ...words.map((quote) => `<blockquote>${escapeHtml(quote)}</blockquote>`),
      `<p>${escapeHtml(origin)}</p>`,
    ].join(""),
    markdown: [
      escapeMarkdown(claim),
      ...words.map((quote) => escapeMarkdown(quote).replace(/^/gmu, "> ")),
      escapeMarkdown(origin),
    ].join("\n\n"),
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, "\\$&");
}
