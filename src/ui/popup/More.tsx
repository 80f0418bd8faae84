import { useId, useState } from "preact/hooks";
import { ruleFor } from "../../core/page-settings.ts";
import { DENSITIES } from "../../core/settings.ts";
import { Select } from "../controls/Select.tsx";
import { DENSITY_LABELS } from "../density-words.ts";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import type { PopupProps } from "./popup-props.ts";

/** What else can be done with the page; what is seldom needed is folded away, so that the names have room. */
export function More(props: PopupProps) {
  const { settings, page, expected, openPanel, openSheet } = props;
  const t = useTranslate();
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const report = typeof page === "object" && page.running ? page : null;
  const isToCome = page === undefined && expected > 0;
  const hasNames = settings.enabled && (isToCome || (report?.entities.length ?? 0) > 0);
  return (
    <section>
      <p class="ways">
        {hasNames && openPanel && (
          <button type="button" class="link" onClick={openPanel}>
            {t("panelOpen")}
          </button>
        )}
        {hasNames && (
          <button type="button" class="link" onClick={openSheet}>
            {t("sheetOpen")}
          </button>
        )}
        <button
          type="button"
          class="unfold"
          aria-expanded={isUnfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {t("popupMore")}
          <ChevronIcon />
        </button>
      </p>
      <div id={id} class="more" hidden={!isUnfolded}>
        <SeldomNeeded {...props} />
      </div>
    </section>
  );
}

function SeldomNeeded(props: PopupProps) {
  const { settings, page, now, change, setSite, pauseSite, addArticle } = props;
  const t = useTranslate();
  const report = typeof page === "object" ? page : null;
  const isPaused = report !== null && typeof ruleFor(settings.sites, report.host, now) === "object";
  return (
    <>
      <fieldset disabled={!settings.enabled}>
        <label class="density">
          {t("popupDensity")}
          <Select
            options={DENSITIES.map((id) => ({ id, label: t(DENSITY_LABELS[id]) }))}
            value={settings.density}
            choose={(density) => change({ density })}
          />
        </label>
        {(isPaused || report?.running) && (
          <button
            type="button"
            class="link"
            onClick={() => (isPaused ? setSite(true) : pauseSite())}
          >
            {t(isPaused ? "popupResume" : "popupPause")}
          </button>
        )}
      </fieldset>
      {report && (
        <button type="button" class="link" title={t("menuAddArticle")} onClick={addArticle}>
          {t("popupAddArticle")}
        </button>
      )}
    </>
  );
}
