import type {
  Decisions,
  DocumentAbout,
  DocumentFacts,
  Found,
  FoundEntity,
  Progress,
  Slices,
  SourceDocument,
} from "../../core/knowledge/collection/types.ts";
import { findEntities } from "../../core/knowledge/extraction/find-entities.ts";
import type { NameLexicon } from "../../core/knowledge/extraction/lexicon/name-lexicon.ts";
import { buildPack } from "../../core/knowledge/import/build-pack.ts";
import { applyDecisions } from "../../core/knowledge/import/decisions.ts";
import { takeLibraryIds } from "../../core/knowledge/import/document-ids.ts";
import { keepKnown } from "../../core/knowledge/import/keep-known.ts";
import { withKnownMentions } from "../../core/knowledge/import/known-mentions.ts";
import type { NamedPack } from "../../core/knowledge/import/same-entities.ts";
import { isDateValue } from "../../core/knowledge/pack/edtf.ts";
import type { DocumentDate, DocumentId, EntityId, Pack } from "../../core/pack.ts";
import { NO_DATE, type ReadText } from "../../files/read-text.ts";
import { DocumentMaker, nameOfFile, UNKNOWN_KIND } from "../../files/source-document.ts";
import { yearIn } from "../../files/written-date.ts";
import type { PackContents } from "../../platform/library/write-pack.ts";
import type { ReviewRow, ReviewSentence } from "../../ui/library/state.ts";
import { contentsOf } from "./contents.ts";
import { withLeftOut } from "./review-rows.ts";

/** Sentences shown of one name: enough to tell what it is. */
const SENTENCES_MAX = 30;
/** Time between two reports of progress, in ms, and longest until a cancellation is noticed. */
const REPORTING_MS = 50;

type Report = (progress: Progress) => void;

/** One import: documents, the names found in them, and the reader's decisions about these. */
export class ImportSession {
  #documents: SourceDocument[];
  /** How many of them the pack has already. */
  readonly #existing: number;
  readonly #texts: DocumentMaker;
  #found: Found = { entities: [] };
  #reviewed: Found = { entities: [] };

  /** @param existing the documents that the pack has already */
  constructor(existing: SourceDocument[]) {
    this.#documents = [...existing];
    this.#existing = existing.length;
    this.#texts = new DocumentMaker(existing);
  }

  /** Throws a `Refusal` for a text that the import has already. */
  add(file: string, read: ReadText): SourceDocument {
    const added = this.#texts.add(file, read);
    this.#documents.push(added);
    return added;
  }

  get documents(): readonly SourceDocument[] {
    return this.#documents;
  }

