/** The options page: every setting, each kept at once. */
import { render } from "preact";
import type { LabelledCategory } from "../core/categories.ts";
import { DEFAULTS } from "../core/settings.ts";
import { exportSettings, type SettingsChange } from "../core/settings-record.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { storedRecord } from "../platform/settings-store.ts";
import { openShortcutsPage, shortcuts } from "../platform/shortcuts.ts";
import { openOwnPage } from "../platform/tabs.ts";
import { askBackground } from "../platform/transport.ts";
import { TranslationProvider } from "../ui/i18n.tsx";
import { OptionsView } from "../ui/options/OptionsView.tsx";
import type { Outcome, Shortcut } from "../ui/options/options-props.ts";
import { followSettings } from "./follow-settings.ts";
import { preparePage } from "./prepare-page.ts";

const t = browserTranslate();
const settings = followSettings(draw);
let categories: readonly LabelledCategory[] = [];
let keys: readonly Shortcut[] = [];
let outcome: Outcome | null = null;

async function main(): Promise<void> {
  preparePage(t("optionsTitle"));
  [categories, keys] = await Promise.all([
    askBackground("categories", null),
    shortcuts(),
    settings.load(),
  ]);
  draw();
}

function draw(): void {
  const root = document.getElementById("root");
  if (!root) return;
  render(
    <TranslationProvider value={t}>
      <OptionsView
        settings={settings.now}
        categories={categories}
        shortcuts={keys}
        outcome={outcome}
        change={(change) => void store(change, null)}
        openShortcuts={openShortcutsPage()}
        openLibrary={() => void openOwnPage("library.html")}
        exportSettings={() => void saveAsFile()}
        importSettings={(file) => void readFile(file)}
        resetSettings={() => void store(resetChange(), t("optionsResetDone"))}
        deleteEverything={() => void deleteEverything()}
      />
    </TranslationProvider>,
    root,
  );
}

/** Keeps a change; `said` is what the reader is told once it is kept. */
async function store(change: SettingsChange, said: string | null): Promise<void> {
  try {
    await settings.change(change);
    outcome = said === null ? null : { isGood: true, text: said };
  } catch {
    outcome = { isGood: false, text: t("optionsNotStored") };
  }
  draw();
}

async function saveAsFile(): Promise<void> {
  const file = "fact-context-settings.json";
  const blob = new Blob([exportSettings(await storedRecord())], { type: "application/json" });
  const link = Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(blob),
    download: file,
  });
  link.click();
  URL.revokeObjectURL(link.href);
  outcome = { isGood: true, text: t("optionsExported", { file }) };
  draw();
}

async function readFile(file: File): Promise<void> {
  try {
    const { problems } = await askBackground("importSettings", { text: await file.text() });
    const isGood = problems.length === 0;
    const text = isGood ? t("optionsImported", { file: file.name }) : problems.join("\n");
    outcome = { isGood, text };
  } catch {
    outcome = { isGood: false, text: t("optionsNotStored") };
  }
  draw();
}

async function deleteEverything(): Promise<void> {
  try {
    await askBackground("deleteEverything", null);
    outcome = { isGood: true, text: t("optionsDeleted") };
  } catch {
    outcome = { isGood: false, text: t("optionsNotDeleted") };
  }
  draw();
}

/** Every setting as at first, with no rule for a site and no hidden name. */
function resetChange(): SettingsChange {
  const { sites, hidden } = settings.now;
  return { ...DEFAULTS, sites: noneOf(sites), hidden: noneOf(hidden) };
}

function noneOf(table: object): Record<string, null> {
  return Object.fromEntries(Object.keys(table).map((key) => [key, null]));
}

void main();
