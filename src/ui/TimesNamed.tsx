import { useTranslate } from "./i18n.tsx";

/** How often the page names an entity, marked or not. */
export function TimesNamed({ times }: { times: number }) {
  const t = useTranslate();
  const words = t("timesNamed", { count: times });
  return (
    <span class="count" title={words}>
      <span aria-hidden="true">{t("timesNamedShort", { times })}</span>
      <span class="unseen">, {words}</span>
    </span>
  );
}
