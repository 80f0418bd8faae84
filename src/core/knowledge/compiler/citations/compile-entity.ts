import type { Citation, DocumentId, Entity, EntityId, Matter, Statement } from "../../../pack.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import { inflectedName } from "../../pack/inflected-name.ts";
import type { DocumentFile } from "../sources/document-file.ts";
import type {
  CitationSource,
  EntitySource,
  MatterSource,
  StatementSource,
} from "../sources/entity-file.ts";
import type { Problem } from "../sources/problem.ts";
import type { YamlPath, YamlSource } from "../sources/yaml-source.ts";
import { locateQuote } from "./quotes.ts";

/** A sentence that names an entity and that its author chose not to cite. */
export interface LeftOut extends Span {
  document: DocumentId;
  reason: string;
  path: YamlPath;
}

/** An entity with its citations resolved, and where in its file to point for a problem. */
export interface CompiledEntity {
  entity: Entity;
  leftOut: LeftOut[];
  source: YamlSource<EntitySource>;
}

type Quoted = Pick<CitationSource, "document" | "quote">;

/** The documents by id; null for one that stands in the pack but could not be read. */
export type DocumentFiles = ReadonlyMap<DocumentId, DocumentFile | null>;

/** Resolves every quote of an entity file. What cannot be resolved is left out and reported. */
export function compileEntity(
  id: EntityId,
  source: YamlSource<EntitySource>,
  documents: DocumentFiles,
): CompiledEntity & { problems: Problem[] } {
  const quotes = new QuoteResolver(source, documents);
  const { label, category, kind, identity, ...given } = source.value;
  const entity: Entity = {
    id,
    label,
    category,
    ...(kind !== undefined && { kind }),
    identity: identity === null ? null : quotes.statement(identity, ["identity"]),
    names: given.names.map(({ sense, ...name }) =>
      inflectedName(sense === undefined ? name : { ...name, sense }, category),
    ),
    summary: given.summary.map((one, i) => quotes.statement(one, ["summary", i])),
    statements: given.statements.map((one, i) => quotes.statement(one, ["statements", i])),
    differences: given.differences.map((one, i) => ({
      kind: one.kind,
      ...quotes.matter(one, ["differences", i]),
    })),
    agreements: given.agreements.map((one, i) => quotes.matter(one, ["agreements", i])),
    related: given.related,
  };
  return {
    entity,
    leftOut: given.leftOut.flatMap((one, i) => quotes.leftOut(one, ["leftOut", i])),
    source,
    problems: quotes.problems,
  };
}

/** Finds the quotes of one entity file in the documents, and collects the problems with them. */
class QuoteResolver {
  readonly problems: Problem[] = [];
  readonly #source: YamlSource<EntitySource>;
  readonly #documents: DocumentFiles;

  constructor(source: YamlSource<EntitySource>, documents: DocumentFiles) {
    this.#source = source;
    this.#documents = documents;
  }

  statement({ cite, ...said }: StatementSource, path: YamlPath): Statement {
    const citations = cite.flatMap((quoted, i) => this.#cite(quoted, [...path, "cite", i]));
    return { ...said, citations };
  }

  matter({ about, statements }: MatterSource, path: YamlPath): Matter {
    return {
      about,
      statements: statements.map((one, i) => this.statement(one, [...path, "statements", i])),
    };
  }

  leftOut(quoted: EntitySource["leftOut"][number], path: YamlPath): LeftOut[] {
    return this.#find(quoted, path).map(({ quote: _, ...place }) => {
      return { ...place, reason: quoted.reason, path };
    });
  }

  #cite({ context, ...quoted }: CitationSource, path: YamlPath): Citation[] {
    const file = this.#documents.get(quoted.document);
    return this.#find(quoted, path).map((citation) => {
      if (file?.boilerplate.some((line) => overlaps(line, citation))) {
        const message =
          "the quote lies in boilerplate, which is not the text's own; quote the text";
        this.#report([...path, "quote"], message);
      }
      const isInCaption = file?.captions.some((line) => overlaps(line, citation)) === true;
      return {
        ...citation,
        ...(context === true && { context }),
        ...(isInCaption && { caption: true as const }),
      };
    });
  }

  #find({ document, quote }: Quoted, path: YamlPath): Citation[] {
    const found = findQuote(this.#documents, document, quote);
    if (found === null) return [];
    if ("fault" in found) {
      this.#report([...path, found.key], found.fault);
      return [];
    }
    return [{ document, start: found.start, end: found.end, quote }];
  }

  #report(path: YamlPath, message: string): void {
    this.problems.push(this.#source.problem(path, message));
  }
}

/** The quote's place, a fault with the key it belongs to, or null in an unreadable document. */
function findQuote(
  documents: DocumentFiles,
  documentId: DocumentId,
  quote: string,
): Span | { key: "document" | "quote"; fault: string } | null {
  const file = documents.get(documentId);
  if (file === null) return null;
  if (file === undefined) {
    const known = [...documents.keys()].join(", ");
    return { key: "document", fault: `unknown document "${documentId}"; there are ${known}` };
  }
  const found = locateQuote(file.document.text, quote);
  if (!("fault" in found)) return found;
  const elsewhere = [...documents].find(([, other]) => other?.document.text.includes(quote));
  if (elsewhere === undefined || elsewhere[0] === documentId) {
    return { key: "quote", fault: found.fault };
  }
  return { key: "quote", fault: `the quote stands in ${elsewhere[0]}, not in ${documentId}` };
}
