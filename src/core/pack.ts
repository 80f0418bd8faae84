/**
 * The pack: a set of documents with the entities they speak of and the statements found in them.
 * This is the format of `dist/<browser>/knowledge.json`; outside tools read it, so it changes only
 * together with its version.
 */
import type { Category } from "./categories.ts";

export const PACK_FORMAT = "fact-context-pack/2";
/** Still read: without what 2 added, `documents[].name`, `agreements` and the kinds of differences. */
export const PACK_FORMAT_1 = "fact-context-pack/1";

/** Most names a pack may hold: checking and indexing that many takes about half a gigabyte of memory. */
export const NAMES_MAX = 300_000;

/** How long a deleted pack of the reader's own can be brought back; the bundled one always can. */
export const BRING_BACK_MINUTES = 10;

/** Kebab-case of the usual modern English name, e.g. `alexander-lukashenko`. */
export type EntityId = string;
export type DocumentId = string;

/**
 * How a statement stands in its document:
 * `fact` the document states it as plain fact; `reported` it passes on what somebody else said;
 * `unconfirmed` it says itself that confirmation is missing ("reportedly", "if they exist at all");
 * `opinion` the author's judgement or interpretation; `prediction` what may or will come.
 * A sentence quoted whole that nobody has judged is `reported` too: `isQuotation` tells it apart.
 */
export const STANCES = ["fact", "reported", "unconfirmed", "opinion", "prediction"] as const;
export type Stance = (typeof STANCES)[number];

/** Offsets are UTF-16 code units into the document's `text`; `text.slice(start, end) === quote`. */
export interface Citation {
  document: DocumentId;
  start: number;
  end: number;
  quote: string;
  /** It carries no claim; it only tells whom, what or when the statement's other quotations mean. */
  context?: true;
  /** The words stand in the caption of a picture, not in the text itself. */
  caption?: true;
}

/** One sentence of ours, carried by its citations alone. Never without a citation. */
export interface Statement {
  text: string;
  stance: Stance;
  citations: Citation[];
  /** When what it tells happened or was so, where the pack knows, in EDTF as in `DocumentDate`. */
  date?: string;
}

/** Statements about one matter, from several voices or times. */
export interface Matter {
  /** What the matter is, without a full stop, e.g. "Whether Belarus goes along with Russia". */
  about: string;
  statements: Statement[];
}

/** `differ`: voices that cannot all be right; `changed`: a state before and after. */
export const DIFFERENCE_KINDS = ["differ", "changed"] as const;

export interface Difference extends Matter {
  kind: (typeof DIFFERENCE_KINDS)[number];
}

export const NAME_KINDS = [
  "full",
  "short",
  "abbreviation",
  "variant",
  "former",
  "demonym",
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/**
 * When an ambiguous name counts as this entity.
 * `default`: unless the page speaks against it. `evidence`: only where the page speaks for it
 * (another unambiguous name of the entity, one of the `for` words, or an entity of its circle).
 */
export interface SenseRule {
  counts: "default" | "evidence";
  /** Words and phrases that speak for this sense. A leading capital asks for a capital on the page. */
  for: string[];
  /** Words and phrases that speak for another sense of the same name. */
  against: string[];
}

export interface EntityName {
  text: string;
  kind: NameKind;
  /** BCP 47 tag of the only language the name is written so in; absent where it is so in several. */
  lang?: string;
  /** How its language inflects it (cases, articles, possessives), without `text` itself. */
  forms?: string[];
  sense?: SenseRule;
}

export interface Entity {
  id: EntityId;
  label: string;
  category: Category;
  /** What one such thing is called, in up to three words, where the category's own word fits it badly. */
  kind?: string;
  /** Who or what this is, in at most twelve words, or null where the documents do not say. */
  identity: Statement | null;
  names: EntityName[];
  /** The short answer: one to five claims. */
  summary: Statement[];
  /** Everything else the documents say of the entity, one claim each. */
  statements: Statement[];
  differences: Difference[];
  /** Matters on which several documents say the same. */
  agreements: Matter[];
  related: EntityId[];
}

/**
 * When a text was written, in EDTF (ISO 8601-2): `2022-03-26`, `2022-03`, `2022`; with bounds,
 * `2022-03/2022-04` (between), `2022-01/..` (not before) or `../2023` (not after); null when nothing
 * in the text tells. `words` are the text's own words that say or imply it. `likely` is the time that the
 * text was probably written, where only one bound is certain.
 */
export interface DocumentDate {
  value: string | null;
  basis: "stated" | "implied" | "unknown";
  words: string | null;
  likely?: string;
}

export interface PackDocument {
  id: DocumentId;
  title: string;
  /** A short fixed name, two to four words, by which every card calls it: its title, or how that begins and “…”. */
  name: string;
  /** The file the text came from, for people. */
  file: string;
  publisher: string | null;
  author: string | null;
  url: string | null;
  date: DocumentDate;
  /** In plain words, e.g. "opinion column", "news report". */
  kind: string;
  /** What a careful reader would want to know before trusting the text. */
  note: string | null;
  /** The language of the text and of what the pack says of it (ISO 639); absent where nothing tells. */
  lang?: string;
  text: string;
}

/** A category that only this pack has, beside the built-in ones. */
export interface OwnCategory {
  /** Kebab-case, none of the built-in ids. */
  id: string;
  label: string;
}

export interface Pack {
  format: typeof PACK_FORMAT;
  id: string;
  title: string;
  categories?: OwnCategory[];
  documents: PackDocument[];
  entities: Entity[];
}
