import type { CardData } from "../../../core/card/card.ts";
import { labelLanguage } from "../../claim-language.ts";
import { useTranslate } from "../../i18n.tsx";
import { categoryWord } from "../../words.ts";
import { type CardAction, copyActions, onlyFactsAction } from "../actions/card-actions.ts";
import { hideActions } from "../actions/hide-actions.ts";
import type { CardCallbacks, ReadyModel } from "../model/card-model.ts";
import { Head } from "./Head.tsx";

interface CardHeadProps {
  model: ReadyModel;
  /** What is shown of the model's card. */
  card: CardData;
  /** How many statements less than fact it has. */
  hidden: number;
  on: CardCallbacks;
}

/** The name, what kind of thing it is, and what can be done with the card. */
export function CardHead({ model, card, hidden, on }: CardHeadProps) {
  const t = useTranslate();
  const lang = labelLanguage(model.card);
  const category = categoryWord(card, t);
  const { showOnlyFacts, hide } = on;
  const actions: CardAction[] = [
    ...copyActions(card, t),
    ...(hidden > 0 && showOnlyFacts ? [onlyFactsAction(model.onlyFacts, showOnlyFacts, t)] : []),
    ...(hide ? hideActions(card.label, model.surface, hide, t) : []),
  ];
  return (
    <Head
      label={card.label}
      lang={lang}
      onClose={on.close}
      onBack={model.depth > 0 ? on.goBack : undefined}
      isPinned={model.isPinned}
      onPin={on.pin}
      onMove={on.move}
      actions={actions}
    >
      {category !== null && (
        <span
          class="chip"
          data-category={card.category}
          lang={category === card.kind ? lang : undefined}
        >
          {category}
        </span>
      )}
    </Head>
  );
}
