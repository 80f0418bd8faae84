/** The toolbar popup: the switches, and the names on the page it was opened over. */
import { render } from "preact";
import type { PageReport } from "../core/page-report.ts";
import { DEFAULTS, type Settings, switchSite } from "../core/settings.ts";
import type { BackgroundMessages } from "../platform/messages.ts";
import { loadSettings, onSettingsChange, saveSettings } from "../platform/settings-store.ts";
import { focusTab, tabsInFocus } from "../platform/tabs.ts";
import { answer, askTab } from "../platform/transport.ts";
import { PopupView } from "../ui/popup/PopupView.tsx";

let settings: Settings = DEFAULTS;
let tab: number | null = null;
/** Undefined while asking, null where the page is none of ours to read. */
let page: PageReport | null | undefined;

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
  page = await askPage();
  draw();
}

async function askPage(): Promise<PageReport | null> {
  for (const id of await tabsInFocus()) {
    try {
      const report = await askTab(id, "pageReport", null);
      tab = id;
      return report;
    } catch {
      // No content script there: a browser page, or one that extensions may not read.
    }
  }
  return null;
}

function draw(): void {
  const root = document.getElementById("root");
  if (!root) return;
  render(
    <PopupView
      settings={settings}
      page={page}
      change={change}
      setSite={(host, on) => {
        const isArticle = page?.isArticle ?? false;
        change({ sites: switchSite(settings, { host, isArticle }, on) });
      }}
      showEntity={(entity) => void showEntity(entity)}
    />,
    root,
  );
}

/** Known here before it is stored: a second switch thrown at once must not undo the first. */
function change(changed: Partial<Settings>): void {
  settings = { ...settings, ...changed };
  draw();
  void saveSettings(changed);
}

async function showEntity(entity: string): Promise<void> {
  if (tab === null) return;
  await askTab(tab, "showEntity", { entity });
  await focusTab(tab);
  window.close();
}

void main();
