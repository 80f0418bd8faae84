import { render } from "preact";
import { cardOf } from "../../src/core/card/card.ts";
import { castEntry } from "../../src/core/card/cast.ts";
import { CATEGORIES } from "../../src/core/categories.ts";
import type { EntityId } from "../../src/core/pack.ts";
import type { NoReport, PageCast } from "../../src/core/page-report.ts";
import { DEFAULTS, type Settings } from "../../src/core/settings.ts";
import { TranslationProvider } from "../../src/ui/i18n.tsx";
import { PanelView } from "../../src/ui/panel/PanelView.tsx";
import type { PanelState } from "./states.ts";
import { translate } from "./translate.ts";

const NAMED = PACK.entities.slice(0, 16);

/** The cast of an invented page that names some of the bundled entities. */
export function castOf(onlyFacts = false): PageCast {
  return {
    host: "news.example.org",
    site: "example.org",
    title: "Ministers meet in the capital as the talks about the border enter their third week",
    url: "https://news.example.org/2026/ministers-meet",
    isArticle: true,
    running: true,
    isRead: true,
    withheld: false,
    entities: NAMED.flatMap(({ id }, i) => {
      const card = cardOf(PACK, id);
      return card ? [castEntry(card, 30 - i, onlyFacts)] : [];
    }),
    shown: NAMED.length,
    more: 0,
  };
}

const NOTHING_ON = Object.fromEntries(CATEGORIES.map((category) => [category, false]));

interface PanelScene {
  page: PageCast | NoReport | undefined;
  settings?: Partial<Settings>;
  inView?: readonly EntityId[];
  isNotShown?: boolean;
}

const SCENES: Readonly<Record<PanelState, PanelScene>> = {
  cast: { page: castOf(), inView: NAMED.slice(1, 9).map(({ id }) => id) },
  facts: { page: castOf(true), settings: { onlyFacts: true } },
  withheld: { page: { ...castOf(), withheld: true, more: 12 } },
  "not-shown": { page: castOf(), isNotShown: true },
  looking: { page: { ...castOf(), isRead: false, entities: [] } },
  "nothing-found": { page: { ...castOf(), entities: [] } },
  "all-kinds-off": {
    page: castOf(),
    settings: { categories: NOTHING_ON as Settings["categories"] },
  },
  "site-off": { page: { ...castOf(), running: false, entities: [] } },
  off: { page: castOf(), settings: { enabled: false } },
  unread: { page: "unread" },
  loading: { page: "loading" },
  gone: { page: "gone" },
  asking: { page: undefined },
};

export function showPanel(name: PanelState): void {
  const { page, settings, inView = [], isNotShown = false } = SCENES[name];
  const nothing = () => {};
  render(
    <TranslationProvider value={translate}>
      <PanelView
        settings={{ ...DEFAULTS, ...settings }}
        page={page}
        inView={new Set(inView)}
        isNotShown={isNotShown}
        now={0}
        showEntity={nothing}
        showAll={nothing}
        openDocument={nothing}
        openSheet={nothing}
      />
    </TranslationProvider>,
    document.body,
  );
}
