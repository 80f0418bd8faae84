import type { PackDocument } from "../../core/pack.ts";
import { dateAndReason } from "../date-words.ts";
import { useTranslate } from "../i18n.tsx";
import { documentKind } from "../kind-words.ts";

/** What a careful reader would want to know before trusting the text. */
export function About({ document }: { document: PackDocument }) {
  const t = useTranslate();
  const { publisher, author, kind, url, note, date } = document;
  return (
    <dl>
      <dt>{t("documentKind")}</dt>
      <dd>{documentKind(kind, t)}</dd>
      <dt>{t("documentDate")}</dt>
      <dd>{dateAndReason(date, t)}</dd>
      <dt>{t("documentPublisher")}</dt>
      <dd>{publisher ?? t("documentUntold")}</dd>
      <dt>{t("documentAuthor")}</dt>
      <dd>{author ?? t("documentUntold")}</dd>
      {url && (
        <>
          <dt>{t("documentAddress")}</dt>
          <dd>{url}</dd>
        </>
      )}
      {note && (
        <>
          <dt>{t("documentNote")}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}
