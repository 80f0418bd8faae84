import { isHidden } from "../../core/hidden-names.ts";
import { showsCategory } from "../../core/marking.ts";
import { LANG_MAX_CHARACTERS, TITLE_MAX_CHARACTERS } from "../../core/mentions/page-limits.ts";
import type { PageLife } from "../../core/page-life/page-life.ts";
import { pathOf, pathOnSite } from "../../core/page-life/route.ts";
import { type InSection, REPORTED_MAX, type TabReport } from "../../core/page-report.ts";
import type { PageSettings } from "../../core/page-settings.ts";
import { openPage } from "../../page/open-page.ts";
import type { Page, PageMention, PageOptions } from "../../page/page.ts";
import type { WrappingTools } from "../../page/wrapping/tools.ts";
import { messageOf } from "../../platform/i18n.ts";
import { askBackground } from "../../platform/transport.ts";
import { removeOrphanedCards } from "../../ui/card/frame/orphaned-cards.ts";
import { CardOnDemand, type ReadingParts } from "./card-on-demand.ts";
import { type PageNow, TabKnowledge } from "./tab-knowledge.ts";

interface ReadingOptions {
  evenUnseen: boolean;
  settings(): PageSettings;
  /** What is found on the page has changed. */
  onChange(): void;
  /** A question to the background has failed. */
  onFailure(): void;
}

/** What the background is told of a page. */
export function reportOf({ isArticle }: PageLife, reading: Reading | null): TabReport {
  const found = reading?.found() ?? { isRead: false, withheld: false, entities: [] };
  return { isArticle, running: reading !== null, ...found };
}

/**
 * One reading of the page, from when it is switched on until it is switched off: reads, paints and watches the
 * page, and gives it cards.
 */
export class Reading {
  readonly card: CardOnDemand;
  readonly #options: ReadingOptions;
  readonly #stopping = new AbortController();
  readonly #knowledge = new TabKnowledge(askBackground, () => performance.now());
  readonly #page: Page;
  #isFirstStyle = true;
  /** The marks that Alt shows stay while a card is open: it is read with the hand free. */
  #isCardOpen = false;
  #isKeyHeld = false;
  #isAllAsked = false;
  /** Whether names are marked that the documents only touch on. */
  #marksTouchedOn: boolean;

  constructor(options: ReadingOptions) {
    const { signal } = this.#stopping;
    this.#options = options;
    this.#marksTouchedOn = options.settings().relevance === "all";
    this.#page = openPage(document, this.#pageOptions());
    watchAlt(this.#page, signal, (isHeld, event) => {
      this.#isKeyHeld = isHeld;
      this.#repaintKeyed(event);
    });
    this.card = new CardOnDemand(this.#cardParts(), options.onFailure);
  }

  /** The settings have changed. */
  repaint(): void {
    this.#decideTouchedOn();
    this.#page.repaint();
    this.card.refresh();
  }

  /** Marks also names that the documents only touch on, until the reading is stopped. */
  showAll(): void {
    this.#isAllAsked = true;
    this.#decideTouchedOn();
  }

  /** Answers the message `inSections`. */
  inSections(): InSection[] {
    return this.#page.inSections();
  }

  /** Much of what was read is gone from the page. */
  isReplaced(): boolean {
    return this.#knowledge.isOutdated(this.#page.texts());
  }

  /** What has been found on the page so far. */
  found(): Pick<TabReport, "isRead" | "withheld" | "entities"> {
    const knowledge = this.#knowledge;
    const page = this.#page;
    knowledge.forgetGone(() => page.texts());
    const settings = this.#options.settings();
    const isHiddenHere = (mention: PageMention) => isHiddenName(mention, settings);
    const isTouchedOn = (mention: PageMention) =>
      isShown(mention, settings) && !knowledge.isSubject(mention.entity);
    const marked = page.markedEntities();
    return {
      isRead: page.isRead(),
      withheld: !this.#marksTouchedOn && page.someInPlace(isTouchedOn),
      entities: knowledge
        .entitiesOf(page.mentions(), settings, isHiddenHere)
        .slice(0, REPORTED_MAX)
        .map((entity) => ({ ...entity, isMarked: marked.has(entity.id) })),
    };
  }

  stop(): void {
    this.#stopping.abort();
  }

