import type { Difference, Statement } from "../../core/pack.ts";
import { Fold } from "../Fold.tsx";
import { shortDate } from "../words.ts";
import { Sentence, type SentenceContext } from "./Sentence.tsx";

interface DifferencesProps {
  differences: readonly Difference[];
  context: SentenceContext;
}

/** What is said on a matter, by several documents or of several times, oldest first, and no verdict. */
export function Differences({ differences, context }: DifferencesProps) {
  return (
    <Fold label="Where accounts differ or change">
      {differences.map(({ about, statements }) => (
        <section key={about} class="difference">
          <h3>{about}</h3>
          <ol class="plain">
            {statements.map((statement, i) => (
              <li key={statement.text}>
                <Source statement={statement} before={statements[i - 1]} context={context} />
                <Sentence statement={statement} context={context} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Fold>
  );
}

interface SourceProps {
  statement: Statement;
  before: Statement | undefined;
  context: SentenceContext;
}

/** Whose word follows and from when, said once for what stands together. */
function Source({ statement, before, context }: SourceProps) {
  const document = sourceOf(statement, context);
  if (!document || document === (before && sourceOf(before, context))) return null;
  return (
    <p class="source">
      {shortDate(document)} · {document.kind}
    </p>
  );
}

function sourceOf({ citations: [first] }: Statement, { documents }: SentenceContext) {
  return first && documents[first.document];
}
