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
  const problems: Problem[] = [];
  const given = source.value;

  function cite(quoted: Quoted, path: YamlPath): Citation[] {
    const { document: documentId, quote } = quoted;
    const found = findQuote(documents, documentId, quote);
    if (found === null) return [];
    if ("fault" in found) {
      problems.push(source.problem([...path, found.key], found.fault));
      return [];
    }
    return [{ document: documentId, start: found.start, end: found.end, quote }];
  }

  function citeText({ context, ...quoted }: CitationSource, path: YamlPath): Citation[] {
    const file = documents.get(quoted.document);
    return cite(quoted, path).map((citation) => {
      if (file?.boilerplate.some((line) => overlaps(line, citation))) {
        const message =
          "the quote lies in boilerplate, which is not the text's own; quote the text";
        problems.push(source.problem([...path, "quote"], message));
      }
      const inCaption = file?.captions.some((line) => overlaps(line, citation)) === true;
      return {
        ...citation,
        ...(context === true && { context }),
        ...(inCaption && { caption: true as const }),
      };
    });
  }

  function state({ cite, ...said }: StatementSource, path: YamlPath): Statement {
    const citations = cite.flatMap((quoted, i) => citeText(quoted, [...path, "cite", i]));
    return { ...said, citations };
  }

  const tell = ({ about, statements }: MatterSource, path: YamlPath): Matter => ({
    about,
    statements: statements.map((statement, i) => state(statement, [...path, "statements", i])),
  });

  const entity: Entity = {
    id,
    label: given.label,
    category: given.category,
    ...(given.kind !== undefined && { kind: given.kind }),
    identity: given.identity === null ? null : state(given.identity, ["identity"]),
    names: given.names.map(({ sense, ...name }) =>
      inflectedName(sense === undefined ? name : { ...name, sense }, given.category),
    ),
    summary: given.summary.map((statement, i) => state(statement, ["summary", i])),
    statements: given.statements.map((statement, i) => state(statement, ["statements", i])),
    differences: given.differences.map(({ kind, ...matter }, i) => ({
      kind,
      ...tell(matter, ["differences", i]),
    })),
    agreements: given.agreements.map((matter, i) => tell(matter, ["agreements", i])),
    related: given.related,
  };
  const leftOut = given.leftOut.flatMap((quoted, i) => {
    const path = ["leftOut", i];
    return cite(quoted, path).map(({ document, start, end }) => {
      return { document, start, end, reason: quoted.reason, path };
    });
  });
  return { entity, leftOut, source, problems };
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