  #pageOptions(): PageOptions {
    const { evenUnseen, settings, onChange, onFailure } = this.#options;
    const knowledge = this.#knowledge;
    return {
      signal: this.#stopping.signal,
      evenUnseen,
      find: (texts, articles) =>
        knowledge.find(pageNow(), texts, articles()).catch((error) => {
          onFailure();
          throw error;
        }),
      shows: (mention) =>
        isShown(mention, settings()) &&
        (this.#marksTouchedOn || knowledge.isSubject(mention.entity)),
      loadWrappingTools,
      isColoured: () => settings().colourByCategory,
      sparseness: () => ({ ...settings(), isKeyHeld: this.#isKeyHeld || this.#isCardOpen }),
      insertStyle: async (part) => {
        if (this.#isFirstStyle) removeOrphanedCards(document);
        this.#isFirstStyle = false;
        await askBackground("insertMarkStyle", { part });
      },
      loadStyle: () => askBackground("markStyle", null),
      onChange: () => {
        this.#decideTouchedOn();
        onChange();
      },
    };
  }

  #cardParts(): ReadingParts {
    const { settings, onFailure } = this.#options;
    return {
      page: this.#page,
      knowledge: this.#knowledge,
      settings,
      messageOf,
      openDocument: (target) => void askBackground("openDocument", target).catch(onFailure),
      onOpen: (isOpen) => {
        this.#isCardOpen = isOpen;
        this.#repaintKeyed();
      },
      hideName: (ask) => askBackground("hideName", ask),
      signal: this.#stopping.signal,
    };
  }

  /** Marks names that the documents only touch on where the page names a subject of theirs. */
  #decideTouchedOn(): void {
    const before = this.#marksTouchedOn;
    this.#marksTouchedOn =
      this.#isAllAsked ||
      this.#options.settings().relevance === "all" ||
      this.#page.someInPlace(({ entity }) => this.#knowledge.isSubject(entity));
    if (this.#marksTouchedOn !== before) this.#page.repaint();
  }

  #repaintKeyed(event?: Event): void {
    if (this.#options.settings().density !== "none") return;
    // The release of Alt would bring up the browser's menu bar.
    event?.preventDefault();
    this.#page.repaint();
  }
}

declare global {
  /** What `wrap.js` leaves in the content script's world. */
  var factContextWrapping: typeof import("../wrap.ts") | undefined;
}

async function loadWrappingTools(): Promise<WrappingTools> {
  if (!globalThis.factContextWrapping) await askBackground("loadWrapping", null);
  if (!globalThis.factContextWrapping) throw new Error("Its code did not run");
  return globalThis.factContextWrapping.tools;
}

/** Calls `tell` when the reader presses Alt on the page, and when they release it or leave the page. */
function watchAlt(
  page: Page,
  signal: AbortSignal,
  tell: (isHeld: boolean, event: Event) => void,
): void {
  // The same function each time, since a document may be visited twice.
  const turn = (event: Event) => {
    const { isTrusted, key, repeat, type, target, currentTarget } = event as KeyboardEvent;
    // Of elements that lose the focus the window hears too.
    const isOther = type === "blur" ? target !== currentTarget : key !== "Alt" || repeat;
    if (!isTrusted || isOther) return;
    tell(type === "keydown", event);
  };
  page.eachDocument(({ defaultView }) => {
    for (const type of ["keydown", "keyup", "blur"]) {
      defaultView?.addEventListener(type, turn, { signal, capture: true });
    }
  });
}

function pageNow(): PageNow {
  const { documentElement, title } = document;
  return {
    // The root of an XML document has no such property.
    lang: documentElement.lang?.slice(0, LANG_MAX_CHARACTERS) || null,
    title: title.slice(0, TITLE_MAX_CHARACTERS),
    path: pathOf(location.href),
  };
}

function isShown(mention: PageMention, settings: PageSettings): boolean {
  const { category, kind } = mention;
  if (!showsCategory(settings, category) || (kind === "demonym" && !settings.demonyms))
    return false;
  return !isHiddenName(mention, settings);
}

function isHiddenName(mention: PageMention, { hidden }: PageSettings): boolean {
  return isHidden(hidden, mention, pathHere);
}

function pathHere(): string {
  return pathOnSite(location.href);
}
