import { useId } from "preact/hooks";
import { isPutAsFact } from "../../../core/card/only-facts.ts";
import { heaviest } from "../../../core/card/source-groups.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { useTranslate } from "../../i18n.tsx";
import type { ClaimContext } from "../claims/Claim.tsx";
import { Claims } from "../claims/Claims.tsx";
import type { ReadyModel, TogetherWith } from "../model/card-model.ts";
import type { Disclosure } from "./Disclosures.tsx";

interface TogetherProps {
  said: TogetherWith;
  context: ClaimContext;
}

/** How many statements are shown unfolded of two entities that the reader asked for. */
const MOST_UNFOLDED = 5;

/** What is said of the card's entity and its companions, as fact alone where the reader wants that. */
export function togetherOf({ together, onlyFacts }: ReadyModel): TogetherWith[] {
  if (!onlyFacts) return [...together];
  return together.map((one) => ({ ...one, statements: one.statements.filter(isPutAsFact) }));
}

/** What is said of the card's entity and the one that the reader came from. */
export function AskedTogether({ label, said, context }: TogetherProps & { label: string }) {
  const t = useTranslate();
  const heading = useId();
  if (said.statements.length === 0) {
    return <p class="quiet">{t("cardTogetherNothing", { label, other: said.label })}</p>;
  }
  return (
    <section class="together" aria-labelledby={heading}>
      <p class="about" id={heading}>
        {t("cardTogetherAsked", { label, other: said.label })}
      </p>
      <Claims
        statements={heaviest(said.statements, MOST_UNFOLDED)}
        part={`asked ${said.entity}`}
        context={withDocuments(context, said)}
      />
    </section>
  );
}

/** Rows that unfold what is said of the card's entity and another, where it is not in view already. */
export function togetherDisclosures(
  together: readonly TogetherWith[],
  context: ClaimContext,
  t: Translate,
): Disclosure[] {
  return together
    .filter(({ isAsked, statements }) => statements.length > (isAsked ? MOST_UNFOLDED : 0))
    .map((said) => ({
      id: `together ${said.entity}`,
      label: t("cardTogether", { other: said.label, count: said.statements.length }),
      content: () => (
        <Claims
          statements={heaviest(said.statements)}
          part={`together ${said.entity}`}
          context={withDocuments(context, said)}
        />
      ),
    }));
}

/** The documents of both entities' cards. */
function withDocuments(context: ClaimContext, { documents }: TogetherWith): ClaimContext {
  return { ...context, documents: { ...context.documents, ...documents } };
}
