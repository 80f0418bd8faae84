import type { EntityLink } from "../../core/card/card.ts";
import { listed, MOST_LISTED } from "../../core/card/source-groups.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { statementsOf } from "../../core/knowledge/statements.ts";
import type { EntityId } from "../../core/pack.ts";
import { AllInDocuments } from "./AllInDocuments.tsx";
import type { ClaimContext } from "./Claim.tsx";
import { Claims } from "./Claims.tsx";
import type { CardCallbacks, ReadyModel } from "./card-model.ts";
import { partNames } from "./claim-place.ts";
import { Agreements, Differences } from "./Differences.tsx";
import type { Disclosure } from "./Disclosures.tsx";
import { togetherDisclosures } from "./TogetherClaims.tsx";
import { differenceCount, moreCount } from "./words.ts";

/** What is said on the card's matters, and what leads away from it. */
export function disclosureRows(
  model: ReadyModel,
  /** Whether what was said at one time stands on the card in place of what is said on its matters. */
  isOneTime: boolean,
  { context, on, t }: { context: ClaimContext; on: CardCallbacks; t: Translate },
): Disclosure[][] {
  const { card, whyMarked, together } = model;
  const part = partNames(model);
  const { differences, agreements, statements, related } = card;
  const said: Disclosure[] = [];
  const about: Disclosure[] = [];
  if (differences.length > 0)
    said.push({
      id: "differences",
      label: differenceCount(differences, t),
      content: () => (
        <Differences matters={differences} part={part("differences")} context={context} />
      ),
    });
  if (agreements.length > 0)
    said.push({
      id: "agreements",
      label: t("cardAgreements", { count: agreements.length }),
      content: () => (
        <Agreements matters={agreements} part={part("agreements")} context={context} />
      ),
    });
  if (statements.length > 0)
    said.push({
      id: "more",
      label: moreCount(card, t),
      content: () => (
        <>
          <Claims
            statements={listed(statements, context.view.wanted)}
            part={part("more")}
            context={context}
          />
          {statements.length > MOST_LISTED && (
            <AllInDocuments
              card={card}
              said={statementsOf(card).map(({ statement }) => statement)}
              on={on}
            />
          )}
        </>
      ),
    });
  if (related.length > 0)
    about.push({
      id: "related",
      label: t("cardRelated"),
      isAside: true,
      content: () => <Related related={related} turnTo={on.turnTo} />,
    });
  if (whyMarked.length > 0)
    about.push({
      id: "why",
      label: t("cardWhyMarked"),
      isAside: true,
      content: () => whyMarked.map((reason) => <p key={reason}>{reason}</p>),
    });
  return isOneTime ? [about] : [togetherDisclosures(together, context, t), said, about];
}

interface RelatedProps {
  related: EntityLink[];
  turnTo(entity: EntityId): void;
}

function Related({ related, turnTo }: RelatedProps) {
  return (
    <ul class="plain related">
      {related.map(({ id, label, category }) => (
        <li key={id}>
          <button type="button" class="chip" data-category={category} onClick={() => turnTo(id)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
