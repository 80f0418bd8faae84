import { useState } from "preact/hooks";
import type { CastEntry } from "../../core/card/cast.ts";
import { type ReaderTarget, targetOf } from "../../core/card/reader-target.ts";
import { isQuotation } from "../../core/knowledge/statements.ts";
import type { Citation, EntityId, Statement } from "../../core/pack.ts";
import { Quotations } from "../card/Quotations.tsx";
import { sourceWords } from "../card/source-words.ts";
import { claimLanguage } from "../claim-language.ts";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import { TimesNamed } from "../TimesNamed.tsx";

interface MemberProps {
  entry: CastEntry;
  isInView: boolean;
  /** Whether what is not stated as fact is left out. */
  factsAlone: boolean;
  showEntity(entity: EntityId): void;
  openDocument(target: ReaderTarget): void;
}

/** One name of the page: who or what it is, one claim with its source, and where the documents differ. */
export function Member({ entry, isInView, factsAlone, showEntity, openDocument }: MemberProps) {
  const t = useTranslate();
  const { id, label, category, mentions, identity, claim, differences } = entry;
  const cited = {
    entry,
    openDocument: (citation: Citation) => openDocument(targetOf(citation, id)),
  };
  return (
    <li class="card member" data-entity={id} data-category={category} data-in-view={isInView}>
      <h2>
        <button
          type="button"
          class="name chip"
          aria-current={isInView || undefined}
          onClick={() => showEntity(id)}
        >
          <span>{label}</span>
          <TimesNamed times={mentions} />
        </button>
      </h2>
      {identity && <Sentence statement={identity} isIdentity {...cited} />}
      {claim && <Sentence statement={claim} {...cited} />}
      {!claim && <p class="quiet">{t(factsAlone ? "panelNoFact" : "panelNoClaim")}</p>}
      {differences.length > 0 && <Differences entry={entry} />}
    </li>
  );
}

/** On what the documents differ; what each says of it stands on the card. */
function Differences({ entry: { differences, claim, documents } }: Pick<MemberProps, "entry">) {
  const t = useTranslate();
  return (
    <details class="quiet">
      <summary>
        <ChevronIcon />
        {t("cardDifferences", { count: differences.length })}
      </summary>
      <ul lang={claim ? claimLanguage(claim, documents) : ""}>
        {differences.map((about) => (
          <li key={about}>{about}</li>
        ))}
      </ul>
    </details>
  );
}

interface SentenceProps {
  statement: Statement;
  isIdentity?: boolean;
  entry: CastEntry;
  openDocument(citation: Citation): void;
}

/** A sentence with who says so; its control unfolds the exact words. */
function Sentence({ statement, isIdentity = false, entry, openDocument }: SentenceProps) {
  const t = useTranslate();
  const [isUnfolded, setUnfolded] = useState(false);
  const said = (
    <span data-claim lang={claimLanguage(statement, entry.documents)}>
      {statement.text}
    </span>
  );
  return (
    <div class={isIdentity ? "cited identity" : "cited"}>
      <p class="sentence" data-control={t("cardQuote")}>
        {isQuotation(statement) ? <q>{said}</q> : said}
        <button
          type="button"
          class="quote"
          data-citation
          aria-expanded={isUnfolded}
          aria-label={t("cardQuoteOf", { claim: statement.text })}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {t("cardQuote")}
          <ChevronIcon />
        </button>
      </p>
      {!isIdentity && <p class="source">{sourceWords(statement, entry.documents, t)}</p>}
      {isUnfolded && (
        <Quotations
          citations={statement.citations}
          documents={entry.documents}
          openDocument={openDocument}
        />
      )}
    </div>
  );
}
