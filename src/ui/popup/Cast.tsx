import { showsCategory } from "../../core/marking.ts";
import type { ListedEntity, PageReport } from "../../core/page-report.ts";
import { useTranslate } from "../i18n.tsx";
import type { PopupProps } from "./popup-props.ts";

interface CastProps
  extends Pick<
    PopupProps,
    "settings" | "showEntity" | "bringBack" | "showAll" | "openPanel" | "openSheet"
  > {
  report: PageReport;
}

/** Who and what the page names, in the order of appearance; each leads to its first mention and card. */
export function Cast({ report, settings, showAll, openPanel, openSheet, ...on }: CastProps) {
  const t = useTranslate();
  const marked = report.entities.filter(({ category }) => showsCategory(settings, category));
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t("popupCast")}</h2>
      {report.withheld && (
        <p class="note">
          {t("popupWithheld")}{" "}
          <button type="button" class="link" onClick={showAll}>
            {t("popupMarkAll")}
          </button>
        </p>
      )}
      {marked.length === 0 && (
        <p class="note">
          {t(report.entities.length === 0 ? "popupNoNames" : "popupNamesSwitchedOff")}
        </p>
      )}
      <ul class="plain cast">
        {marked.map((entity) => (
          <CastRow key={entity.id} entity={entity} {...on} />
        ))}
      </ul>
      {marked.length > 0 && (
        <p class="more">
          {openPanel && (
            <button type="button" class="link" onClick={openPanel}>
              {t("panelOpen")}
            </button>
          )}
          <button type="button" class="link" onClick={openSheet}>
            {t("sheetOpen")}
          </button>
        </p>
      )}
    </section>
  );
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
        <span class="count">
          <span aria-hidden="true">{mentions}</span>
          <span class="unseen">, {t("mentions", { count: mentions })}</span>
        </span>
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
