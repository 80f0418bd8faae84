/** What the card says that depends on more than one thing. */
import type { AsOf } from "../../core/card/as-of.ts";
import type { CardData } from "../../core/card/card.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { describeDate } from "../date-words.ts";

/** Said of an entity that the documents name without saying who or what it is. */
export function unidentified({ category, namedIn }: CardData, t: Translate): string {
  const count = namedIn.length;
  if (category === "person") {
    return count === 0 ? t("cardNobodySaysWho") : t("cardNamedNotWho", { count });
  }
  return count === 0 ? t("cardNobodySaysWhat") : t("cardNamedNotWhat", { count });
}

/** Said above the documents that name an entity without a statement to cite. */
export function onlyNamedWords({ label, namedIn }: CardData, t: Translate): string {
  return t(namedIn.length === 0 ? "cardNothingSaid" : "cardOnlyNamed", { label });
}

export function moreCount(statements: number, documents: number, t: Translate): string {
  const more = t("cardMoreStatements", { count: statements });
  return t("cardMoreInDocuments", { statements: more, count: documents });
}

/** How old what the card says is, without calling anything the newest. */
export function asOfWords({ documents, undated, last }: AsOf, t: Translate): string {
  if (last === null) return t("asOfUndated", { count: documents });
  const date = describeDate(last, t);
  if (undated === 0) return t("asOfDated", { count: documents, date });
  return t("asOfSomeDated", { count: documents - undated, all: documents, date });
}
