import { loadSettings, onSettingsChange } from "../../platform/settings-store.ts";
import { askBackground } from "../../platform/transport.ts";
import { ShownSettings } from "./shown-settings.ts";

/** The stored settings for one of the extension's own pages, followed until the page is closed. */
export function followSettings(redraw: () => void): ShownSettings {
  return new ShownSettings(
    {
      load: () => loadSettings(),
      store: (change) => askBackground("changeSettings", change),
      onChange: (callback) => onSettingsChange(callback, new AbortController().signal),
    },
    redraw,
  );
}
