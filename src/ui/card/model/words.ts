/** What the card says that depends on more than one thing. */
import type { AsOf } from "../../../core/card/as-of.ts";
import type { CardData } from "../../../core/card/card.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { isQuotation } from "../../../core/knowledge/pack/statements.ts";
import { describeDate } from "../../date-words.ts";

/**
 * Said of an entity of which the card does not say who or what it is; null of a thing whose kind stands beside
 * its name, if the card says more of it. Nobody has read documents whose sentences were chosen by rules, so of
 * them the card only says how many there are.
 */
export function unidentified(card: CardData, t: Translate): string | null {
  const { category, namedIn, summary, statements } = card;
  const count = namedIn.length;
  const said = [...summary, ...statements];
  if (count > 0 && said.length > 0 && said.every(isQuotation)) return t("cardNamedIn", { count });
  if (said.length > 0 && category !== "person" && category !== "other") return null;
  if (category === "person") {
    return count === 0 ? t("cardNobodySaysWho") : t("cardNamedNotWho", { count });
  }
  return count === 0 ? t("cardNobodySaysWhat") : t("cardNamedNotWhat", { count });
}

/** Said above the documents that name an entity without a statement to cite. */
export function onlyNamedWords({ label, namedIn }: CardData, t: Translate): string {
  return t(namedIn.length === 0 ? "cardNothingSaid" : "cardOnlyNamed", { label });
}

/** How old what the card says is, without calling anything the newest; null where no document tells. */
export function asOfWords({ documents, undated, last }: AsOf, t: Translate): string | null {
  if (last === null) return null;
  const date = describeDate(last, t);
  if (undated === 0) return t("asOfDated", { count: documents, date });
  return t("asOfSomeDated", { count: documents - undated, all: documents, date });
}
