import { useId, useState } from "preact/hooks";
import { useTranslate } from "../i18n.tsx";
import type { ReviewActions } from "./props.ts";
import type { ReviewRow, ReviewSentence } from "./state.ts";

/** How many names are offered to merge with, the most mentioned first. */
const OFFERED_MAX = 500;

interface ReviewDetailsProps {
  row: ReviewRow;
  /** All names found. */
  rows: readonly ReviewRow[];
  sentences: readonly ReviewSentence[];
  on: ReviewActions;
}

/** One name: where it stands, and what can be changed about it. */
export function ReviewDetails({ row, rows, sentences, on }: ReviewDetailsProps) {
  const t = useTranslate();
  const [label, setLabel] = useState(row.label);
  return (
    <aside class="details" aria-label={row.label}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (label.trim() !== "") on.rename(row.names, label.trim());
        }}
      >
        <label class="field">
          {t("reviewLabel")}
          <input value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button" disabled={label.trim() === row.label}>
          {t("packRename")}
        </button>
      </form>
      <h3>{t("reviewWritten")}</h3>
      <ul class="plain written">
        {row.names.map((name) => (
          <li key={name}>
            {name}
            {row.names.length > 1 && (
              <span class="buttons small">
                <button type="button" class="button" onClick={() => on.split(name)}>
                  {t("reviewSplit")}
                </button>
                <button type="button" class="button" onClick={() => on.drop([name])}>
                  {t("reviewDrop")}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <Merge row={row} rows={rows} on={on} />
      <h3>{t("reviewPlaces")}</h3>
      <ol class="plain sentences">
        {sentences.map(({ document, text, start, end }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one name never changes its order
          <li key={i}>
            {text.slice(0, start)}
            <mark>{text.slice(start, end)}</mark>
            {text.slice(end)}
            <span class="quiet"> {document}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function Merge({ row, rows, on }: Pick<ReviewDetailsProps, "row" | "rows" | "on">) {
  const t = useTranslate();
  const id = useId();
  const [other, setOther] = useState("");
  const [isUnknown, setUnknown] = useState(false);
  const found = findOther(rows, row, other);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (found) on.merge(row.id, found.id);
        else setUnknown(true);
      }}
    >
      <label class="field">
        {t("reviewSameAs")}
        <input
          list={id}
          value={other}
          placeholder={t("reviewAnother")}
          onInput={(event) => {
            setOther(event.currentTarget.value);
            setUnknown(false);
          }}
        />
      </label>
      {isUnknown && <p role="alert">{t("reviewMergeUnknown", { typed: other.trim() })}</p>}
      <datalist id={id}>
        {rows.slice(0, OFFERED_MAX).map((one) => (
          <option key={one.id} value={one.label} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={other.trim() === ""}>
        {t("reviewMerge")}
      </button>
    </form>
  );
}

/** The other row that is called so, or has a name written so; capitals and spaces around do not matter. */
function findOther(
  rows: readonly ReviewRow[],
  { id }: ReviewRow,
  typed: string,
): ReviewRow | undefined {
  const wanted = typed.trim().toLowerCase();
  const isMeant = (name: string) => name.toLowerCase() === wanted;
  const others = rows.filter((one) => one.id !== id);
  return (
    others.find(({ label }) => isMeant(label)) ?? others.find(({ names }) => names.some(isMeant))
  );
}
