import { render } from "preact";
import { DEFAULTS, readSettings, type Settings } from "../../src/core/settings.ts";
import { changeRecord } from "../../src/core/settings-record.ts";
import { TranslationProvider } from "../../src/ui/i18n.tsx";
import { WelcomeView } from "../../src/ui/welcome/WelcomeView.tsx";
import type { WelcomeProps } from "../../src/ui/welcome/welcome-props.ts";
import { SHORTCUTS } from "./options.tsx";
import type { WelcomeState } from "./states.ts";
import { translate } from "./translate.ts";

const WELCOMES: Readonly<Record<WelcomeState, Partial<WelcomeProps>>> = {
  first: {},
  /** On a phone, with documents that speak of nobody. */
  bare: { sample: null, documents: [], toolbar: null, shortcuts: [] },
  refused: { isRefused: true, toolbar: "firefox", openShortcuts: null },
};

/** The welcome page; its name is marked and does not answer. */
export function showWelcome(name: WelcomeState): void {
  let settings: Settings = DEFAULTS;
  const draw = () =>
    render(
      <TranslationProvider value={translate}>
        <WelcomeView
          settings={settings}
          documents={PACK.documents}
          sample={PACK.entities[0] ?? null}
          bringToLife={stayStill}
          toolbar="chromium"
          shortcuts={SHORTCUTS}
          openShortcuts={() => {}}
          isRefused={false}
          change={(change) => {
            settings = readSettings(changeRecord(settings, change));
            draw();
          }}
          openLibrary={() => {}}
          readDocument={() => {}}
          {...WELCOMES[name]}
        />
      </TranslationProvider>,
      document.body,
    );
  draw();
}

const stayStill = () => () => undefined;
