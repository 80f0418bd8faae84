/**
 * Every message of the extension, `name -> {ask, answer}`. Switches do not travel here but through
 * the settings' storage, which every tab and page hears.
 */
import type { CardData } from "../core/card/card.ts";
import type { DocumentView } from "../core/card/document-view.ts";
import type { Mention } from "../core/mentions/mention.ts";
import type { PageContext, PageEvidence } from "../core/mentions/read-page.ts";
import type { DocumentId, EntityId } from "../core/pack.ts";
import type { PageReport } from "../core/page-report.ts";

/** Messages to the background. */
export interface BackgroundMessages {
  /** The mentions in a page's text blocks, with the cards of entities the tab does not have yet. */
  findMentions: {
    ask: { page: PageContext; evidence: PageEvidence | null; texts: string[]; have: EntityId[] };
    answer: {
      /** One list for each text, in order; each sorted and disjoint. */
      mentions: Mention[][];
      /** To be sent with the page's next texts. */
      evidence: PageEvidence;
      /** Spellings in small letters: blocks read earlier that contain one are to be asked again. */
      reconsider: string[];
      cards: CardData[];
    };
  };
  /** One entity's card, or null where no pack has the entity. */
  card: { ask: { entity: EntityId }; answer: CardData | null };
  /** A document with all that is drawn from it, or null where no pack has it. */
  document: { ask: { document: DocumentId }; answer: DocumentView | null };
  /** A tab tells what it found, so that the badge can say how many entities are named there. */
  pageChanged: { ask: PageReport & { shown: number }; answer: null };
  /** Opens the reader at a document's cited words (UTF-16 offsets), in a tab of its own. */
  openDocument: {
    ask: { document: DocumentId; start: number; end: number };
    answer: null;
  };
  /** The library page has published a change: packs, or what is in use of them. */
  libraryChanged: { ask: null; answer: null };
}

/** Messages to the content script of one tab. */
export interface TabMessages {
  pageReport: { ask: null; answer: PageReport };
  /** Scrolls to the entity's first mention and opens its card; false where it has none. */
  showEntity: { ask: { entity: EntityId }; answer: boolean };
  /** Opens the card of the next (1) or previous (-1) mention, for the keyboard. */
  stepMention: { ask: { by: 1 | -1 }; answer: boolean };
  /** Other names may be known now, and other things of them. */
  libraryChanged: { ask: null; answer: null };
}
