import type { CardDocument } from "../../core/card/card.ts";
import type { LabelledCategory } from "../../core/categories.ts";
import type { DocumentId } from "../../core/pack.ts";
import type { Settings } from "../../core/settings.ts";
import type { SettingsChange } from "../../core/settings-record.ts";

/** A keyboard command and the keys it has; an empty string where it has none. */
export interface Shortcut {
  label: string;
  keys: string;
}

/** The result of the last action, as a sentence for the reader. */
export interface Outcome {
  isGood: boolean;
  text: string;
}

export interface OptionsProps {
  settings: Settings;
  categories: readonly LabelledCategory[];
  shortcuts: readonly Shortcut[];
  /** Of the extension. */
  version: string;
  /** The content security policy of its pages. */
  policy: string;
  /** What is new in it, in English. */
  changes: readonly string[];
  /** Whether the reader came to read of them. */
  isChangesOpen: boolean;
  outcome: Outcome | null;
  /** The reader has read it. */
  outcomeRead(): void;
  change(change: SettingsChange): void;
  /** Opens the browser's own page for changing shortcuts; null where there is no way to. */
  openShortcuts: (() => void) | null;
  /** Of the packs in use. */
  documents: readonly CardDocument[];
  openLibrary(): void;
  /** Opens the reader on a document. */
  readDocument(document: DocumentId): void;
  exportSettings(): void;
  importSettings(file: File): void;
  /** Saves the settings, hidden names and own packs as one file. */
  backUp(): void;
  restoreBackup(file: File): void;
  /** Puts every setting back to what a new reader starts with. */
  resetSettings(): void;
  /** Deletes the settings and the library; what came with the extension stays. */
  deleteEverything(): void;
}
