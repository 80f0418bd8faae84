/**
 * What turns a reader's own documents into a pack, in three steps: find the entities, let the reader
 * review them, build the pack. What was found and what the reader decided are kept apart, so that a
 * decision holds for the next import too. All of it is plain data that survives a structured clone.
 */
import type { DocumentId, EntityId, NameKind, PackDocument, SenseRule } from "../../pack.ts";
import type { Span } from "../../text/span.ts";

/** A document as the reader brought it in: what a pack keeps of it, and the language it is in. */
export interface SourceDocument extends Omit<PackDocument, "lang"> {
  /** BCP 47 tag, or null where nothing tells. */
  lang: string | null;
}

/** Facts about a document that its file may lack; empty strings where they are unknown. */
export interface DocumentFacts {
  /** In plain words, e.g. "news report". */
  kind: string;
  publisher: string;
  /** As packs hold dates (EDTF), e.g. 2024-05. */
  date: string;
}

export interface DocumentAbout extends DocumentFacts {
  id: DocumentId;
  title: string;
  /** The year in the title or the file's name, which may be its date; null where it has one. */
  year: string | null;
  /** Whether any name was found in it. */
  hasNames: boolean;
}

/**
 * Long work in short slices: each `next()` takes at most a few milliseconds for documents of ordinary size
 * and reports progress; the last one returns the result. Between slices a worker handles its messages, and
 * cancels by not asking for the next one.
 */
export type Slices<Result> = Generator<Progress, Result, void>;

export interface Progress {
  phase: "reading" | "finding" | "grouping" | "quoting";
  /** Of `of`; UTF-16 code units of text while reading and finding, entities otherwise. */
  done: number;
  of: number;
}

/** One place where a name stands, with the sentence around it; offsets into the document's text. */
export interface FoundMention extends Span {
  /** The document's index in the documents that were searched. */
  document: number;
  sentence: Span;
}

/** One way of writing an entity, and how often it stands so. */
export interface FoundName {
  text: string;
  kind: NameKind;
  count: number;
  /** Set if it is an ordinary word too, so that a page must give evidence for the entity. */
  isWord?: true;
  /** The rule for its sense that a pack in use has, where it always means that pack's entity. */
  sense?: SenseRule;
}

export interface FoundEntity {
  /** Kebab-case of the label; unique among the entities found together. */
  id: EntityId;
  label: string;
  /** A built-in category, `other` where nothing tells, or one of the pack's own. */
  category: string;
  /**
   * The label's own name first, then the most frequent. No name belongs to two entities: one that is used for
   * several goes to the entity that most of its mentions are of.
   */
  names: FoundName[];
  /** In the order of the documents, then of their text. */
  mentions: FoundMention[];
  /** How many documents name it. */
  documentCount: number;
  /**
   * Whether it goes into the pack: by default if it is told of (`isKeptAtFirst`) and not just a people, or if a
   * pack in use has it; else if the reader says so.
   */
  kept: boolean;
}

/** The entities of a set of documents, the most mentioned first. */
export interface Found {
  entities: FoundEntity[];
}

/**
 * What the reader decided, in the order in which it was decided; undo drops the last. A decision knows
 * an entity by its names at the time, never by its id: names stand in the documents and will be found
 * again, while ids follow labels. Names are compared folded.
 *
 * `keep`: whatever bears one of the names goes into the pack. `drop`: the names are nobody's; an entity
 * without a name is gone. `merge`: all that bear one of the names are one entity; `names[0]` labels it.
 * `split`: the names leave their entity and are one of their own. `rename` and `recategorise`: what
 * bears one of the names. `add`: a name the reader types, looked for in the documents as it is. `list`: a
 * name from the reader's list of names, looked for in the documents too. An entity found by that name keeps
 * its other names. A category that the list states replaces the entity's; null leaves it. The entity is
 * left out of the pack if no document has the name.
 * `define`: a category of the reader's own, which other decisions may then name.
 */
export type Decision =
  | { do: "keep"; names: string[] }
  | { do: "drop"; names: string[] }
  | { do: "merge"; names: string[] }
  | { do: "split"; names: string[] }
  | { do: "rename"; names: string[]; label: string }
  | { do: "recategorise"; names: string[]; category: string }
  | { do: "add"; names: string[]; label: string; category: string }
  | { do: "list"; names: string[]; label: string; category: string | null }
  | { do: "define"; names: string[]; category: string; label: string };

export type Decisions = readonly Decision[];

/** Everything a pack is built from. `found` is what was found, before the decisions. */
export interface PackSources {
  id: string;
  title: string;
  documents: readonly SourceDocument[];
  found: Found;
  decisions: Decisions;
}

/** Does sliced work to its end at once, ignoring its progress. */
export function runToEnd<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
