import { asOfCard } from "../../core/card/as-of.ts";
import type { CardData, EntityLink } from "../../core/card/card.ts";
import { onlyFacts } from "../../core/card/only-facts.ts";
import { targetOf } from "../../core/card/reader-target.ts";
import { countDocuments, heaviest, MOST_LISTED, mostCited } from "../../core/card/source-groups.ts";
import { saidIn, timelineOf } from "../../core/card/timeline.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { statementsOf } from "../../core/knowledge/statements.ts";
import type { DocumentId, EntityId, Statement } from "../../core/pack.ts";
import { useTranslate } from "../i18n.tsx";
import { OpenIcon } from "../icons.tsx";
import { categoryWord } from "../words.ts";
import type { ClaimContext } from "./Claim.tsx";
import { Claims, DocumentWords } from "./Claims.tsx";
import { type CardAction, copyActions, onlyFactsAction } from "./card-actions.ts";
import { type CardView, useTime } from "./card-memory.ts";
import type { CardCallbacks, ReadyModel } from "./card-model.ts";
import { partNames } from "./claim-place.ts";
import { Agreements, Differences } from "./Differences.tsx";
import { FactsSwitch } from "./FactsSwitch.tsx";
import { Head } from "./Head.tsx";
import { HereRow } from "./HereRow.tsx";
import { hideActions } from "./hide-actions.ts";
import { type Section, Sections } from "./Sections.tsx";
import { TimelineRow, timelineChoices } from "./TimelineRow.tsx";
import { AskedTogether, togetherOf, togetherSections } from "./TogetherClaims.tsx";
import { asOfWords, moreCount, silence, unidentified } from "./words.ts";

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
  const asOf = asOfCard(card);
  const timeline = timelineOf(card);
  const choices = timeline ? timelineChoices(timeline, t) : [];
  const [time, setTime] = useTime(view);
  const chosen = choices.find(({ id }) => id === time);
  const { showOnlyFacts } = on;
  const actions: CardAction[] = [
    ...copyActions(card, t),
    ...(facts.hidden > 0 && showOnlyFacts
      ? [onlyFactsAction(model.onlyFacts, showOnlyFacts, t)]
      : []),
    ...(on.hide ? hideActions(model.surface, on.hide, t) : []),
  ];
  return (
    <>
      <Head
        label={card.label}
        onClose={on.close}
        onBack={depth > 0 ? on.goBack : undefined}
        onPin={isPinned ? undefined : on.pin}
        onMove={on.move}
        actions={actions}
      >
        <span class="chip" data-category={card.category}>
          {categoryWord(card, t)}
        </span>
      </Head>
      {isSilent(whole) ? (
        <Silence card={whole} openDocument={on.openDocument} />
      ) : (
        <Identity card={whole} shown={card.identity} part={part("identity")} context={context} />
      )}
      {together
        .filter(({ isAsked }) => isAsked)
        .map((said) => (
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
        <Claims statements={card.summary} part={part("summary")} context={context} />
      )}
      <Sections
        rows={sectionRows({ ...model, card, together }, context, on, t, chosen !== undefined)}
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

/** What is said on the card's matters, and what leads away from it. */
function sectionRows(
  model: ReadyModel,
  context: ClaimContext,
  on: CardCallbacks,
  t: Translate,
  /** Whether what was said at one time stands on the card in place of what is said on its matters. */
  isOneTime: boolean,
): Section[][] {
  const { card, whyMarked, together } = model;
  const part = partNames(model);
  const { differences, agreements, statements, related } = card;
  const said: Section[] = [];
  const about: Section[] = [];
  if (differences.length > 0)
    said.push({
      id: "differences",
      label: t("cardDifferences", { count: differences.length }),
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
      label: moreCount(statements.length, countDocuments(statements), t),
      content: () => (
        <>
          <Claims statements={heaviest(statements)} part={part("more")} context={context} />
          {statements.length > MOST_LISTED && (
            <AllInDocuments card={card} said={allSaid(card)} on={on} />
          )}
        </>
      ),
    });
  if (related.length > 0)
    about.push({
      id: "related",
      label: t("cardRelated"),
      content: () => <Related related={related} turnTo={on.turnTo} />,
    });
  if (whyMarked.length > 0)
    about.push({
      id: "why",
      label: t("cardWhyMarked"),
      content: () => whyMarked.map((reason) => <p key={reason}>{reason}</p>),
    });
  return isOneTime ? [about] : [togetherSections(together, context, t), said, about];
}

interface IdentityProps {
  card: CardData;
  /** Null also where the card's own is left out: then nothing is said in its place. */
  shown: Statement | null;
  part: string;
  context: ClaimContext;
}

/** Who or what it is, as the documents say it, or that they do not say it. */
function Identity({ card, shown, part, context }: IdentityProps) {
  const t = useTranslate();
  if (card.identity === null) return <p class="quiet identity">{unidentified(card, t)}</p>;
  if (shown === null) return null;
  return (
    <div class="identity">
      <Claims statements={[shown]} part={part} context={context} />
    </div>
  );
}

interface SaidThenProps {
  card: CardData;
  documents: readonly DocumentId[];
  part: string;
  context: ClaimContext;
  on: CardCallbacks;
}

/** What the documents of one time say, in place of the summary. */
function SaidThen({ card, documents, part, context, on }: SaidThenProps) {
  const said = saidIn(card, documents);
  return (
    <>
      <Claims key={part} statements={heaviest(said)} part={part} context={context} />
      {said.length > MOST_LISTED && <AllInDocuments card={card} said={said} on={on} />}
    </>
  );
}

function allSaid(card: CardData): Statement[] {
  return statementsOf(card).map(({ statement }) => statement);
}

interface AllInDocumentsProps {
  card: CardData;
  said: readonly Statement[];
  on: CardCallbacks;
}

/** Leads to the document that says most of the entity, with its statements alone. */
function AllInDocuments({ card, said, on }: AllInDocumentsProps) {
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

interface SilenceProps {
  card: CardData;
  openDocument: CardCallbacks["openDocument"];
}

/** The name stands in documents, in a caption perhaps: worth telling apart from not standing there. */
function Silence({ card, openDocument }: SilenceProps) {
  const documents = card.namedIn.flatMap((id) => card.documents[id] ?? []);
  return (
    <>
      <p class="quiet">{silence(card, useTranslate())}</p>
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

function isSilent({ identity, summary, statements, differences, agreements }: CardData): boolean {
  const said = [summary, statements, differences, agreements];
  return identity === null && said.every((list) => list.length === 0);
}
