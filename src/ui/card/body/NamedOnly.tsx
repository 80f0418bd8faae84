import type { CardData } from "../../../core/card/card.ts";
import { useTranslate } from "../../i18n.tsx";
import { DocumentWords } from "../claims/Claims.tsx";
import type { CardCallbacks } from "../model/card-model.ts";
import { onlyNamedWords } from "../model/words.ts";

interface NamedOnlyProps {
  card: CardData;
  openDocument: CardCallbacks["openDocument"];
}

/** The name stands in documents, in a caption perhaps: worth telling apart from not standing there. */
export function NamedOnly({ card, openDocument }: NamedOnlyProps) {
  const documents = card.namedIn.flatMap((id) => card.documents[id] ?? []);
  return (
    <>
      <p class="quiet">{onlyNamedWords(card, useTranslate())}</p>
      <ul class="plain silence">
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              class="link"
              onClick={() => openDocument({ document: document.id, span: null, entity: card.id })}
            >
              {document.title}
            </button>
            <p class="source">
              <DocumentWords document={document} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether the documents name an entity and say nothing of it. */
export function isNamedOnly({
  identity,
  summary,
  statements,
  differences,
  agreements,
}: CardData): boolean {
  const said = [summary, statements, differences, agreements];
  return identity === null && said.every((list) => list.length === 0);
}
