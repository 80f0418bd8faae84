import { useState } from "preact/hooks";
import type { CastEntry } from "../../core/card/cast.ts";
import { sourceGroups } from "../../core/card/source-groups.ts";
import { accountKey, isQuotation, judgedStance } from "../../core/knowledge/pack/statements.ts";
import type { Citation, EntityId, Statement } from "../../core/pack.ts";
import { type ReaderTarget, targetOf } from "../../core/reader/reader-target.ts";
import { SourceLine } from "../card/claims/Claims.tsx";
import { Quotations } from "../card/claims/Quotations.tsx";
import { StanceLabel } from "../card/claims/StanceLabel.tsx";
import { claimLanguage } from "../claim-language.ts";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import { TimesNamed } from "../TimesNamed.tsx";
import { quoteName, quoteWord } from "../words.ts";

interface MemberProps {
  entry: CastEntry;
  isInView: boolean;
  /** Whether what is not stated as fact is left out. */
  onlyFacts: boolean;
  showEntity(entity: EntityId): void;
  openDocument(target: ReaderTarget): void;
}

/** One name of the page: who or what it is and one claim, with their sources, and where the documents differ. */
export function Member({ entry, isInView, onlyFacts, showEntity, openDocument }: MemberProps) {
  const t = useTranslate();
  const { id, label, category, mentions, identity, claim, differences, documents } = entry;
  const said = [identity, claim].filter((statement) => statement !== null);
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
      {sourceGroups(said).map((group) => (
        <div key={group.documents.join()} class="cited">
          {group.statements.map((statement) => (
            <Sentence
              key={accountKey(statement)}
              statement={statement}
              isIdentity={statement === identity}
              entry={entry}
              openDocument={(citation) => openDocument(targetOf(citation, id))}
            />
          ))}
          <SourceLine ids={group.documents} documents={documents} />
        </div>
      ))}
      {onlyFacts && said.length === 0 && <p class="quiet">{t("panelNoFact")}</p>}
      {!onlyFacts && !claim && <p class="quiet">{t("panelNoClaim")}</p>}
      {differences.length > 0 && <Differences entry={entry} />}
    </li>
  );
}

/** On what the documents differ, a single point at once; what each says of it stands on the card. */
function Differences({ entry: { differences, claim, documents } }: Pick<MemberProps, "entry">) {
  const t = useTranslate();
  const lang = claim ? claimLanguage(claim, documents) : "";
  const [first, ...others] = differences;
  if (first && others.length === 0) {
    return (
      <p class="quiet">
        {t(first.isInOne ? "cardDifferInOne" : "cardDiffer")} <span lang={lang}>{first.about}</span>
      </p>
    );
  }
  return (
    <details class="quiet">
      <summary>
        <ChevronIcon />
        {t("cardDifferences", { count: differences.length })}
      </summary>
      <ul lang={lang}>
        {differences.map(({ about }) => (
          <li key={about}>{about}</li>
        ))}
      </ul>
    </details>
  );
}

interface SentenceProps {
  statement: Statement;
  isIdentity: boolean;
  entry: CastEntry;
  openDocument(citation: Citation): void;
}

/** One sentence; its control unfolds the exact words. */
function Sentence({ statement, isIdentity, entry, openDocument }: SentenceProps) {
  const t = useTranslate();
  const [isUnfolded, setUnfolded] = useState(false);
  const said = (
    <span data-claim lang={claimLanguage(statement, entry.documents)}>
      {statement.text}
    </span>
  );
  return (
    <div class={isIdentity ? "said identity" : "said"}>
      <p class="sentence" data-control={quoteWord(statement, t)}>
        {isQuotation(statement) ? <q>{said}</q> : said}
        <StanceLabel stance={judgedStance(statement)} />
        <button
          type="button"
          class="quote"
          data-citation
          aria-expanded={isUnfolded}
          aria-label={quoteName(statement, t)}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {quoteWord(statement, t)}
          <ChevronIcon />
        </button>
      </p>
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
