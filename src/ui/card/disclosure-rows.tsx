import type { EntityLink } from "../../core/card/card.ts";
import { listed, MOST_LISTED } from "../../core/card/source-groups.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { statementsOf } from "../../core/knowledge/statements.ts";
import { DIFFERENCE_KINDS, type Difference, type EntityId } from "../../core/pack.ts";
import { AllInDocuments } from "./AllInDocuments.tsx";
import type { ClaimContext } from "./Claim.tsx";
import { Claims } from "./Claims.tsx";
import type { CardCallbacks, ReadyModel } from "./card-model.ts";
import { MATTERS_OF, mattersOf, partNames } from "./claim-place.ts";
import { Agreements, aboutLanguage, Differences } from "./Differences.tsx";
import type { Disclosure } from "./Disclosures.tsx";
import { togetherDisclosures } from "./TogetherClaims.tsx";
import { differenceLead, moreCount } from "./words.ts";

interface Drawing {
  context: ClaimContext;
  on: CardCallbacks;
  t: Translate;
}

/** What is said on the card's matters, and what leads away from it. */
export function disclosureRows(
  model: ReadyModel,
  /** Whether what was said at one time stands on the card in place of what is said on its matters. */
  isOneTime: boolean,
  drawing: Drawing,
): Disclosure[][] {
  const { context, t } = drawing;
  const about = aboutCard(model, drawing);
  if (isOneTime) return [about];
  return [
    togetherDisclosures(model.together, context, t),
    ...DIFFERENCE_KINDS.map((kind) => differing(kind, model, drawing)),
    agreed(model, drawing),
    more(model, drawing),
    about,
  ];
}

/** The matters on which accounts differ, or those that changed, by what the first of them is about. */
function differing(
  kind: Difference["kind"],
  model: ReadyModel,
  { context, t }: Drawing,
): Disclosure[] {
  const matters = mattersOf(kind, model.card);
  const [first] = matters;
  if (!first) return [];
  const id = MATTERS_OF[kind];
  return [
    {
      id,
      label: differenceLead(kind, matters, t),
      about: { text: first.about, lang: aboutLanguage(first.statements, context) },
      content: () => (
        <Differences matters={matters} part={partNames(model)(id)} context={context} />
      ),
    },
  ];
}

/** The matters on which several documents say the same, by what the first of them is about. */
function agreed(model: ReadyModel, { context, t }: Drawing): Disclosure[] {
  const { agreements } = model.card;
  const [first] = agreements;
  if (!first) return [];
  const count = agreements.length;
  const part = partNames(model)("agreements");
  return [
    {
      id: "agreements",
      label: count === 1 ? t("cardAgree") : t("cardAgreeMore", { count }),
      about: { text: first.about, lang: aboutLanguage(first.statements, context) },
      content: () => <Agreements matters={agreements} part={part} context={context} />,
    },
  ];
}

function more(model: ReadyModel, { context, on, t }: Drawing): Disclosure[] {
  const { card } = model;
  const { statements } = card;
  if (statements.length === 0) return [];
  const part = partNames(model)("more");
  return [
    {
      id: "more",
      label: moreCount(card, t),
      content: () => (
        <>
          <Claims
            statements={listed(statements, context.view.wanted)}
            part={part}
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
    },
  ];
}

function aboutCard({ card, whyMarked }: ReadyModel, { on, t }: Drawing): Disclosure[] {
  const about: Disclosure[] = [];
  if (card.related.length > 0)
    about.push({
      id: "related",
      label: t("cardRelated"),
      isAside: true,
      content: () => <Related related={card.related} turnTo={on.turnTo} />,
    });
  if (whyMarked.length > 0)
    about.push({
      id: "why",
      label: t("cardWhyMarked"),
      isAside: true,
      content: () => whyMarked.map((reason) => <p key={reason}>{reason}</p>),
    });
  return about;
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
