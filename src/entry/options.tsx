/** The options page: every setting, each kept at once. */
import type { CardDocument } from "../core/card/card.ts";
import { categoriesToList, type LabelledCategory } from "../core/categories.ts";
import { DEFAULTS } from "../core/settings.ts";
import { exportSettings, type SettingsChange } from "../core/settings-record.ts";
import { fetchChanges, ownPolicy, ownVersion } from "../platform/changes.ts";
import { download } from "../platform/download.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { storedRecord } from "../platform/settings-store.ts";
import { openShortcutsPage, shortcuts } from "../platform/shortcuts.ts";
import { openOwnPage, readDocument } from "../platform/tabs.ts";
import { askBackground } from "../platform/transport.ts";
import { OptionsView } from "../ui/options/OptionsView.tsx";
import type { Outcome, Shortcut } from "../ui/options/options-props.ts";
import { drawPage } from "./pages/draw-page.tsx";
import { followSettings } from "./pages/follow-settings.ts";
import { orElse } from "./pages/or-else.ts";
import { makeBackup, notTaken, restoreBackup, settingsText } from "./pages/own-backup.ts";
import { preparePage } from "./pages/prepare-page.ts";

const t = browserTranslate();
const settings = followSettings(draw);
let categories: readonly LabelledCategory[] = [];
let documents: readonly CardDocument[] = [];
let keys: readonly Shortcut[] = [];
let changes: readonly string[] = [];
let outcome: Outcome | null = null;

async function main(): Promise<void> {
  preparePage(t("optionsTitle"));
  [categories, documents, keys, changes] = await Promise.all([
    orElse(askBackground("categories", null), categoriesToList()),
    orElse(askBackground("documents", null), []),
    orElse(shortcuts(), []),
    orElse(fetchChanges(), []),
    settings.load(),
  ]);
  draw();
  // The part that the address names has only now been drawn.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function draw(): void {
  drawPage(
    <OptionsView
      settings={settings.now}
      categories={categories}
      shortcuts={keys}
      version={ownVersion()}
      policy={ownPolicy()}
      changes={changes}
      isChangesOpen={location.hash === "#changes"}
      outcome={outcome}
      outcomeRead={() => {
        outcome = null;
        draw();
      }}
      change={(change) => void store(change, null)}
      openShortcuts={openShortcutsPage()}
      documents={documents}
      openLibrary={() => void openOwnPage("library.html")}
      readDocument={readDocument}
      exportSettings={() => void saveSettings()}
      importSettings={(file) => void readFile(file)}
      backUp={() => void backUp()}
      restoreBackup={(file) => void working(() => restoreBackup(file, t))}
      resetSettings={() => void store(resetChange(), t("optionsResetDone"))}
      deleteEverything={() => void deleteEverything()}
    />,
    t,
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

async function saveSettings(): Promise<void> {
  const name = "fact-context-settings.json";
  download(new Blob([exportSettings(await storedRecord())], { type: "application/json" }), name);
  outcome = { isGood: true, text: t("optionsExported", { file: name }) };
  draw();
}

async function backUp(): Promise<void> {
  await working(async () => {
    const made = await makeBackup(t);
    if (!("file" in made)) return made;
    download(made.file, made.name);
    return { isGood: true, text: t("optionsBackedUp", { file: made.name }) };
  });
}

async function working(run: () => Promise<Outcome>): Promise<void> {
  outcome = { isGood: true, text: t("optionsWorking") };
  draw();
  outcome = await run();
  draw();
}

async function readFile(file: File): Promise<void> {
  try {
    const text = await settingsText(file, t);
    outcome = typeof text === "string" ? await importSettings(file, text) : text;
  } catch {
    outcome = { isGood: false, text: t("optionsNotStored") };
  }
  draw();
}

async function importSettings(file: File, text: string): Promise<Outcome> {
  const { problems } = await askBackground("importSettings", { text });
  if (problems.length > 0) return notTaken(file, problems, t);
  return { isGood: true, text: t("optionsImported", { file: file.name }) };
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
