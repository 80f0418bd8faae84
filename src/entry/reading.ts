import type { ReaderTarget } from "../core/card/reader-target.ts";
import { isHidden } from "../core/hidden-names.ts";
import { showsCategory } from "../core/marking.ts";
import { LANG_MAX_CHARACTERS, TITLE_MAX_CHARACTERS } from "../core/mentions/page-limits.ts";
import type { EntityId } from "../core/pack.ts";
import type { PageLife } from "../core/page-life/page-life.ts";
import { pathOf, pathOnSite } from "../core/page-life/route.ts";
import { type InSection, REPORTED_MAX, type TabReport } from "../core/page-report.ts";
import type { PageSettings } from "../core/page-settings.ts";
import { openPage } from "../page/open-page.ts";
import type { Page, PageMention } from "../page/page.ts";
import type { WrappingTools } from "../page/wrapping/tools.ts";
import { messageOf } from "../platform/i18n.ts";
import type { PageMessages } from "../platform/messages.ts";
import { askBackground } from "../platform/transport.ts";
import { removeDeadCards } from "../ui/card/outliving.ts";
import { type CardOnDemand, cardOnDemand } from "./card-on-demand.ts";
import { type PageNow, TabKnowledge } from "./tab-knowledge.ts";
import { ViewWatch } from "./view-watch.ts";

/** One reading of the page: from when it is switched on until it is switched off. */
export interface Reading {
  card: CardOnDemand;
  /** The settings have changed. */
  repaint(): void;
  /** Marks also names that the documents only touch on, until the reading is stopped. */
  showAll(): void;
  /** Whether names are left unmarked because the documents only touch on them. */
  withholds(): boolean;
  markedEntities(): Set<EntityId>;
  /** Answers the message `entitiesInView`. */
  entitiesInView(known: readonly EntityId[]): Promise<EntityId[]>;
  /** Answers the message `inSections`. */
  inSections(): InSection[];
  /** Much of what was read is gone from the page. */
  isReplaced(): boolean;
  entities(): ReturnType<TabKnowledge["entitiesOf"]>;
  stop(): void;
}

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
  const entities = reading?.entities() ?? [];
  return {
    isArticle,
    running: reading !== null,
    entities: entities.slice(0, REPORTED_MAX),
    shown: reading?.markedEntities().size ?? 0,
    withheld: reading?.withholds() ?? false,
  };
}

/** Begins to read, paint and watch the page. */
export function startReading(options: ReadingOptions): Reading {
  const { evenUnseen, settings, onChange, onFailure } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const knowledge = new TabKnowledge(askBackground, () => performance.now());
  let isFirstStyle = true;
  /** The marks that Alt shows stay while a card is open: it is read with the hand free. */
  let isCardOpen = false;
  let isKeyHeld = false;
  let isAllAsked = false;
  let marksTouchedOn = settings().relevance === "all";
  const page = openPage(document, {
    signal,
    evenUnseen,
    find: (texts, articles) =>
      knowledge.find(pageNow(), texts, articles()).catch((error) => {
        onFailure();
        throw error;
      }),
    shows: (mention) => {
      const isSwitchedOn = isShown(mention, settings());
      return isSwitchedOn && (marksTouchedOn || knowledge.isSubject(mention.entity));
    },
    loadWrappingTools,
    isColoured: () => settings().colourByCategory,
    sparseness: () => ({ ...settings(), isKeyHeld: isKeyHeld || isCardOpen }),
    async insertStyle(part) {
      if (isFirstStyle) removeDeadCards(document);
      isFirstStyle = false;
      await askBackground("insertMarkStyle", { part });
    },
    loadStyle: () => askBackground("markStyle", null),
    onChange: () => {
      decideTouchedOn();
      view.mayHaveChanged();
      onChange();
    },
  });
  /** Decides whether to mark names that the documents only touch on: if the page names a subject of theirs. */
  const decideTouchedOn = () => {
    const before = marksTouchedOn;
    marksTouchedOn = isAllAsked || settings().relevance === "all" || namesSubject(page, knowledge);
    if (marksTouchedOn !== before) page.repaint();
  };
  const repaintKeyed = (event?: Event) => {
    if (settings().density !== "none") return;
    // The release of Alt would bring up the browser's menu bar.
    event?.preventDefault();
    page.repaint();
  };
  watchAlt(page, signal, (isHeld, event) => {
    isKeyHeld = isHeld;
    repaintKeyed(event);
  });
  const view = watchView(page, signal);
  const parts = {
    page,
    knowledge,
    settings,
    messageOf,
    openDocument: (target: ReaderTarget) =>
      void askBackground("openDocument", target).catch(onFailure),
    onOpen(isOpen: boolean) {
      isCardOpen = isOpen;
      repaintKeyed();
    },
    hideName: (ask: PageMessages["hideName"]["ask"]) => askBackground("hideName", ask),
    signal,
  };
  const card = cardOnDemand(parts, onFailure);
  return {
    card,
    repaint() {
      decideTouchedOn();
      page.repaint();
      card.refresh();
    },
    showAll() {
      isAllAsked = true;
      decideTouchedOn();
    },
    withholds: () =>
      !marksTouchedOn &&
      page.someInPlace(
        (mention) => isShown(mention, settings()) && !knowledge.isSubject(mention.entity),
      ),
    markedEntities: () => page.markedEntities(),
    entitiesInView: (known) => view.changedFrom(known),
    inSections: () => page.inSections(),
    isReplaced: () => knowledge.isOutdated(page.texts()),
    entities() {
      knowledge.forgetGone(() => page.texts());
      const isHiddenHere = (mention: PageMention) => isHiddenName(mention, settings());
      return knowledge.entitiesOf(page.mentions(), settings(), isHiddenHere);
    },
    stop: () => stopping.abort(),
  };
}

declare global {
  /** What `wrap.js` leaves in the content script's world. */
  var factContextWrapping: typeof import("./wrap.ts") | undefined;
}

async function loadWrappingTools(): Promise<WrappingTools> {
  if (!globalThis.factContextWrapping) await askBackground("loadWrapping", null);
  if (!globalThis.factContextWrapping) throw new Error("Its code did not run");
  return globalThis.factContextWrapping.tools;
}

function namesSubject(page: Page, knowledge: TabKnowledge): boolean {
  return page.someInPlace(({ entity }) => knowledge.isSubject(entity));
}

function watchView(page: Page, signal: AbortSignal): ViewWatch {
  const view = new ViewWatch(() => [...new Set(page.mentionsInView().map(({ entity }) => entity))]);
  const moved = () => view.mayHaveChanged();
  page.eachDocument(({ defaultView }) => {
    for (const type of ["scroll", "resize"]) {
      defaultView?.addEventListener(type, moved, { signal, capture: true });
    }
  });
  signal.addEventListener("abort", () => view.end());
  return view;
}

/** Calls `tell` when the reader presses Alt on the page, and when they release it or leave the page. */
function watchAlt(
  page: Page,
  signal: AbortSignal,
  tell: (isHeld: boolean, event: Event) => void,
): void {
  // The same function each time, since a document may be visited twice.
  const turn = (event: Event) => {
    const { isTrusted, key, repeat, type } = event as KeyboardEvent;
    if (!isTrusted || repeat || (key !== "Alt" && type !== "blur")) return;
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
