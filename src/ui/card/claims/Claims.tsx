import type { CardDocument } from "../../../core/card/card.ts";
import { sourceGroups } from "../../../core/card/source-groups.ts";
import type { DocumentId, Statement } from "../../../core/pack.ts";
import { DocumentKind } from "../../DocumentKind.tsx";
import { dateWords } from "../../date-words.ts";
import { documentName } from "../../document-name.ts";
import { DOT } from "../../dot.ts";
import { useTranslate } from "../../i18n.tsx";
import { Claim, type ClaimContext } from "./Claim.tsx";

interface ClaimsProps {
  statements: readonly Statement[];
  /** The part of the card they stand in. */
  part: string;
  context: ClaimContext;
  /** Stands before them, and shares their source line where it has the same source. */
  identity?: PlacedIdentity | null;
}

/** Who or what the card is of, and the part of the card it stands in. */
interface PlacedIdentity {
  statement: Statement;
  part: string;
}

/** Claims, each with its source beneath it; those that follow each other from one document share the line. */
export function Claims({ statements, part, context, identity = null }: ClaimsProps) {
  const places = new Map(statements.map((statement, i) => [statement, `${part} ${i}`]));
  if (identity) places.set(identity.statement, `${identity.part} 0`);
  const said = [...(identity ? [identity.statement] : []), ...statements];
  return (
    <>
      {sourceGroups(said).map((group) => {
        const [first = group.statements[0]] = group.statements;
        const id = (first && places.get(first)) ?? part;
        return (
          <div key={id} class="claims">
            {group.statements.map((statement) => {
              const place = places.get(statement) ?? part;
              return (
                <Claim
                  key={place}
                  id={place}
                  statement={statement}
                  context={context}
                  isIdentity={statement === identity?.statement}
                />
              );
            })}
            <SourceLine ids={group.documents} documents={context.documents} />
          </div>
        );
      })}
    </>
  );
}

interface SourceLineProps extends Pick<ClaimContext, "documents"> {
  ids: readonly DocumentId[];
}

/** Who says so: each document's name, kind and date. */
export function SourceLine({ ids, documents }: SourceLineProps) {
  return (
    <p class="source">
      {ids.map((id) => {
        const document = documents[id];
        return document && <DocumentWords key={id} document={document} />;
      })}
    </p>
  );
}

/**
 * A document's short name, its kind and, unless the name has it, its date; and its pack, where the card draws
 * on several and the pack is not called like the document.
 */
export function DocumentWords({ document }: { document: CardDocument }) {
  const t = useTranslate();
  const { title, name, kind, date, pack, lang = "" } = document;
  const isDateInName = date.words !== null && name.includes(date.words);
  return (
    <span class="document">
      <span lang={lang}>{documentName(document, t)}</span>
      {DOT}
      <DocumentKind kind={kind} lang={lang} />
      {!isDateInName && `${DOT}${dateWords(date, t)}`}
      {pack !== undefined && pack !== title && `${DOT}${pack}`}
    </span>
  );
}