  /** What is known of each document, for the reader to complete. */
  about(): DocumentAbout[] {
    const { entities } = this.#found;
    const named = new Set(
      entities.flatMap(({ mentions }) => mentions.map(({ document }) => document)),
    );
    return this.#documents.map(({ id, title, file, kind, publisher, date }, index) => ({
      id,
      title,
      kind: kind === UNKNOWN_KIND ? "" : kind,
      publisher: publisher ?? "",
      date: date.value ?? "",
      year: date.value === null ? (yearIn(title) ?? yearIn(nameOfFile(file))) : null,
      hasNames: named.has(index),
    }));
  }

  /** Records what the reader says about documents; ignores dates that are not valid. */
  describe(ids: readonly DocumentId[], told: Partial<DocumentFacts>): DocumentAbout[] {
    const meant = new Set(ids);
    this.#documents = this.#documents.map((one) =>
      meant.has(one.id) ? described(one, told) : one,
    );
    return this.about();
  }

  /** @param known the packs in use */
  async find(
    decisions: Decisions,
    { lexicon, known }: { lexicon: NameLexicon; known: readonly NamedPack[] },
    report: Report,
  ): Promise<ReviewRow[]> {
    const found = await inSlices(findEntities(this.#documents, lexicon), report);
    const told = await inSlices(withKnownMentions(found, known, this.#documents), report);
    this.#found = keepKnown(told, known);
    return this.decide(decisions);
  }

  decide(decisions: Decisions): ReviewRow[] {
    this.#reviewed = applyDecisions(this.#found, decisions, this.#documents);
    const { entities } = this.#reviewed;
    return withLeftOut(entities.map(this.#rowOf), this.#dropped(decisions), this.#found.entities);
  }

  /** What the reader has dropped and can still keep; no other entity has its names. */
  #dropped(decisions: Decisions): ReviewRow[] {
    const standing = new Set(this.#reviewed.entities.flatMap(namesIn));
    return decisions.flatMap((decision) => {
      if (decision.do !== "drop" || decision.names.some((name) => standing.has(name))) return [];
      const { names } = decision;
      const was = this.#found.entities.find((one) => namesIn(one).includes(names[0] ?? ""));
      return was ? [{ ...this.#rowOf(was), id: droppedId(was.id), names, kept: false }] : [];
    });
  }

  readonly #rowOf = ({ names, mentions, documentCount, ...entity }: FoundEntity): ReviewRow => ({
    ...entity,
    names: names.map(({ text }) => text),
    mentions: mentions.length,
    documents: documentCount,
    isNew: this.#existing > 0 && (mentions[0]?.document ?? 0) >= this.#existing,
  });

  sentences(id: EntityId): ReviewSentence[] {
    const entity =
      this.#reviewed.entities.find((one) => one.id === id) ??
      this.#found.entities.find((one) => droppedId(one.id) === id);
    return (entity?.mentions ?? [])
      .slice(0, SENTENCES_MAX)
      .flatMap(({ document, sentence, start, end }) => {
        const source = this.#documents[document];
        if (!source) return [];
        return {
          document: source.title,
          text: source.text.slice(sentence.start, sentence.end),
          start: start - sentence.start,
          end: end - sentence.start,
        };
      });
  }

  /** The pack of what the reader has kept, and what the library stores of it. */
  async build(
    { id, title, decisions }: { id: string; title: string; decisions: Decisions },
    report: Report,
  ): Promise<{ pack: Pack; contents: PackContents }> {
    const documents = this.#documents;
    this.decide(decisions);
    const built = await inSlices(
      buildPack({ id, title, documents, found: this.#found, decisions }),
      report,
    );
    const pack = takeLibraryIds(built);
    const ids = pack.documents.map((one) => one.id);
    const naming = new Map<EntityId, DocumentId[]>(
      this.#reviewed.entities.map((entity) => [
        entity.id,
        [...new Set(entity.mentions.map((mention) => mention.document))].flatMap(
          (index) => ids[index] ?? [],
        ),
      ]),
    );
    const languages = new Map(documents.map(({ lang }, i) => [ids[i] ?? "", lang]));
    return { pack, contents: contentsOf(pack, naming, languages) };
  }
}

function described(document: SourceDocument, told: Partial<DocumentFacts>): SourceDocument {
  const kind = told.kind?.trim();
  const publisher = told.publisher?.trim();
  return {
    ...document,
    ...(kind === undefined ? {} : { kind: kind || UNKNOWN_KIND }),
    ...(publisher === undefined ? {} : { publisher: publisher || null }),
    ...(told.date === undefined ? {} : { date: dateTold(told.date.trim(), document.date) }),
  };
}

function dateTold(value: string, before: DocumentDate): DocumentDate {
  if (value === (before.value ?? "")) return before;
  if (value === "") return NO_DATE;
  return isDateValue(value) ? { value, basis: "stated", words: null } : before;
}

function namesIn({ names }: FoundEntity): string[] {
  return names.map(({ text }) => text);
}

/** No entity's id has a space. */
function droppedId(id: EntityId): EntityId {
  return `${id} dropped`;
}

/** Does sliced work to its end, and handles messages in between. */
async function inSlices<Result>(slices: Slices<Result>, report: Report): Promise<Result> {
  let reported = performance.now();
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    if (performance.now() - reported < REPORTING_MS) continue;
    report(value);
    await new Promise((resolve) => setTimeout(resolve));
    reported = performance.now();
  }
}
