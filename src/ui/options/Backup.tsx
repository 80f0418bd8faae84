import { useRef } from "preact/hooks";
import { AskedFirst } from "../controls/AskedFirst.tsx";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useTranslate } from "../i18n.tsx";
import type { OptionsProps } from "./options-props.ts";

/** All that the reader has made as one file, the settings alone as one, and the ways back to the beginning. */
export function Backup(props: OptionsProps) {
  const { backUp, restoreBackup, exportSettings, importSettings } = props;
  const { resetSettings, deleteEverything, outcome } = props;
  const t = useTranslate();
  const backup = useRef<HTMLInputElement>(null);
  const settings = useRef<HTMLInputElement>(null);
  // What came of any of it is told in a notice, which is closed.
  const heading = useLostFocus<HTMLHeadingElement>(outcome);
  return (
    <section aria-labelledby="backup">
      <h2 id="backup" tabIndex={-1} ref={heading}>
        {t("optionsBackup")}
      </h2>
      <p class="quiet">{t("optionsBackupHolds")}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={backUp}>
          {t("optionsSaveAll")}
        </button>
        <AskedFirst
          label={t("optionsRestore")}
          question={t("optionsRestoreQuestion")}
          yes={t("optionsRestoreYes")}
          act={() => backup.current?.click()}
        />
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={exportSettings}>
          {t("optionsExport")}
        </button>
        <button type="button" class="button" onClick={() => settings.current?.click()}>
          {t("optionsImport")}
        </button>
      </div>
      <h3>{t("optionsStartOver")}</h3>
      <div class="buttons">
        <AskedFirst
          label={t("optionsReset")}
          question={t("optionsResetQuestion")}
          yes={t("optionsResetYes")}
          act={resetSettings}
        />
        <AskedFirst
          isDanger
          label={t("optionsDelete")}
          question={t("optionsDeleteQuestion")}
          yes={t("optionsDeleteYes")}
          act={deleteEverything}
        />
      </div>
      <JsonInput id="restore-file" input={backup} take={restoreBackup} />
      <JsonInput id="settings-file" input={settings} take={importSettings} />
    </section>
  );
}

interface JsonInputProps {
  id: string;
  input: { current: HTMLInputElement | null };
  take(file: File): void;
}

/** Opened by a button; the same file can be chosen again. */
function JsonInput({ id, input, take }: JsonInputProps) {
  return (
    <input
      ref={input}
      id={id}
      type="file"
      accept="application/json,.json"
      hidden
      onChange={({ currentTarget }) => {
        const [chosen] = currentTarget.files ?? [];
        if (chosen) take(chosen);
        currentTarget.value = "";
      }}
    />
  );
}
