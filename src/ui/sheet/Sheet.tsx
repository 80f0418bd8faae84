import type { CardDocument } from "../../core/card/card.ts";
import type { ContextSheet, SheetEntry } from "../../core/card/sheet.ts";
import { isQuotation } from "../../core/knowledge/statements.ts";
import type { DocumentId, Statement } from "../../core/pack.ts";
import { sourceWords } from "../card/source-words.ts";
import { claimLanguage } from "../claim-language.ts";
import { useTranslate } from "../i18n.tsx";
import { documentFacts } from "./document-facts.ts";

type DocumentsById = Record<DocumentId, CardDocument>;

/** The sheet itself, as it is printed. */
export function Sheet({ sheet }: { sheet: ContextSheet }) {
  const t = useTranslate();
  const { title, url, entries, documents } = sheet;
  const known = Object.fromEntries(documents.map((document) => [document.id, document]));
  return (
    <article>
      <h1>{title}</h1>
      {url !== null && <p class="address">{url}</p>}
      <p class="intro">{t("sheetIntro")}</p>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} documents={known} />
      ))}
      <section class="documents">
        <h2>{t("sheetDocuments")}</h2>
        <dl>
          {documents.map((document) => (
            <div key={document.id}>
              <dt>{document.name}</dt>
              <dd>
                {documentFacts(document, t).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}

function Entry({ entry, documents }: { entry: SheetEntry; documents: DocumentsById }) {
  const t = useTranslate();
  const { label, identity, claims, differences } = entry;
  return (
    <section class="entry">
      <h2>{label}</h2>
      {identity && <CitedStatement statement={identity} documents={documents} />}
      {claims.map((claim) => (
        <CitedStatement key={claim.text} statement={claim} documents={documents} />
      ))}
      {differences.map(({ kind, about, statements }) => (
        <section key={about} class="difference">
          <h3>{t(kind === "differ" ? "sheetDiffer" : "sheetChanged", { about })}</h3>
          {statements.map((statement) => (
            <CitedStatement key={statement.text} statement={statement} documents={documents} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** A sentence with the words it rests on and who says so; one that is those words is not said twice. */
function CitedStatement({
  statement,
  documents,
}: {
  statement: Statement;
  documents: DocumentsById;
}) {
  const t = useTranslate();
  return (
    <div class="cited">
      {!isQuotation(statement) && (
        <p data-claim lang={claimLanguage(statement, documents)}>
          {statement.text}
        </p>
      )}
      {statement.citations.map(({ document, start, end, quote, context }) => (
        <figure key={`${document}:${start}:${end}`}>
          {context && <p class="source">{t("cardContext")}</p>}
          <blockquote lang={documents[document]?.lang ?? ""}>{quote}</blockquote>
        </figure>
      ))}
      <p class="source">{sourceWords(statement, documents, t)}</p>
    </div>
  );
}
