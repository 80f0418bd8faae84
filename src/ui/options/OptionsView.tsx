import type { MessageId } from "../../core/i18n/translator.ts";
import { FirstDocuments } from "../DocumentList.tsx";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import { Backup } from "./Backup.tsx";
import { CardOptions } from "./CardOptions.tsx";
import { Changes } from "./Changes.tsx";
import { HiddenNames } from "./HiddenNames.tsx";
import { MarkOptions } from "./MarkOptions.tsx";
import type { OptionsProps } from "./options-props.ts";
import { Shortcuts } from "./Shortcuts.tsx";
import { Sites } from "./Sites.tsx";

/** The headings of the page's parts, by their ids, in the order of the page. */
const PARTS: Readonly<Record<string, MessageId>> = {
  marks: "optionsMarks",
  cards: "optionsCards",
  sites: "optionsSites",
  hidden: "hiddenTitle",
  shortcuts: "optionsShortcuts",
  documents: "optionsDocuments",
  privacy: "optionsPrivacy",
  backup: "optionsBackup",
  changes: "optionsChanges",
};

export function OptionsView(props: OptionsProps) {
  const { outcome, documents, policy, version, openLibrary, readDocument } = props;
  const t = useTranslate();
  return (
    <main>
      <header>
        <h1 id="settings">{t("optionsTitle")}</h1>
        <p class="quiet">{t("optionsSavedAtOnce")}</p>
        <nav aria-labelledby="settings">
          {Object.entries(PARTS).map(([part, heading]) => (
            <a key={part} class="link" href={`#${part}`}>
              {t(heading, { version })}
            </a>
          ))}
        </nav>
      </header>
      <MarkOptions {...props} />
      <CardOptions {...props} />
      <Sites {...props} />
      <HiddenNames {...props} />
      <Shortcuts {...props} />
      <section aria-labelledby="documents">
        <h2 id="documents">{t("optionsDocuments")}</h2>
        <FirstDocuments documents={documents} read={readDocument} />
        <button type="button" class="link" onClick={openLibrary}>
          {t("optionsOpenLibrary")}
        </button>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t("optionsPrivacy")}</h2>
        <p>{t("privacyLine")}</p>
        <p class="quiet">{t("optionsPrivacyProof")}</p>
        <details>
          <summary>
            <ChevronIcon />
            {t("optionsPolicyShow")}
          </summary>
          <code>{policy}</code>
        </details>
        <p class="quiet">{t("optionsPrivacyPages")}</p>
      </section>
      <Backup {...props} />
      <Changes {...props} />
      <div class="notice">
        <p class={outcome?.isGood === false ? "outcome bad" : "outcome"} role="status">
          {outcome?.text}
        </p>
        {outcome && (
          <button type="button" class="button" onClick={props.outcomeRead}>
            {t("close")}
          </button>
        )}
      </div>
    </main>
  );
}
