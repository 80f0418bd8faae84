import { useState } from "preact/hooks";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useTranslate } from "../i18n.tsx";
import { OneFieldForm } from "./OneFieldForm.tsx";

/** Makes a kind of names of the reader's own, which then has its switch in the popup. */
export function OwnKind({ add }: { add(label: string): void }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const button = useLostFocus<HTMLButtonElement>(isOpen);
  const end = () => setOpen(false);
  if (!isOpen) {
    return (
      <button type="button" class="button" ref={button} onClick={() => setOpen(true)}>
        {t("reviewNewKind")}
      </button>
    );
  }
  return (
    <OneFieldForm
      label={t("reviewKindName")}
      placeholder={t("reviewKindExample")}
      save={add}
      end={end}
    >
      <button type="submit" class="button">
        {t("reviewAddKind")}
      </button>
      <button type="button" class="button" onClick={end}>
        {t("back")}
      </button>
    </OneFieldForm>
  );
}
