import { asOfCard } from "../../../core/card/as-of.ts";
import type { CardData } from "../../../core/card/card.ts";
import { atFirstSight } from "../../../core/card/first-sight.ts";
import { type FactsOnly, keepFacts } from "../../../core/card/only-facts.ts";
import { timelineOf } from "../../../core/card/timeline.ts";
import { targetOf } from "../../../core/reader/reader-target.ts";
import { useTranslate } from "../../i18n.tsx";
import type { ClaimContext } from "../claims/Claim.tsx";
import { CardHead } from "../head/CardHead.tsx";
import { type CardView, useTime } from "../model/card-memory.ts";
import type { CardCallbacks, ReadyModel } from "../model/card-model.ts";
import { partNames } from "../model/claim-place.ts";
import { asOfWords, unidentified } from "../model/words.ts";
import { Disclosures } from "./Disclosures.tsx";
import { disclosureRows } from "./disclosure-rows.tsx";
import { FactsSwitch } from "./FactsSwitch.tsx";
import { HereRow } from "./HereRow.tsx";
import { isNamedOnly, NamedOnly } from "./NamedOnly.tsx";
import { Said } from "./Said.tsx";
import { timelineChoices } from "./TimelineRow.tsx";
import { togetherOf } from "./TogetherClaims.tsx";

interface ReadyCardProps {
  model: ReadyModel;
  view: CardView;
  on: CardCallbacks;
}

/** Short at first sight: the name, who or what it is, the summary, and rows for all that is folded away. */
export function ReadyCard({ model, view, on }: ReadyCardProps) {
  const t = useTranslate();
  const facts = keepFacts(model.card);
  const card = atFirstSight(model.onlyFacts ? facts.card : model.card);
  const together = togetherOf(model);
  const shown = { ...model, card, together };
  const context: ClaimContext = {
    documents: card.documents,
    view,
    openDocument: (citation) => on.openDocument(targetOf(citation, card.id)),
  };
  const timeline = timelineOf(card);
  const choices = timeline ? timelineChoices(timeline, t) : [];
  const [time, choose] = useTime(view);
  const chosen = choices.find(({ id }) => id === time);
  return (
    <>
      <CardHead model={model} card={card} hidden={facts.hidden} on={on} />
      <Unsaid card={model.card} on={on} />
      <Said
        card={card}
        asked={together.filter(({ isAsked }) => isAsked)}
        times={{ choices, chosen, choose }}
        part={partNames(model)}
        context={context}
      />
      <Disclosures
        rows={disclosureRows(shown, chosen !== undefined, { context, on, t })}
        view={view}
        end={model.here && on.step && <HereRow here={model.here} step={on.step} />}
      />
      <Foot model={shown} facts={facts} on={on} />
    </>
  );
}

interface UnsaidProps {
  card: CardData;
  on: CardCallbacks;
}

/** That the documents do not say who or what it is, or say nothing at all. */
function Unsaid({ card, on }: UnsaidProps) {
  const t = useTranslate();
  if (isNamedOnly(card)) return <NamedOnly card={card} openDocument={on.openDocument} />;
  const words = card.identity === null ? unidentified(card, t) : null;
  return words === null ? null : <p class="quiet">{words}</p>;
}

interface FootProps {
  model: ReadyModel;
  facts: FactsOnly;
  on: CardCallbacks;
}

/** What is said about the card itself. */
function Foot({ model: { card, onlyFacts }, facts: { hidden }, on }: FootProps) {
  const t = useTranslate();
  const asOf = asOfCard(card);
  const age = asOf && asOfWords(asOf, t);
  return (
    <>
      {onlyFacts && hidden > 0 && (
        <FactsSwitch hidden={hidden} showAll={() => on.showOnlyFacts?.(false)} />
      )}
      {age && <p class="as-of">{age}</p>}
    </>
  );
}
