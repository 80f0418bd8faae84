import { Fragment } from "preact";
import type { CardDocument } from "../../../core/card/card.ts";
import { passageRuns } from "../../../core/card/passage-runs.ts";
import type { Citation, DocumentId } from "../../../core/pack.ts";
import { useTranslate } from "../../i18n.tsx";
import { runWords } from "../../run-words.ts";

interface PassagesProps {
  citations: readonly Citation[];
  documents: Record<DocumentId, CardDocument>;
}

/** The exact words in reading order; which of them only tell what the others mean is said once. */
export function Passages({ citations, documents }: PassagesProps) {
  const t = useTranslate();
  return passageRuns(citations).map((run, i) => {
    const words = runWords(run, i, t);
    return (
      <Fragment key={run.citations.map(citationKey).join()}>
        {words !== null && <p class="quiet">{words}</p>}
        {run.citations.map((citation) => (
          <Fragment key={citationKey(citation)}>
            <blockquote lang={documents[citation.document]?.lang ?? ""}>
              {citation.quote}
            </blockquote>
            {citation.caption && <p class="quiet">{t("cardCaption")}</p>}
          </Fragment>
        ))}
      </Fragment>
    );
  });
}

/** Identifies a citation among those of a claim. */
export function citationKey({ document, start, end }: Citation): string {
  return `${document}:${start}:${end}`;
}
