import { groupedByDocument } from "../../core/card/citation-marks.ts";
import type { Statement } from "../../core/pack.ts";
import { Fold } from "../Fold.tsx";
import { counted, shortDate } from "../words.ts";
import { Sentence, type SentenceContext } from "./Sentence.tsx";

interface MoreStatementsProps {
  statements: readonly Statement[];
  context: SentenceContext;
}

export function MoreStatements({ statements, context }: MoreStatementsProps) {
  const groups = [...groupedByDocument(statements)];
  const count = counted(statements.length, "more statement");
  return (
    <Fold label={`${count} from ${counted(groups.length, "document")}`}>
      {groups.map(([id, group]) => {
        const document = context.documents[id];
        return (
          <section key={id} class="group">
            <h3>{document?.title ?? id}</h3>
            {document && (
              <p class="source">
                {document.kind} · {shortDate(document)}
              </p>
            )}
            {group.map((statement) => (
              <Sentence key={statement.text} statement={statement} context={context} />
            ))}
          </section>
        );
      })}
    </Fold>
  );
}
