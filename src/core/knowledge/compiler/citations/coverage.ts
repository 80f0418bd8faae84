import type { Citation, DocumentId, Entity, EntityId } from "../../../pack.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import { carryingCitations, statementsOf } from "../../pack/statements.ts";
import type { DocumentFile } from "../sources/document-file.ts";
import type { Problem } from "../sources/problem.ts";
import type { CompiledEntity, LeftOut } from "./compile-entity.ts";
import { spansOfNames } from "./name-search.ts";

/** A sentence that names an entity, that its card does not cite, and why. Offsets as in a citation. */
interface LeftOutSentence extends Span {
  sentence: string;
  reason: string;
}

/**
 * How one entity's card covers one document that names it. Every sentence that names it is cited by its
 * card, left out with a reason, or else covered by another entity's citation.
 */
export interface CoverageRow {
  entity: EntityId;
  document: DocumentId;
  /** How often the document names it, demonyms apart. */
  mentions: number;
  /** The sentences that name it; the sum of the three below. */
  sentences: number;
  cited: number;
  coveredElsewhere: number;
  leftOut: LeftOutSentence[];
}

/** Sorted by entity, then document; without rows for documents that do not name the entity. */
export type Coverage = CoverageRow[];

const BOILERPLATE_REASON = "boilerplate: not the document's own text";

/** Counts how the cards cover the documents, and reports what they neither cite nor leave out. */
export function coverDocuments(
  entities: readonly CompiledEntity[],
  documents: readonly DocumentFile[],
): { coverage: Coverage; problems: Problem[] } {
  const everyCitation = entities.flatMap(({ entity }) => claimingCitations(entity));
  const coverage: Coverage = [];
  const problems: Problem[] = [];
  for (const compiled of entities) {
    for (const document of documents) {
      const found = coverOne(compiled, document, everyCitation);
      if (found.row.mentions > 0) coverage.push(found.row);
      problems.push(...found.problems);
    }
  }
  return { coverage, problems };
}

function coverOne(
  compiled: CompiledEntity,
  file: DocumentFile,
  everyCitation: readonly Citation[],
): { row: CoverageRow; problems: Problem[] } {
  const { entity, source } = compiled;
  const { id, text } = file.document;
  const here = ({ document }: { document: DocumentId }) => document === id;
  const own = claimingCitations(entity).filter(here);
  const all = everyCitation.filter(here);
  const leftOut = compiled.leftOut.filter(here);
  const mentions = spansOfNames(file.words, entity.names);
  const naming = file.sentences.filter((sentence) => touches(sentence, mentions));
  const problems = leftOut.flatMap((entry) => checkLeftOut(entry, compiled, naming, own));
  const row: CoverageRow = {
    entity: entity.id,
    document: id,
    mentions: mentions.length,
    sentences: naming.length,
    cited: 0,
    coveredElsewhere: 0,
    leftOut: [],
  };
  for (const span of naming) {
    const sentence = text.slice(span.start, span.end);
    const reason = reasonFor(span, leftOut, file);
    if (touches(span, own)) row.cited++;
    else if (reason !== null) row.leftOut.push({ ...span, sentence, reason });
    else if (touches(span, all)) row.coveredElsewhere++;
    else {
      const line = text.slice(0, span.start).split("\n").length;
      const message = `no card cites "${sentence}" (line ${line} of the text of ${id}), which names it; cite it or list it under leftOut with a reason`;
      problems.push(source.problem(["leftOut"], message));
    }
  }
  return { row, problems };
}

/** The citations that support a claim; context only says whom or what the claim is about. */
function claimingCitations(entity: Entity): Citation[] {
  return statementsOf(entity).flatMap(({ statement }) => carryingCitations(statement));
}

function reasonFor(sentence: Span, leftOut: readonly LeftOut[], file: DocumentFile): string | null {
  const entry = leftOut.find((span) => overlaps(span, sentence));
  if (entry !== undefined) return entry.reason;
  return touches(sentence, file.boilerplate) ? BOILERPLATE_REASON : null;
}

/** An entry that leaves out what is cited, or what does not name the entity, is a slip. */
function checkLeftOut(
  entry: LeftOut,
  { entity, source }: CompiledEntity,
  naming: readonly Span[],
  own: readonly Citation[],
): Problem[] {
  const sentences = naming.filter((sentence) => overlaps(sentence, entry));
  if (sentences.length === 0) {
    const message = `this sentence does not name ${entity.label}; drop the entry`;
    return [source.problem(entry.path, message)];
  }
  return sentences.some((sentence) => touches(sentence, own))
    ? [source.problem(entry.path, "the card cites this sentence; drop the entry or the citation")]
    : [];
}

function touches(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlaps(span, other));
}
