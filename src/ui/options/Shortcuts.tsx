import { useTranslate } from "../i18n.tsx";
import type { OptionsProps } from "./options-props.ts";

type ShortcutsProps = Pick<OptionsProps, "shortcuts" | "openShortcuts">;

/** The keys, which the browser alone can change. */
export function Shortcuts({ shortcuts, openShortcuts }: ShortcutsProps) {
  const t = useTranslate();
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t("optionsShortcuts")}</h2>
      <dl>
        {shortcuts.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{keys === "" ? t("optionsNoKeys") : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {openShortcuts ? (
        <button type="button" class="link" onClick={openShortcuts}>
          {t("optionsChangeShortcuts")}
        </button>
      ) : (
        <p class="quiet">{t("optionsShortcutsInFirefox")}</p>
      )}
    </section>
  );
}
