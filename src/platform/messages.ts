/** Every message of the extension, `name -> {ask, answer}`. */

import type { CardData, CardDocument } from "../core/card/card.ts";
import type { Together } from "../core/card/together.ts";
import type { LabelledCategory } from "../core/categories.ts";
import type { NameToHide } from "../core/hidden-names.ts";
import type { Message } from "../core/i18n/translator.ts";
import type { MarkStylePart } from "../core/marking.ts";
import type { FoundMentions } from "../core/mentions/found-mentions.ts";
import type { Mention } from "../core/mentions/mention.ts";
import type { PageEvidence } from "../core/mentions/read-page.ts";
import type { DocumentId, EntityId } from "../core/pack.ts";
import type { InSection, NoReport, PageCast, PageReport, TabReport } from "../core/page-report.ts";
import type { PageSettings } from "../core/page-settings.ts";
import type { DocumentView } from "../core/reader/document-view.ts";
import type { DocumentMention } from "../core/reader/named-places.ts";
import type { ReaderTarget } from "../core/reader/reader-target.ts";
import type { SettingsChange, SettingsRecord } from "../core/settings-record.ts";
import type { NotTaken } from "./articles.ts";

/** What a content script may ask the background. Every page's process can send these: see SECURITY.md. */
export interface PageMessages {
  /** The settings as far as they concern the asking page. Asked again after each `settingsChanged`. */
  pageSettings: { ask: null; answer: PageSettings };
  /**
   * The mentions in a page's text blocks, with the cards of entities that the tab does not have yet.
   * `title` is the title of the page or article that the texts belong to.
   */
  findMentions: {
    ask: {
      lang: string | null;
      title: string;
      evidence: PageEvidence | null;
      texts: string[];
      have: EntityId[];
    };
    answer: FoundMentions<Mention> & {
      /** The evidence from these texts, to be sent with the page's next texts. */
      learnt: PageEvidence;
      cards: CardData[];
    };
  };
  /** One entity's card, or null where no pack has the entity. */
  card: { ask: { entity: EntityId }; answer: CardData | null };
  /** What the documents say of two entities at once. */
  together: { ask: { entities: [EntityId, EntityId] }; answer: Together };
  /** Runs mark.js and what else wrapping needs beside the content script of the asking document. */
  loadWrapping: { ask: null; answer: null };
  /** Runs the card's code beside the content script of the asking document. */
  loadCard: { ask: null; answer: null };
  /** Inserts a part of the style of marks into the asking document, which is about to need it. */
  insertMarkStyle: { ask: { part: MarkStylePart }; answer: null };
  /** The whole style of marks, for a frame or a shadow tree to adopt. */
  markStyle: { ask: null; answer: string };
  /** Reports what a tab's page names, for the badge and the pages that show it. */
  pageChanged: { ask: TabReport; answer: null };
  /** Opens the reader page in a tab of its own. A target that no pack in use has opens nothing. */
  openDocument: { ask: ReaderTarget; answer: null };
  /**
   * Hides a name, or shows it again, as the reader asked on its card. Rejects if that is not stored, the
   * list of hidden names is full, or no pack has the entity.
   */
  hideName: { ask: NameToHide & { isHidden: boolean }; answer: null };
}

/** What only the extension's own pages may ask the background. */
export interface OwnMessages {
  /** Changes some settings. Rejects when the browser does not store them. */
  changeSettings: { ask: SettingsChange; answer: null };
  /**
   * Takes all settings from the text of a settings file. Answers with every problem of the file, and
   * then changes nothing; rejects when the browser does not store them.
   */
  importSettings: { ask: { text: string }; answer: { problems: readonly Message[] } };
  /**
   * Puts a record back that was stored before, as it stood, though a settings file might not hold it.
   * Rejects when the browser does not store it.
   */
  putSettingsBack: { ask: { record: SettingsRecord }; answer: null };
  /** Deletes all settings, those of private windows too, and the library. Rejects if it cannot. */
  deleteEverything: { ask: null; answer: null };
  /** Switches the site of a tab's page on or off; in private windows, until the last of them is closed. */
  switchSite: { ask: { tab: number; on: boolean }; answer: null };
  /** Switches the site of a tab's page off until a time (ms since 1970). */
  pauseSite: { ask: { tab: number; until: number }; answer: null };
  /** Brings back all that is hidden of an entity on a tab's page. */
  showName: { ask: { tab: number; entity: EntityId }; answer: null };
  /** The report of a tab's page, or why there is none. */
  pageOfTab: { ask: { tab: number }; answer: PageReport | NoReport };
  /** The same, with what the documents say of each name in short. */
  castOfTab: { ask: { tab: number }; answer: PageCast | NoReport };
  /** The cards of entities, in the given order; those that no pack has are left out. */
  cards: { ask: { entities: EntityId[] }; answer: CardData[] };
  /** The categories to offer switches for. */
  categories: { ask: null; answer: LabelledCategory[] };
  /** All documents of the packs in use, without their texts. */
  documents: { ask: null; answer: CardDocument[] };
  /** A document with all that is drawn from it, or null where no pack has it. */
  document: { ask: { document: DocumentId }; answer: DocumentView | null };
  /** The mentions in a document, a list for each paragraph; none where no pack has it. */
  mentionsInDocument: { ask: { document: DocumentId }; answer: DocumentMention[][] };
  /** Adds a tab's page to the library; the answer says why not, or is null. */
  addArticle: { ask: { tab: number }; answer: NotTaken | null };
  /** The library page has published a change of the packs, or of which are in use. */
  libraryChanged: { ask: null; answer: null };
}

/** Messages of the background to the panels of all windows. */
export interface PanelMessages {
  closePanel: { ask: { window: number }; answer: null };
}

export type BackgroundMessages = PageMessages & OwnMessages;

/** Messages to the content script of one tab. */
export interface TabMessages {
  pageReport: { ask: null; answer: TabReport };
  /** Marks also names that the documents only touch on, for as long as the page is read. */
  showAll: { ask: null; answer: null };
  /** The settings have changed: the tab asks for its own again. */
  settingsChanged: { ask: null; answer: null };
  /** Scrolls to the entity's first mention and opens its card; false if it has none. */
  showEntity: { ask: { entity: EntityId }; answer: boolean };
  /**
   * The entities named in the part of the page in view, in document order. Answers once they differ from
   * `known`, in whatever order, and after some seconds at the latest.
   */
  entitiesInView: { ask: { known: EntityId[] }; answer: EntityId[] };
  /** The mentions in the text of the page's article. */
  inSections: { ask: null; answer: InSection[] };
  /** Opens the card of the next (1) or previous (-1) mention, for the keyboard. */
  stepMention: { ask: { by: 1 | -1 }; answer: boolean };
  /** Has screen readers read a text out, on the page itself; false where the page is not read. */
  announce: { ask: { text: string }; answer: boolean };
  /** The packs in use have changed, and with them names and cards. */
  libraryChanged: { ask: null; answer: null };
}
