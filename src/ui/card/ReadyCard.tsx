import { asOfCard } from "../../core/card/as-of.ts";
import { onlyFacts } from "../../core/card/only-facts.ts";
import { targetOf } from "../../core/card/reader-target.ts";
import { timelineOf } from "../../core/card/timeline.ts";
import { labelLanguage } from "../claim-language.ts";
import { useTranslate } from "../i18n.tsx";
import { categoryWord } from "../words.ts";
import type { ClaimContext } from "./Claim.tsx";
import { Claims } from "./Claims.tsx";
import { type CardAction, copyActions, onlyFactsAction } from "./card-actions.ts";
import { type CardView, useChoice } from "./card-memory.ts";
import type { CardCallbacks, ReadyModel } from "./card-model.ts";
import { partNames } from "./claim-place.ts";
import { Disclosures } from "./Disclosures.tsx";
import { disclosureRows } from "./disclosure-rows.tsx";
import { FactsSwitch } from "./FactsSwitch.tsx";
import { Head } from "./Head.tsx";
import { HereRow } from "./HereRow.tsx";
import { hideActions } from "./hide-actions.ts";
import { isNamedOnly, NamedOnly } from "./NamedOnly.tsx";
import { SaidThen } from "./SaidThen.tsx";
import { TimelineRow, timelineChoices } from "./TimelineRow.tsx";
import { AskedTogether, togetherOf } from "./TogetherClaims.tsx";
import { asOfWords, unidentified } from "./words.ts";

interface ReadyCardProps {
  model: ReadyModel;
  view: CardView;
  on: CardCallbacks;
}

/** Short at first sight: the name, who or what it is, the summary, and rows for all that is folded away. */
export function ReadyCard({ model, view, on }: ReadyCardProps) {
  const t = useTranslate();
  const { card: whole, depth, isPinned } = model;
  const facts = onlyFacts(whole);
  const card = model.onlyFacts ? facts.card : whole;
  const part = partNames(model);
  const context: ClaimContext = {
    documents: card.documents,
    view,
    openDocument: (citation) => on.openDocument(targetOf(citation, card.id)),
  };
  const together = togetherOf(model);
  const asked = together.filter(({ isAsked }) => isAsked);
  const asOf = asOfCard(card);
  const timeline = timelineOf(card);
  const choices = timeline ? timelineChoices(timeline, t) : [];
  const [time, setTime] = useChoice(view, "time");
  const chosen = choices.find(({ id }) => id === time);
  const identity = card.identity && { statement: card.identity, part: part("identity") };
  const isIdentityApart = asked.length > 0 || choices.length > 0;
  const { showOnlyFacts } = on;
  const actions: CardAction[] = [
    ...copyActions(card, t),
    ...(facts.hidden > 0 && showOnlyFacts
      ? [onlyFactsAction(model.onlyFacts, showOnlyFacts, t)]
      : []),
    ...(on.hide ? hideActions(card.label, model.surface, on.hide, t) : []),
  ];
  return (
    <>
      <Head
        label={card.label}
        lang={labelLanguage(whole)}
        onClose={on.close}
        onBack={depth > 0 ? on.goBack : undefined}
        isPinned={isPinned}
        onPin={on.pin}
        onMove={on.move}
        actions={actions}
      >
        <span
          class="chip"
          data-category={card.category}
          lang={card.kind === undefined ? undefined : labelLanguage(whole)}
        >
          {categoryWord(card, t)}
        </span>
      </Head>
      {isNamedOnly(whole) ? (
        <NamedOnly card={whole} openDocument={on.openDocument} />
      ) : (
        whole.identity === null && <p class="quiet">{unidentified(whole, t)}</p>
      )}
      {isIdentityApart && (
        <Claims statements={[]} part={part("summary")} context={context} identity={identity} />
      )}
      {asked.map((said) => (
        <AskedTogether key={said.entity} label={card.label} said={said} context={context} />
      ))}
      {choices.length > 0 && (
        <TimelineRow card={card} choices={choices} chosen={chosen?.id ?? null} choose={setTime} />
      )}
      {chosen ? (
        <SaidThen
          card={card}
          documents={chosen.documents}
          part={part(chosen.id)}
          context={context}
          on={on}
        />
      ) : (
        <Claims
          statements={card.summary}
          part={part("summary")}
          context={context}
          identity={isIdentityApart ? null : identity}
        />
      )}
      <Disclosures
        rows={disclosureRows({ ...model, card, together }, chosen !== undefined, {
          context,
          on,
          t,
        })}
        view={view}
      />
      {model.here && on.step && <HereRow here={model.here} step={on.step} />}
      {model.onlyFacts && facts.hidden > 0 && (
        <FactsSwitch hidden={facts.hidden} showAll={() => showOnlyFacts?.(false)} />
      )}
      {asOf && <p class="as-of">{asOfWords(asOf, t)}</p>}
    </>
  );
}
