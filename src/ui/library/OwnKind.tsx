import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useTranslate } from "../i18n.tsx";

/** Makes a kind of names of the reader's own, which then has its switch in the popup. */
export function OwnKind({ add }: { add(label: string): void }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const button = useLostFocus<HTMLButtonElement>(isOpen);
  if (isOpen) return <KindForm add={add} end={() => setOpen(false)} />;
  return (
    <button type="button" class="button" ref={button} onClick={() => setOpen(true)}>
      {t("reviewNewKind")}
    </button>
  );
}

function KindForm({ add, end }: { add(label: string): void; end(): void }) {
  const t = useTranslate();
  const [label, setLabel] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="buttons"
      onKeyDown={(event) => event.key === "Escape" && end()}
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== "") add(label.trim());
        end();
      }}
    >
      <input
        aria-label={t("reviewKindName")}
        placeholder={t("reviewKindExample")}
        value={label}
        ref={field}
        onInput={(event) => setLabel(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t("reviewAddKind")}
      </button>
      <button type="button" class="button" onClick={end}>
        {t("back")}
      </button>
    </form>
  );
}
