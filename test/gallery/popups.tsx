import { render } from "preact";
import { CATEGORIES, categoriesToList, type LabelledCategory } from "../../src/core/categories.ts";
import type { NoReport, PageReport } from "../../src/core/page-report.ts";
import { DEFAULTS, readSettings, type Settings } from "../../src/core/settings.ts";
import { changeRecord } from "../../src/core/settings-record.ts";
import { TranslationProvider } from "../../src/ui/i18n.tsx";
import { PopupView } from "../../src/ui/popup/PopupView.tsx";
import type { PopupProblem } from "../../src/ui/popup/popup-props.ts";
import type { PopupState } from "./states.ts";
import { translate } from "./translate.ts";

const article: PageReport = {
  host: "news.example.org",
  site: "example.org",
  isArticle: true,
  running: true,
  isRead: true,
  withheld: false,
  entities: PACK.entities.slice(-24).map(({ id, label, category, identity }, i) => ({
    id,
    label,
    category,
    identity,
    mentions: 30 - i,
    hidden: 0,
    isMarked: true,
    forms: [label, `${label}’s leaders`],
  })),
  shown: 24,
};
const NOW = Date.UTC(2026, 0, 2, 12);
const nothingOn = Object.fromEntries(CATEGORIES.map((category) => [category, false]));

/** The first entity hidden altogether, the second in one of its spellings. */
function withHidden(entities: PageReport["entities"]): PageReport["entities"] {
  return entities.map((entity, i) => ({ ...entity, hidden: [entity.mentions, 1][i] ?? 0 }));
}

interface PopupScene {
  page: PageReport | NoReport | undefined;
  expected?: number;
  settings?: Partial<Settings>;
  problem?: PopupProblem;
  newVersion?: string;
  categories?: readonly LabelledCategory[];
}

const POPUPS: Readonly<Record<PopupState, PopupScene>> = {
  running: { page: article },
  off: { page: { ...article, running: false, entities: [] }, settings: { enabled: false } },
  paused: {
    page: { ...article, running: false, entities: [] },
    settings: { sites: { [article.host]: { offUntil: NOW + 3_600_000 } } },
  },
  "site-off": { page: { ...article, running: false, entities: [] } },
  "no-article": { page: { ...article, isArticle: false, running: false, entities: [] } },
  unread: { page: "unread" },
  "not-allowed": { page: "not-allowed" },
  loading: { page: "loading" },
  refused: { page: article, problem: "not-stored" },
  asking: { page: undefined, expected: 24 },
  gone: { page: "gone" },
  "own-categories": {
    page: article,
    categories: categoriesToList(["other", "river"], [{ id: "river", label: "Rivers" }]),
  },
  updated: { page: article, newVersion: "1.2.0" },
  "not-shown": { page: article, problem: "not-shown" },
  withheld: { page: { ...article, withheld: true, shown: 0 } },
  hidden: { page: { ...article, entities: withHidden(article.entities), shown: 23 } },
  looking: { page: { ...article, isRead: false, entities: [], shown: 0 } },
  "nothing-found": { page: { ...article, entities: [], shown: 0 } },
  "some-unmarked": {
    page: {
      ...article,
      entities: article.entities.map((entity, i) => ({ ...entity, isMarked: i % 3 > 0 })),
      shown: article.entities.filter((_, i) => i % 3 > 0).length,
    },
  },
  "kinds-off": {
    page: {
      ...article,
      shown: article.entities.filter(({ category }) => category === "person").length,
    },
    settings: { categories: { ...nothingOn, person: true } as Settings["categories"] },
  },
  "all-kinds-off": {
    page: article,
    settings: { categories: nothingOn as Settings["categories"] },
  },
};

/** The popup, switches working, settings kept as long as the page is open. */
export function showPopup(name: PopupState): void {
  const scene = POPUPS[name];
  let settings: Settings = { ...DEFAULTS, ...scene.settings };
  const draw = () =>
    render(
      <TranslationProvider value={translate}>
        <PopupView
          settings={settings}
          page={scene.page}
          expected={scene.expected ?? 0}
          categories={scene.categories ?? categoriesToList()}
          problem={scene.problem ?? null}
          now={NOW}
          change={(change) => {
            settings = readSettings(changeRecord(settings, change));
            draw();
          }}
          setSite={() => {}}
          pauseSite={() => {}}
          allowSites={() => {}}
          showAll={() => {}}
          showEntity={() => {}}
          bringBack={() => {}}
          newVersion={scene.newVersion ?? null}
          openChanges={() => {}}
          openOptions={() => {}}
          openPanel={() => {}}
          openSheet={() => {}}
          openLibrary={() => {}}
          addArticle={() => {}}
        />
      </TranslationProvider>,
      document.body,
    );
  draw();
}
