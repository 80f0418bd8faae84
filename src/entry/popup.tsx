/** The toolbar popup: the switches, and the names on the page it was opened over. */
import { render } from "preact";
import type { NoReport, PageReport } from "../core/page-report.ts";
import { DEFAULTS, type Settings, switchSite } from "../core/settings.ts";
import type { BackgroundMessages } from "../platform/messages.ts";
import { loadSettings, onSettingsChange, saveSettings } from "../platform/settings-store.ts";
import { focusTab, tabsInFocus, whySilent } from "../platform/tabs.ts";
import { answer, askTab } from "../platform/transport.ts";
import { PopupView } from "../ui/popup/PopupView.tsx";

/** A page still loading is asked again after so long. */
const ASK_AGAIN_MS = 500;

let settings: Settings = DEFAULTS;
/** The tab it is about: the likeliest until one answers. */
let tab: number | null = null;
/** Undefined while asking. */
let page: PageReport | NoReport | undefined;
let isRefused = false;

async function main(): Promise<void> {
  settings = await loadSettings();
  draw();
  onSettingsChange((changed) => {
    settings = changed;
    draw();
  }, new AbortController().signal);
  answer<BackgroundMessages>({
    pageChanged(report, sender) {
      if (sender.tab === tab) {
        page = report;
        draw();
      }
      return null;
    },
  });
  await askPage(await tabsInFocus());
}

async function askPage(tabs: readonly number[]): Promise<void> {
  tab = tabs[0] ?? null;
  const before = page;
  for (const id of tabs) {
    try {
      page = await askTab(id, "pageReport", null);
      tab = id;
      draw();
      return;
    } catch {
      // Nothing of ours runs there, or not yet.
    }
  }
  const why = tab === null ? "unread" : await whySilent(tab);
  // It may have told by itself meanwhile.
  if (page !== before) return;
  page = why;
  draw();
  if (page === "loading") setTimeout(() => void askPage(tabs), ASK_AGAIN_MS);
}

function draw(): void {
  const root = document.getElementById("root");
  if (!root) return;
  render(
    <PopupView
      settings={settings}
      page={page}
      isRefused={isRefused}
      change={change}
      setSite={(site, on) => change({ sites: switchSite(settings, site, on) })}
      showEntity={(entity) => void showEntity(entity)}
    />,
    root,
  );
}

/** Known here before it is stored: a second switch thrown at once must not undo the first. */
function change(changed: Partial<Settings>): void {
  settings = { ...settings, ...changed };
  isRefused = false;
  draw();
  saveSettings(changed).catch(async () => {
    settings = await loadSettings();
    isRefused = true;
    draw();
  });
}

async function showEntity(entity: string): Promise<void> {
  if (tab === null) return;
  try {
    await askTab(tab, "showEntity", { entity });
    await focusTab(tab);
    window.close();
  } catch {
    await askPage([tab]);
  }
}

void main();
