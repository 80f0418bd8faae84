import type { DocumentAbout } from "../../core/knowledge/collection/types.ts";
import { useTranslate } from "../i18n.tsx";

/** Of more documents only the number is told. */
const TITLES_MAX = 5;

/** Says in which documents no names were found, why that may be, and what to do. */
export function Nameless({ documents }: { documents: readonly DocumentAbout[] }) {
  const t = useTranslate();
  const nameless = documents.filter(({ hasNames }) => !hasNames);
  if (nameless.length === 0) return null;
  const titles =
    nameless.length > TITLES_MAX
      ? t("documents", { count: nameless.length })
      : new Intl.ListFormat(t.locale).format(
          nameless.map(({ title }) => t("titleInQuotes", { title })),
        );
  return <p class="nameless">{t("reviewNameless", { titles, button: t("reviewAddName") })}</p>;
}
