/** The welcome page, which opens once, when the extension is installed. */
import type { CardDocument, EntityLink } from "../core/card/card.ts";
import { pageSettings } from "../core/page-settings.ts";
import type { SettingsChange } from "../core/settings-record.ts";
import { browserTranslate, messageOf } from "../platform/i18n.ts";
import { hasPanel } from "../platform/panel.ts";
import { openShortcutsPage, shortcuts } from "../platform/shortcuts.ts";
import { openOwnPage, readDocument, readerQuery } from "../platform/tabs.ts";
import { askBackground } from "../platform/transport.ts";
import { isChromium } from "../platform/which-browser.ts";
import type { Shortcut } from "../ui/options/options-props.ts";
import { WelcomeView } from "../ui/welcome/WelcomeView.tsx";
import { TabKnowledge } from "./content/tab-knowledge.ts";
import { drawPage } from "./pages/draw-page.tsx";
import { followSettings } from "./pages/follow-settings.ts";
import { orElse } from "./pages/or-else.ts";
import { preparePage } from "./pages/prepare-page.ts";
import { openCardFrom } from "./pages/welcome-card.ts";

const t = browserTranslate();
const knowledge = new TabKnowledge(askBackground, () => performance.now());
const settings = followSettings(draw);
let documents: readonly CardDocument[] = [];
let sample: EntityLink | null = null;
let keys: readonly Shortcut[] = [];
let isRefused = false;

async function main(): Promise<void> {
  preparePage(t("welcomeTitle"));
  [documents, keys] = await Promise.all([
    orElse(askBackground("documents", null), []),
    orElse(shortcuts(), []),
    settings.load(),
  ]);
  sample = await orElse(mostToldOf(documents[0]), null);
  draw();
}

/** The entity that a document says most of. */
async function mostToldOf(document: CardDocument | undefined): Promise<EntityLink | null> {
  const view = document && (await askBackground("document", { document: document.id }));
  return view?.entities[0] ?? null;
}

function bringToLife(mark: HTMLElement, entity: EntityLink): () => void {
  const ending = new AbortController();
  openCardFrom(mark, entity, {
    knowledge,
    settings: () => pageSettings(settings.now, location.host, Date.now()),
    messageOf,
    openDocument: (target) => void openOwnPage(`reader.html${readerQuery(target)}`),
    hideName: null,
    onOpen: () => undefined,
    signal: ending.signal,
  });
  return () => ending.abort();
}

function draw(): void {
  const toolbar = isChromium() ? "chromium" : "firefox";
  drawPage(
    <WelcomeView
      settings={settings.now}
      documents={documents}
      sample={sample}
      bringToLife={bringToLife}
      toolbar={hasPanel() ? toolbar : null}
      shortcuts={keys}
      openShortcuts={openShortcutsPage()}
      isRefused={isRefused}
      change={change}
      openLibrary={() => void openOwnPage("library.html")}
      readDocument={readDocument}
    />,
    t,
  );
}

function change(changed: SettingsChange): void {
  isRefused = false;
  settings.change(changed).catch(() => {
    isRefused = true;
    draw();
  });
}

void main();
