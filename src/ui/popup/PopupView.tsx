import { useLayoutEffect, useRef } from "preact/hooks";
import type { MessageId } from "../../core/i18n/translator.ts";
import { isLooking, type PageReport } from "../../core/page-report.ts";
import { Switch } from "../controls/Switch.tsx";
import { useTranslate } from "../i18n.tsx";
import { NamesCount } from "../NamesCount.tsx";
import { notShownWords } from "../site-words.ts";
import { Cast } from "./Cast.tsx";
import { Categories } from "./Categories.tsx";
import { fitWindow } from "./fit-window.ts";
import { More } from "./More.tsx";
import type { PopupProblem, PopupProps } from "./popup-props.ts";
import { Site } from "./Site.tsx";

const PROBLEMS: Readonly<Record<Exclude<PopupProblem, "not-shown">, MessageId>> = {
  "not-stored": "optionsNotStored",
  "not-added": "popupNotAdded",
  "not-added-private": "popupNotAddedPrivate",
};

/** In px: a name and who or what it is, in one line each. */
const ROW_HEIGHT = 44;

export function PopupView(props: PopupProps) {
  const { settings, page, problem, change, openOptions, openLibrary } = props;
  const t = useTranslate();
  const report = typeof page === "object" ? page : null;
  const isAsking = settings.enabled && page === undefined;
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => (main.current ? fitWindow(main.current) : undefined), []);
  return (
    <main ref={main}>
      <header>
        <h1>Fact Context</h1>
        <Switch
          label={t(settings.enabled ? "popupOn" : "popupOff")}
          name={t("popupOnAllSites")}
          isOn={settings.enabled}
          toggle={(enabled) => change({ enabled })}
        />
      </header>
      {problem && (
        <p class="note" role="alert">
          {problem === "not-shown" ? notShownWords(settings, t) : t(PROBLEMS[problem])}
        </p>
      )}
      <NamesCount settings={settings} entities={namesOf(report)} />
      <fieldset disabled={!settings.enabled}>
        <Site {...props} />
        <Categories {...props} />
        {report?.running && <Cast report={report} {...props} />}
        {isAsking && props.expected > 0 && <CastToCome expected={props.expected} />}
      </fieldset>
      <More {...props} />
      {props.newVersion !== null && (
        <p class="note">
          <button type="button" class="link" onClick={props.openChanges}>
            {t("popupNewVersion", { version: props.newVersion })}
          </button>
        </p>
      )}
      <footer>
        <p class="quiet">
          <button type="button" class="link" onClick={() => openOptions("privacy")}>
            {t("privacyLine")}
          </button>
        </p>
        <nav>
          <button type="button" class="link" onClick={openLibrary}>
            {t("popupLibrary")}
          </button>
          <button type="button" class="link" onClick={() => openOptions("shortcuts")}>
            {t("optionsShortcuts")}
          </button>
          <button type="button" class="link" onClick={() => openOptions()}>
            {t("popupOptions")}
          </button>
        </nav>
      </footer>
    </main>
  );
}

/** The names of a page that is read, once there is something to say of them. */
function namesOf(report: PageReport | null): PageReport["entities"] | null {
  return report?.running && !isLooking(report) ? report.entities : null;
}

/** The room of the list of names while the page is asked, so that the popup does not jump. */
function CastToCome({ expected }: { expected: number }) {
  return (
    <section>
      <div class="cast" style={{ height: `${expected * ROW_HEIGHT}px` }} />
    </section>
  );
}
