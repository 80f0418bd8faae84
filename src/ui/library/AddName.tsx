import { useState } from "preact/hooks";
import { Select } from "../controls/Select.tsx";
import { useTranslate } from "../i18n.tsx";
import type { CategoryOption } from "./state.ts";

interface AddNameProps {
  categories: readonly CategoryOption[];
  /** What the reader searched for: likely the name that is missing. */
  words: string;
  add(name: string, category: string): void;
}

/** Adds a name that was not found; shown while no other is chosen. */
export function AddName({ categories, words, add }: AddNameProps) {
  const t = useTranslate();
  const [name, setName] = useState("");
  const [category, setCategory] = useState("other");
  return (
    <aside class="details">
      <p class="quiet">{t("reviewChoose")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add((name || words).trim(), category);
          setName("");
        }}
      >
        <h3>{t("reviewMissing")}</h3>
        <label class="field">
          {t("reviewName")}
          <input
            required
            value={name || words}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {t("reviewKind")}
          <Select options={categories} value={category} choose={setCategory} />
        </label>
        <button type="submit" class="button">
          {t("reviewAddName")}
        </button>
      </form>
    </aside>
  );
}
