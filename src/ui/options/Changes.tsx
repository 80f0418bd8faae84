import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import type { OptionsProps } from "./options-props.ts";

/** What is new in this version, folded away until asked for. */
export function Changes({ version, changes, isChangesOpen }: OptionsProps) {
  const t = useTranslate();
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t("optionsChanges", { version })}</h2>
      <details open={isChangesOpen}>
        <summary>
          <ChevronIcon />
          {t("optionsChangesShow")}
        </summary>
        <ul lang="en">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
