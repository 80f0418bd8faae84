import type { Citation, EntityId } from "../core/pack.ts";
import type { PageLife } from "../core/page-life/page-life.ts";
import { pathOf } from "../core/page-life/route.ts";
import { type PageNews, REPORTED_MAX } from "../core/page-report.ts";
import type { PageSettings } from "../core/page-settings.ts";
import { showsCategory } from "../core/settings.ts";
import { openPage } from "../page/open-page.ts";
import type { PageMention } from "../page/page.ts";
import { askBackground } from "../platform/transport.ts";
import { type CardOnDemand, cardOnDemand } from "./card-on-demand.ts";
import { type PageNow, TabKnowledge } from "./tab-knowledge.ts";

/** One reading of the page: from when it is switched on until it is switched off. */
export interface Reading {
  card: CardOnDemand;
  /** The settings have changed. */
  repaint(): void;
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

/** What there is to tell of a page. */
export function reportOf({ isArticle, settings }: PageLife, reading: Reading | null): PageNews {
  const entities = reading?.entities() ?? [];
  const shown = entities.filter(({ category }) => settings && showsCategory(settings, category));
  return {
    isArticle,
    running: reading !== null,
    entities: entities.slice(0, REPORTED_MAX).map(({ id, mentions }) => ({ id, mentions })),
    shown: shown.length,
  };
}

/** Begins to read, paint and watch the page. */
export function startReading(options: ReadingOptions): Reading {
  const { evenUnseen, settings, onChange, onFailure } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const knowledge = new TabKnowledge(askBackground, () => performance.now());
  const page = openPage(document, {
    signal,
    evenUnseen,
    find: (texts, articles) =>
      knowledge.find(pageNow(), texts, articles()).catch((error) => {
        onFailure();
        throw error;
      }),
    shows: (mention) => isShown(mention, settings()),
    insertStyle: () => askBackground("insertMarkStyle", null).then(() => {}),
    onChange,
  });
  const openDocument = ({ document, start, end }: Citation, entity: EntityId) =>
    void askBackground("openDocument", { document, start, end, entity }).catch(onFailure);
  const card = cardOnDemand({ page, knowledge, settings, openDocument, signal }, onFailure);
  return {
    card,
    repaint() {
      page.repaint();
      card.refresh();
    },
    isReplaced: () => knowledge.isOutdated(page.texts()),
    entities() {
      knowledge.forgetGone(page.texts());
      return knowledge.entitiesOf(page.mentions(), settings());
    },
    stop: () => stopping.abort(),
  };
}

function pageNow(): PageNow {
  const { documentElement, title } = document;
  return { lang: documentElement.lang || null, title, path: pathOf(location.href) };
}

function isShown({ category, kind }: PageMention, settings: PageSettings): boolean {
  return showsCategory(settings, category) && (settings.demonyms || kind !== "demonym");
}
