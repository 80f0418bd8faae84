import { HIDE_SCOPES, type HideScope } from "../../../core/hidden-names.ts";
import type { MessageId, Translate } from "../../../core/i18n/translator.ts";
import type { CardCallbacks } from "../model/card-model.ts";
import type { CardAction } from "./card-actions.ts";

const SCOPE_LABELS: Readonly<Record<HideScope, MessageId>> = {
  page: "cardOnPage",
  site: "cardOnSite",
  everywhere: "cardEverywhere",
};

/**
 * Hides the card's entity, however it is written: else another spelling of it is marked in the place of the one
 * that was hidden. A spelling alone is for those that are found wrongly wherever they stand.
 * @param surface the name as the page has it; null on a card turned to, which is of none
 */
export function hideActions(
  label: string,
  surface: string | null,
  hide: NonNullable<CardCallbacks["hide"]>,
  t: Translate,
): CardAction[] {
  const action = (id: MessageId, form: string | null, scope: HideScope): CardAction => ({
    id,
    label: form === null ? t(id) : t(id, { form }),
    heading: t("cardStopMarking", { label }),
    run() {
      hide(form, scope);
      return null;
    },
  });
  return [
    ...HIDE_SCOPES.map((scope) => action(SCOPE_LABELS[scope], null, scope)),
    ...(surface === null ? [] : [action("cardOnlySpelling", surface, "everywhere")]),
  ];
}
