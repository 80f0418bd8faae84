import type { CardDocument } from "../../core/card/card.ts";
import { lastOfDocuments, type PassageRun, passageRuns } from "../../core/card/passage-runs.ts";
import { accountKey, isQuotation } from "../../core/knowledge/pack/statements.ts";
import type { Citation, DocumentId } from "../../core/pack.ts";
import type { ContextSheet, SheetEntry } from "../../core/sheet/sheet.ts";
import { type CitedRun, sheetSection } from "../../core/sheet/sheet-section.ts";
import { sourceWords } from "../card/actions/source-words.ts";
import { citationKey } from "../card/claims/Passages.tsx";
import { claimLanguage } from "../claim-language.ts";
import { documentName } from "../document-name.ts";
import { DOT } from "../dot.ts";
import { useTranslate } from "../i18n.tsx";
import { runWords } from "../run-words.ts";
import { differenceHeading } from "./difference-heading.ts";
import { documentFacts } from "./document-facts.ts";
import { introOf } from "./sheet-markdown.ts";

/** Words that have quotation marks around them already: what somebody said, as their document has it. */
const IN_QUOTES = /^["“„«»‘‚'][^"“”„«»]*["“”«»’']$/u;

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
      {introOf(sheet, t).map((words) => (
        <p key={words} class="intro">
          {words}
        </p>
      ))}
      <div class="entries">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} documents={known} />
        ))}
      </div>
      <section class="documents">
        <h2>{t("sheetDocuments")}</h2>
        <dl>
          {documents.map((document) => (
            <div key={document.id}>
              <dt>{documentName(document, t)}</dt>
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
  const { said, differences } = sheetSection(entry);
  return (
    <section class="entry">
      <h2>{entry.label}</h2>
      <Cited runs={said} documents={documents} />
      {differences.map((difference) => (
        <section key={difference.about} class="difference">
          <h3>{differenceHeading(difference, t)}</h3>
          <Cited runs={difference.said} documents={documents} />
        </section>
      ))}
    </section>
  );
}

interface CitedProps {
  runs: readonly CitedRun[];
  documents: DocumentsById;
}

/** Statements with the words they rest on and who says so. */
function Cited({ runs, documents }: CitedProps) {
  return (
    <>
      {runs.map((run) => (
        <CitedWords key={accountKey(run.statements[0])} run={run} documents={documents} />
      ))}
    </>
  );
}

/** Statements that rest on the same words; one that is those words is not said twice. */
function CitedWords({ run, documents }: { run: CitedRun; documents: DocumentsById }) {
  const t = useTranslate();
  const { statements, passages } = run;
  const last = lastOfDocuments(passages);
  return (
    <div class="cited">
      {statements
        .filter((statement) => !isQuotation(statement))
        .map((statement) => (
          <p key={accountKey(statement)} data-claim lang={claimLanguage(statement, documents)}>
            {statement.text}
          </p>
        ))}
      <div class="words">
        {passageRuns(passages).map((run, i) => (
          <PassageFigures
            key={run.citations.map(citationKey).join()}
            run={run}
            words={runWords(run, i, t)}
            last={last}
            documents={documents}
          />
        ))}
        <p class="source">{sourceWords(statements[0], documents, t, DOT)}</p>
      </div>
    </div>
  );
}

interface PassageFiguresProps {
  run: PassageRun;
  /** Said above the first of its passages. */
  words: string | null;
  /** The passages that their document is named below. */
  last: ReadonlySet<Citation>;
  documents: DocumentsById;
}

function PassageFigures({ run, words, last, documents }: PassageFiguresProps) {
  const t = useTranslate();
  const nameBelow = (citation: Citation) => {
    const document = documents[citation.document];
    return document && last.has(citation) ? documentName(document, t) : null;
  };
  return (
    <>
      {run.citations.map((citation, i) => {
        const name = nameBelow(citation);
        return (
          <figure key={citationKey(citation)}>
            {i === 0 && words !== null && <p class="source">{words}</p>}
            <blockquote
              class={IN_QUOTES.test(citation.quote) ? undefined : "quoted"}
              lang={documents[citation.document]?.lang ?? ""}
            >
              {citation.quote}
            </blockquote>
            {name !== null && <figcaption>{name}</figcaption>}
          </figure>
        );
      })}
    </>
  );
}
