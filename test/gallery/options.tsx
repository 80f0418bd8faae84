import { render } from "preact";
import { categoriesToList } from "../../src/core/categories.ts";
import { type HiddenName, hiddenKey } from "../../src/core/hidden-names.ts";
import type { PackDocument } from "../../src/core/pack.ts";
import { DEFAULTS, readSettings, type Settings } from "../../src/core/settings.ts";
import { changeRecord } from "../../src/core/settings-record.ts";
import { TranslationProvider } from "../../src/ui/i18n.tsx";
import { OptionsView } from "../../src/ui/options/OptionsView.tsx";
import type { Outcome } from "../../src/ui/options/options-props.ts";
import type { OptionsState } from "./states.ts";
import { translate } from "./translate.ts";

const OWN_CATEGORY = { id: "river", label: "Rivers" };

function tableOf(names: readonly HiddenName[]): Record<string, HiddenName> {
  return Object.fromEntries(names.map((name) => [hiddenKey(name), name]));
}

const OPTIONS: Readonly<
  Record<OptionsState, { settings: Partial<Settings>; outcome: Outcome | null }>
> = {
  new: { settings: {}, outcome: null },
  used: {
    settings: {
      density: "every",
      places: "all",
      colourByCategory: true,
      openMode: "click",
      theme: "page",
      cardTextSize: 150,
      runOn: "listed",
      sites: {
        "news.example": "on",
        "a-very-long-name-of-a-site.with-subdomains.example:8080": "off",
        "paused.example": { offUntil: Number.MAX_SAFE_INTEGER },
      },
      hidden: tableOf([
        { entity: "a", label: "Aleksandr Lukashenko", form: null, host: null, path: null },
        { entity: "b", label: "Wagner Group", form: "Wagner", host: "opera.example", path: null },
        {
          entity: "c",
          label: "United States of America",
          form: "U.S.",
          host: "a-very-long-name-of-a-site.with-subdomains.example:8080",
          path: "/2026/01/02/a-very-long-name-of-an-article-with-very-many-words",
        },
      ]),
    },
    outcome: { isGood: true, text: "The settings were read from settings.json." },
  },
  refused: {
    settings: {},
    outcome: {
      isGood: false,
      text: 'Nothing was taken from settings.json.\n“settings.density” should be "every" | "none". It is 7.',
    },
  },
};

export const SHORTCUTS = [
  { label: translate("commandNextMention"), keys: "Alt+Shift+J" },
  { label: translate("commandToggleSite"), keys: "" },
];

/** As many as a reader may have added. */
const MANY_DOCUMENTS = Array.from({ length: 300 }, (_, i) => ({
  ...(PACK.documents[i % PACK.documents.length] as PackDocument),
  id: `document-${i}`,
}));

/** The options page, its controls working, settings kept as long as the page is open. */
export function showOptions(name: OptionsState): void {
  const scene = OPTIONS[name];
  let settings: Settings = { ...DEFAULTS, ...scene.settings };
  let { outcome } = scene;
  const draw = () =>
    render(
      <TranslationProvider value={translate}>
        <OptionsView
          settings={settings}
          categories={[...categoriesToList(), OWN_CATEGORY]}
          shortcuts={SHORTCUTS}
          outcome={outcome}
          outcomeRead={() => {
            outcome = null;
            draw();
          }}
          change={(change) => {
            settings = readSettings(changeRecord(settings, change));
            draw();
          }}
          openShortcuts={name === "new" ? () => {} : null}
          documents={name === "used" ? MANY_DOCUMENTS : PACK.documents}
          openLibrary={() => {}}
          readDocument={() => {}}
          exportSettings={() => {}}
          importSettings={() => {}}
          version="1.2.0"
          policy="default-src 'none'; script-src 'self'; style-src 'self'"
          changes={["Cards tell when their documents were written."]}
          isChangesOpen={true}
          backUp={() => {}}
          restoreBackup={() => {}}
          resetSettings={() => {}}
          deleteEverything={() => {}}
        />
      </TranslationProvider>,
      document.body,
    );
  draw();
}
