import type { Message } from "../../core/i18n/translator.ts";
import type {
  Decision,
  Decisions,
  DocumentAbout,
  DocumentFacts,
  Progress,
} from "../../core/knowledge/collection/types.ts";
import type { DocumentId, EntityId } from "../../core/pack.ts";
import type { SettingsRecord } from "../../core/settings-record.ts";
import type { ReadText } from "../../files/read-text.ts";
import type { PackRecord } from "../../platform/library/schema.ts";
import type { ReviewRow, ReviewSentence } from "../../ui/library/state.ts";

/** What becomes of a pack file whose pack is in the library: it replaces that, or is added beside it. */
export type SamePackAnswer = "replace" | "both";

/** Calls to the worker that reads files. */
export interface ReadingCalls {
  read: {
    ask: { name: string; file: Blob };
    /** `refused`: why. */
    answer: { read: ReadText } | { list: Decision[] } | { refused: Message };
    progress: never;
  };
}

/** How far a publication is: entities quoted, then the part of the pack that is stored. */
export type PublishProgress = Progress | { phase: "storing"; done: number; of: number };

/** Calls to the worker that finds names, builds packs and writes the library. */
export interface LibraryCalls {
  packs: { ask: null; answer: PackRecord[]; progress: never };
  /** Begins an import: into a pack that is there, whose documents are read again, or into a new one. */
  begin: {
    ask: { pack: string | null };
    answer: { decisions: Decisions; documents: number };
    progress: never;
  };
  /** Adds a text to the import. */
  add: {
    ask: { file: string; read: ReadText };
    answer: { title: string } | { refused: Message };
    progress: never;
  };
  /** The title of a pack that has every document of the import; null where none has. */
  packWithAll: { ask: null; answer: string | null; progress: never };
  /** What is known of each document of the import. */
  about: { ask: null; answer: DocumentAbout[]; progress: never };
  /** Tells something of some of them. */
  describe: {
    ask: { documents: DocumentId[]; told: Partial<DocumentFacts> };
    answer: DocumentAbout[];
    progress: never;
  };
  find: { ask: { decisions: Decisions }; answer: ReviewRow[]; progress: Progress };
  decide: { ask: { decisions: Decisions }; answer: ReviewRow[]; progress: never };
  sentences: { ask: { entity: EntityId }; answer: ReviewSentence[]; progress: never };
  /** Builds the pack of the import and makes it visible. */
  publish: {
    ask: { title: string; decisions: Decisions };
    answer: PackRecord;
    progress: PublishProgress;
  };
  /** Adds a pack file. `same`: the title of the pack in the library that has its id or its texts. */
  addPack: {
    ask: { file: Blob; whereSame: "ask" | SamePackAnswer };
    answer: PackRecord | { same: string } | { refused: Message };
    progress: PublishProgress;
  };
  /** A file with settings and all of the reader's packs. */
  backUp: {
    ask: { settings: SettingsRecord };
    answer: { file: Blob } | { refused: Message };
    progress: never;
  };
  /** Reads a backup file, and says what settings are in it; the worker keeps the rest for `restorePacks`. */
  readBackup: {
    ask: { file: Blob };
    answer: { settings: SettingsRecord } | { problems: readonly Message[] } | { refused: Message };
    progress: never;
  };
  /** Puts the packs of the backup that was read into the library, all or none. */
  restorePacks: { ask: null; answer: null; progress: never };
  /** The pack as a file. */
  export: { ask: { pack: string }; answer: Blob; progress: never };
  change: {
    ask: { pack: string; change: Partial<Pick<PackRecord, "title" | "isOn" | "deletedAt">> };
    answer: null;
    progress: never;
  };
  /** Rebuilds the index without packs whose contents are lost; answers with their titles. */
  rebuild: { ask: null; answer: string[]; progress: never };
  /** Ends a library that cannot be opened and begins an empty one. */
  startOver: { ask: null; answer: null; progress: never };
}
