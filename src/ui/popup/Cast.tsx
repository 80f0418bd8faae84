import { showsCategory } from "../../core/marking.ts";
import { type ListedEntity, namesSwitchedOn, type PageReport } from "../../core/page-report.ts";
import { useTranslate } from "../i18n.tsx";
import { TimesNamed } from "../TimesNamed.tsx";
import type { PopupProps } from "./popup-props.ts";

interface CastProps extends Pick<PopupProps, "settings" | "showEntity" | "bringBack" | "showAll"> {
  report: PageReport;
}

/** Who and what the page names, in the order of appearance; each leads to its first mention and card. */
export function Cast({ report, settings, showAll, ...on }: CastProps) {
  const t = useTranslate();
  const listed = report.entities.filter(({ category }) => showsCategory(settings, category));
  return (
    <section aria-labelledby="names">
      <h2 id="names">
        <CastCount report={report} settings={settings} />
      </h2>
      {report.withheld && (
        <p class="note">
          {t("popupWithheld")}{" "}
          <button type="button" class="link" onClick={showAll}>
            {t("popupMarkAll")}
          </button>
        </p>
      )}
      {listed.length === 0 && (
        <p class="note">
          {t(report.entities.length === 0 ? "popupNoNames" : "popupNamesSwitchedOff")}
        </p>
      )}
      <ul class="plain cast">
        {listed.map((entity) => (
          <CastRow key={entity.id} entity={entity} {...on} />
        ))}
      </ul>
    </section>
  );
}

/** How many names the page has and, where they are fewer, how many are marked: what the badge says. */
function CastCount({ report, settings }: Pick<CastProps, "report" | "settings">) {
  const t = useTranslate();
  const count = namesSwitchedOn(report.entities, settings).length;
  if (count === report.shown) return <>{t("namesOnPage", { count })}</>;
  const names = { id: "namesOnPage", parameters: { count } } as const;
  return <>{t("popupNamesMarked", { names, marked: report.shown })}</>;
}

interface CastRowProps extends Pick<PopupProps, "showEntity" | "bringBack"> {
  entity: ListedEntity;
}

function CastRow({ entity, showEntity, bringBack }: CastRowProps) {
  const { id, label, identity, category, mentions, hidden } = entity;
  const t = useTranslate();
  return (
    <li class="member">
      <button
        type="button"
        class="entity"
        data-category={category}
        disabled={hidden === mentions}
        onClick={() => showEntity(id)}
      >
        <span class="label">
          {label}
          {identity && <small class="quiet">{identity}</small>}
        </span>
        <TimesNamed times={mentions} />
      </button>
      {hidden > 0 && (
        <button
          type="button"
          class="link"
          aria-label={t("hiddenBringBackOf", { name: label })}
          onClick={() => bringBack(id)}
        >
          {t("hiddenBringBack")}
        </button>
      )}
    </li>
  );
}
