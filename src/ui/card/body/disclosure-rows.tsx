import type { EntityLink } from "../../../core/card/card.ts";
import { heaviest, isInOneDocument } from "../../../core/card/source-groups.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { EntityId } from "../../../core/pack.ts";
import type { ClaimContext } from "../claims/Claim.tsx";
import { Claims } from "../claims/Claims.tsx";
import { Agreements, aboutLanguage, Differences } from "../claims/Differences.tsx";
import type { CardCallbacks, ReadyModel } from "../model/card-model.ts";
import { MATTERS_OF, mattersOf, partNames } from "../model/claim-place.ts";
import type { Disclosure } from "./Disclosures.tsx";
import { togetherDisclosures } from "./TogetherClaims.tsx";

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
    differing(model, drawing),
    [...changed(model, drawing), ...agreed(model, drawing), ...more(model, drawing)],
    about,
  ];
}

/** The matters on which accounts differ; a single one by what it is about. */
function differing(model: ReadyModel, { context, t }: Drawing): Disclosure[] {
  const matters = mattersOf("differ", model.card);
  const [only] = matters;
  if (!only) return [];
  const isOne = matters.length === 1;
  const part = partNames(model)(MATTERS_OF.differ);
  return [
    {
      id: MATTERS_OF.differ,
      label: isOne
        ? t(isInOneDocument(only) ? "cardDifferInOne" : "cardDiffer")
        : t("cardDifferences", { count: matters.length }),
      ...(isOne && {
        about: { text: only.about, lang: aboutLanguage(only.statements, context) },
      }),
      content: () => (
        <Differences matters={matters} part={part} context={context} isNamed={isOne} />
      ),
    },
  ];
}

function changed(model: ReadyModel, { context, t }: Drawing): Disclosure[] {
  const matters = mattersOf("changed", model.card);
  if (matters.length === 0) return [];
  const part = partNames(model)(MATTERS_OF.changed);
  return [
    {
      id: MATTERS_OF.changed,
      label: t("cardChanged"),
      content: () => <Differences matters={matters} part={part} context={context} />,
    },
  ];
}

/** The matters on which several documents say the same. */
function agreed(model: ReadyModel, { context, t }: Drawing): Disclosure[] {
  const { agreements } = model.card;
  if (agreements.length === 0) return [];
  const part = partNames(model)("agreements");
  return [
    {
      id: "agreements",
      label: t("cardAgree"),
      content: () => <Agreements matters={agreements} part={part} context={context} />,
    },
  ];
}

function more(model: ReadyModel, { context, t }: Drawing): Disclosure[] {
  const { statements } = model.card;
  if (statements.length === 0) return [];
  const part = partNames(model)("more");
  return [
    {
      id: "more",
      label: t("cardMoreStatements", { count: statements.length }),
      content: () => <Claims statements={heaviest(statements)} part={part} context={context} />,
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
