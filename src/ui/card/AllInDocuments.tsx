import type { CardData } from "../../core/card/card.ts";
import { mostCited } from "../../core/card/source-groups.ts";
import type { Statement } from "../../core/pack.ts";
import { useTranslate } from "../i18n.tsx";
import { OpenIcon } from "../icons.tsx";
import type { CardCallbacks } from "./card-model.ts";

interface AllInDocumentsProps {
  card: CardData;
  said: readonly Statement[];
  on: CardCallbacks;
}

/** Leads to the document that says most of the entity, with its statements alone. */
export function AllInDocuments({ card, said, on }: AllInDocumentsProps) {
  const t = useTranslate();
  const document = mostCited(said);
  if (document === null) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={() => on.openDocument({ document, span: null, entity: card.id })}
    >
      {t("cardAllInDocuments", { count: said.length })}
      <OpenIcon />
    </button>
  );
}
