import type { EntityLink } from "../../core/card/card.ts";
import type { Settings } from "../../core/settings.ts";
import type { SettingsChange } from "../../core/settings-record.ts";
import type { OptionsProps } from "../options/options-props.ts";

export interface WelcomeProps
  extends Pick<OptionsProps, "shortcuts" | "openShortcuts" | "documents" | "readDocument"> {
  settings: Settings;
  /** Whose name stands in the sentence to try; null where the documents speak of nobody. */
  sample: EntityLink | null;
  /** Makes the name in that sentence answer. Returns what undoes it. */
  bringToLife(mark: HTMLElement, sample: EntityLink): () => void;
  /** Whose steps for pinning the button are shown; null where there is no toolbar. */
  toolbar: "chromium" | "firefox" | null;
  /** The last change of a setting was not stored. */
  isRefused: boolean;
  change(change: SettingsChange): void;
  openLibrary(): void;
}
