import type { CardData } from "../../../core/card/card.ts";
import { type CopyTexts, copyCard } from "../../../core/card/copy-text.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { copyToClipboard } from "./copy.ts";
import { copySource } from "./copy-source.ts";

/** One entry of the menu in a card's head. */
export interface CardAction {
  /** Identifies it in the menu. */
  id: string;
  label: string;
  /** Stands above it; entries next to each other that have the same one share it. */
  heading?: string;
  /** Whether it is switched on; undefined for what is done at each press and not switched. */
  isOn?: boolean;
  /**
   * Carries it out when the reader presses it. Returns what to say about it; null if the card shows the
   * effect.
   */
  run(document: Document): string | null;
}

/** Copies what a card says at first sight, with its sources: formatted, or as Markdown. */
export function copyActions(card: CardData, t: Translate): CardAction[] {
  const said = [...(card.identity ? [card.identity] : []), ...card.summary];
  if (said.length === 0) return [];
  const claims = () => said.map((statement) => copySource(statement, card.documents, t));
  const texts = () => copyCard(card.label, claims());
  return [copyAction(t("cardCopyCard"), texts, t), markdownAction(texts, t)];
}

/** Copies texts, which are made when the reader presses. */
export function copyAction(label: string, texts: () => CopyTexts, t: Translate): CardAction {
  return {
    id: "copy",
    label,
    run(document) {
      const { text, html } = texts();
      return told(copyToClipboard(document, text, html), t);
    },
  };
}

function markdownAction(texts: () => CopyTexts, t: Translate): CardAction {
  return {
    id: "markdown",
    label: t("cardCopyMarkdown"),
    run: (document) => told(copyToClipboard(document, texts().markdown), t),
  };
}

function told(isCopied: boolean, t: Translate): string {
  return t(isCopied ? "cardCopied" : "cardNotCopied");
}

/** Leaves out what documents do not put as fact, or brings it back. */
export function onlyFactsAction(
  isOn: boolean,
  showOnlyFacts: (only: boolean) => void,
  t: Translate,
): CardAction {
  return {
    id: "facts",
    label: t("cardOnlyFacts"),
    isOn,
    run() {
      showOnlyFacts(!isOn);
      return null;
    },
  };
}
