import { useRef, useState } from "preact/hooks";
import { useTranslate } from "../i18n.tsx";
import type { OptionsProps } from "./options-props.ts";

/** The settings as a file, from a file, and back to the beginning. */
export function Backup({ exportSettings, importSettings, resetSettings }: OptionsProps) {
  const t = useTranslate();
  const file = useRef<HTMLInputElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t("optionsBackup")}</h2>
      <p class="buttons">
        <button type="button" class="button" onClick={exportSettings}>
          {t("optionsExport")}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t("optionsImport")}
        </button>
        <button type="button" class="button" onClick={() => setIsAsking(true)}>
          {t("optionsReset")}
        </button>
      </p>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) importSettings(chosen);
          currentTarget.value = "";
        }}
      />
      {isAsking && (
        <div class="question" role="alertdialog" aria-labelledby="reset-question">
          <p id="reset-question">{t("optionsResetQuestion")}</p>
          <p class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => {
                setIsAsking(false);
                resetSettings();
              }}
            >
              {t("optionsResetYes")}
            </button>
            <button type="button" class="button" onClick={() => setIsAsking(false)}>
              {t("cancel")}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
