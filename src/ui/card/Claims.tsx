import type { CardDocument } from "../../core/card/card.ts";
import { type SourceGroup, sourceGroups } from "../../core/card/source-groups.ts";
import type { Statement } from "../../core/pack.ts";
import { dateWords } from "../date-words.ts";
import { useTranslate } from "../i18n.tsx";
import { stanceLabel } from "../words.ts";
import { Claim, type ClaimContext } from "./Claim.tsx";

interface ClaimsProps {
  statements: readonly Statement[];
  /** The part of the card they stand in. */
  part: string;
  context: ClaimContext;
  /** Whether the documents are named by what stands around the claims. */
  isSourceKnown?: boolean;
}

/** Claims, each with its source beneath it; those that follow each other from one source share the line. */
export function Claims({ statements, part, context, isSourceKnown = false }: ClaimsProps) {
  const places = new Map(statements.map((statement, i) => [statement, `${part} ${i}`]));
  return (
    <>
      {sourceGroups(statements).map((group) => {
        const [first = group.statements[0]] = group.statements;
        const id = (first && places.get(first)) ?? part;
        const isShared = group.statements.length > 1;
        return (
          <div key={id} class="claims" data-shared={isShared ? "" : undefined}>
            {group.statements.map((statement) => {
              const place = places.get(statement) ?? part;
              return <Claim key={place} id={place} statement={statement} context={context} />;
            })}
            <SourceLine group={group} context={context} isSourceKnown={isSourceKnown} />
          </div>
        );
      })}
    </>
  );
}

interface SourceLineProps {
  group: Pick<SourceGroup, "documents" | "stance">;
  context: Pick<ClaimContext, "documents">;
  isSourceKnown?: boolean;
}

/** Who says so: the stance where it is not plain fact, then each document's name, kind and date. */
function SourceLine({ group, context, isSourceKnown = false }: SourceLineProps) {
  const stance = stanceLabel(group.stance, useTranslate());
  const documents = isSourceKnown
    ? []
    : group.documents.flatMap((id) => context.documents[id] ?? []);
  if (!stance && documents.length === 0) return null;
  return (
    <p class="source">
      {stance && (
        <span class="stance" data-stance={group.stance}>
          {stance}
        </span>
      )}
      {documents.map((document) => (
        <DocumentWords key={document.id} document={document} />
      ))}
    </p>
  );
}

/** A document's short name, its kind and its date; and its pack, where the card draws on several. */
export function DocumentWords({ document }: { document: CardDocument }) {
  const { name, kind, date, pack, lang = "" } = document;
  const written = dateWords(date, useTranslate());
  return (
    <span class="document">
      <span lang={lang}>{[name, kind].join(" · ")}</span>
      {" · "}
      <span lang={date.phrase === undefined ? undefined : lang}>{written}</span>
      {pack !== undefined && ` · ${pack}`}
    </span>
  );
}
