import type { HideScope } from "../../core/hidden-names.ts";
import type { MessageId, Translate } from "../../core/i18n/translator.ts";
import { useTranslate } from "../i18n.tsx";
import { Head } from "./head/Head.tsx";
import type { CardCallbacks, HiddenModel } from "./model/card-model.ts";

const HIDDEN: Readonly<Record<HideScope, MessageId>> = {
  page: "cardHiddenOnPage",
  site: "cardHiddenOnSite",
  everywhere: "cardHiddenAnywhere",
};

/** What stands in a card's place once the reader has hidden its name. */
export function HiddenCard({ model, on }: { model: HiddenModel; on: CardCallbacks }) {
  const t = useTranslate();
  return (
    <>
      <Head label={model.label} onClose={on.close} />
      <p role="status">{model.isRefused ? t("cardNotKept") : saidOf(model, t)}</p>
      {!model.isRefused && (
        <button type="button" class="link" data-focus="undo" onClick={on.bringBack}>
          {t("undo")}
        </button>
      )}
    </>
  );
}

function saidOf({ label, form, scope }: HiddenModel, t: Translate): string {
  return form === null ? t(HIDDEN[scope], { label }) : t("cardHiddenForm", { form });
}
