import { DEFAULTS, readSettings, type Settings } from "../../core/settings.ts";
import { changeRecord, type SettingsChange } from "../../core/settings-record.ts";

/** Where settings are kept. */
export interface SettingsKeeper {
  load(): Promise<Settings>;
  /** Rejects where the change is not stored. */
  store(change: SettingsChange): Promise<unknown>;
  /** Calls back with all settings whenever somebody has changed them. */
  onChange(callback: (settings: Settings) => void): void;
}

/**
 * The settings as one of the extension's own pages shows them: what is stored, with the reader's changes
 * that are still being stored, so that a switch neither lags behind the hand nor jumps back meanwhile.
 */
export class ShownSettings {
  #stored: Settings = DEFAULTS;
  #pending: readonly SettingsChange[] = [];
  readonly #keeper: SettingsKeeper;
  readonly #redraw: () => void;

  /** `redraw` is called for each change after `load`. */
  constructor(keeper: SettingsKeeper, redraw: () => void) {
    this.#keeper = keeper;
    this.#redraw = redraw;
  }

  get now(): Settings {
    return this.#pending.reduce(applied, this.#stored);
  }

  /** Loads what is stored, and follows its changes from then on. */
  async load(): Promise<void> {
    this.#stored = await this.#keeper.load();
    this.#keeper.onChange((settings) => {
      this.#stored = settings;
      this.#redraw();
    });
  }

  /** Shows a change at once and stores it. If that fails, takes it back and rejects. */
  async change(change: SettingsChange): Promise<void> {
    this.#pending = [...this.#pending, change];
    this.#redraw();
    try {
      await this.#keeper.store(change);
      this.#stored = applied(this.#stored, change);
    } finally {
      this.#pending = this.#pending.filter((other) => other !== change);
      this.#redraw();
    }
  }
}

function applied(settings: Settings, change: SettingsChange): Settings {
  return readSettings(changeRecord(settings, change));
}
