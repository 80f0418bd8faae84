import { REACHES, type Reach } from "../../core/hidden-names.ts";
import type { MessageId, Translate } from "../../core/i18n/translator.ts";
import type { CardAction } from "./card-actions.ts";
import type { CardCallbacks } from "./card-model.ts";

const REACH_LABELS: Readonly<Record<Reach, MessageId>> = {
  page: "cardNotOnPage",
  site: "cardNotOnSite",
  everywhere: "cardNotAnywhere",
};

/**
 * Hides the name that the card was opened on, so far and no further, or all names of its entity.
 * @param surface the name as the page has it; null on a card turned to, which is of none
 */
export function hideActions(
  label: string,
  surface: string | null,
  hide: NonNullable<CardCallbacks["hide"]>,
  t: Translate,
): CardAction[] {
  const action = (id: MessageId, form: string | null, reach: Reach): CardAction => ({
    id,
    label: t(id, form === null ? { label } : { form }),
    run() {
      hide(form, reach);
      return null;
    },
  });
  const reaches = surface === null ? [] : REACHES;
  return [
    ...reaches.map((reach) => action(REACH_LABELS[reach], surface, reach)),
    action("cardKnown", null, "everywhere"),
  ];
}
