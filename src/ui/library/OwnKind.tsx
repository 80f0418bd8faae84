import { useState } from "preact/hooks";
import { useTranslate } from "../i18n.tsx";

/** Makes a kind of names of the reader's own, which then has its switch in the popup. */
export function OwnKind({ add }: { add(label: string): void }) {
  const t = useTranslate();
  const [label, setLabel] = useState<string | null>(null);
  if (label === null) {
    return (
      <button type="button" class="button" onClick={() => setLabel("")}>
        {t("reviewNewKind")}
      </button>
    );
  }
  return (
    <form
      class="buttons"
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== "") add(label.trim());
        setLabel(null);
      }}
    >
      <input
        aria-label={t("reviewKindName")}
        placeholder={t("reviewKindExample")}
        value={label}
        ref={(input) => {
          if (label === "") input?.focus();
        }}
        onInput={(event) => setLabel(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t("reviewAddKind")}
      </button>
      <button type="button" class="button" onClick={() => setLabel(null)}>
        {t("back")}
      </button>
    </form>
  );
}
