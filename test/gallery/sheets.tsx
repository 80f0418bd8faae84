import { render } from "preact";
import { cardOf } from "../../src/core/card/card.ts";
import type { NoReport, PageCast } from "../../src/core/page-report.ts";
import { DEFAULTS } from "../../src/core/settings.ts";
import { namesAtFirst } from "../../src/core/sheet/sheet-names.ts";
import { TranslationProvider } from "../../src/ui/i18n.tsx";
import { SheetView } from "../../src/ui/sheet/SheetView.tsx";
import { castOf } from "./panels.tsx";
import type { SheetState } from "./states.ts";
import { translate } from "./translate.ts";

interface SheetScene {
  page: PageCast | NoReport;
  saved?: string;
  /** Whether no kind of names is switched on. */
  isAllOff?: boolean;
}

const SCENES: Readonly<Record<SheetState, SheetScene>> = {
  ready: { page: castOf() },
  saved: { page: castOf(), saved: "context-ministers-meet.md" },
  looking: { page: { ...castOf(), isRead: false, entities: [] } },
  "all-kinds-off": { page: castOf(), isAllOff: true },
  "no-names": { page: { ...castOf(), entities: [] } },
  unread: { page: "unread" },
  loading: { page: "loading" },
  gone: { page: "gone" },
};

export function showSheet(name: SheetState): void {
  const { page, saved = null, isAllOff = false } = SCENES[name];
  const entities = typeof page === "object" && !isAllOff ? page.entities : [];
  const cards = entities.flatMap(({ id }) => cardOf(PACK, id) ?? []);
  render(
    <TranslationProvider value={translate}>
      <SheetView
        settings={DEFAULTS}
        page={page}
        cards={cards}
        main={namesAtFirst(
          cards,
          cards.map(({ id }) => [0, id]),
        )}
        saved={saved}
        now={0}
        print={() => {}}
        save={() => {}}
      />
    </TranslationProvider>,
    document.body,
  );
}
