import { useRef } from "preact/hooks";
import { AskedFirst } from "../controls/AskedFirst.tsx";
import { useTranslate } from "../i18n.tsx";
import type { OptionsProps } from "./options-props.ts";

/** The settings as a file, from a file, and back to the beginning; and the end of all that is stored. */
export function Backup(props: OptionsProps) {
  const { exportSettings, importSettings, resetSettings, deleteEverything } = props;
  const t = useTranslate();
  const file = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t("optionsBackup")}</h2>
      <div class="buttons">
        <button type="button" class="button" onClick={exportSettings}>
          {t("optionsExport")}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t("optionsImport")}
        </button>
        <AskedFirst
          label={t("optionsReset")}
          question={t("optionsResetQuestion")}
          yes={t("optionsResetYes")}
          act={resetSettings}
        />
        <AskedFirst
          label={t("optionsDelete")}
          question={t("optionsDeleteQuestion")}
          yes={t("optionsDeleteYes")}
          act={deleteEverything}
        />
      </div>
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
    </section>
  );
}
