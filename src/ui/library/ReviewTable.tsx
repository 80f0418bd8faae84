import { useRef, useState } from "preact/hooks";
import { Select } from "../controls/Select.tsx";
import { useTranslate } from "../i18n.tsx";
import type { ReviewActions } from "./props.ts";
import type { CategoryOption, ReviewRow } from "./state.ts";

/** Every row is as high as this in the stylesheet, in CSS pixels. */
const ROW_HEIGHT = 40;
/** Rows drawn above and below what is in view. */
const MARGIN_ROWS = 8;
/** Fewest rows drawn: more than the list ever shows in a window of ordinary height. */
const FIRST_ROWS = 20;

interface ReviewTableProps {
  rows: readonly ReviewRow[];
  categories: readonly CategoryOption[];
  selected: string | null;
  on: ReviewActions;
}

/** The names as a table of which only the rows near the view are drawn. */
export function ReviewTable({ rows, categories, selected, on }: ReviewTableProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  // A list of few names is low, and as high as ever when a filter is taken off.
  const height = Math.max(list.current?.clientHeight ?? 0, FIRST_ROWS * ROW_HEIGHT);
  const start = Math.max(0, Math.min(first, rows.length - 1) - MARGIN_ROWS);
  const end = Math.min(rows.length, first + Math.ceil(height / ROW_HEIGHT) + MARGIN_ROWS);
  return (
    <section
      class="rows"
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
      tabIndex={0}
      aria-label={t("reviewFound")}
      onScroll={({ currentTarget }) => setFirst(Math.floor(currentTarget.scrollTop / ROW_HEIGHT))}
    >
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t("reviewKeep")}</th>
            <th scope="col">{t("reviewName")}</th>
            <th scope="col">{t("reviewKind")}</th>
            <th scope="col" class="number">
              {t("reviewMentions")}
            </th>
            <th scope="col" class="number">
              {t("reviewDocuments")}
            </th>
          </tr>
        </thead>
        <tbody>
          {start > 0 && <Space rows={start} />}
          {rows.slice(start, end).map((row, i) => (
            <Row
              key={row.names[0] ?? row.id}
              row={row}
              index={start + i + 2}
              isSelected={row.id === selected}
              categories={categories}
              on={on}
            />
          ))}
          {end < rows.length && <Space rows={rows.length - end} />}
        </tbody>
      </table>
      {rows.length === 0 && <p class="quiet">{t("reviewNoName")}</p>}
    </section>
  );
}

/** Stands in for rows that are not drawn; as wide as the columns that narrow windows show. */
function Space({ rows }: { rows: number }) {
  return (
    <tr class="space">
      <td colSpan={3} style={{ height: `${rows * ROW_HEIGHT}px` }} />
    </tr>
  );
}

interface RowProps extends Pick<ReviewTableProps, "categories" | "on"> {
  row: ReviewRow;
  /** From 1, the head counted. */
  index: number;
  isSelected: boolean;
}

function Row({ row, index, isSelected, categories, on }: RowProps) {
  const t = useTranslate();
  const { id, label, names, category, mentions, documents, kept, isNew } = row;
  const also = names.filter((name) => name !== label).join(", ");
  return (
    <tr
      aria-rowindex={index}
      class={isSelected ? "selected" : undefined}
      data-entity={id}
      data-left-out={kept ? undefined : ""}
    >
      <td>
        <input
          type="checkbox"
          aria-label={t("reviewKeepOne", { label })}
          checked={kept}
          onChange={() => (kept ? on.drop(names) : on.keep(names))}
        />
      </td>
      <td>
        <button
          type="button"
          class="name"
          aria-pressed={isSelected}
          onClick={() => on.select(isSelected ? null : id)}
        >
          <span class="main-name">
            <span class="chip" data-category={category}>
              {label}
            </span>
            {isNew && <span class="new">{t("reviewNew")}</span>}
          </span>
          {also !== "" && (
            <span class="quiet also" title={also}>
              {also}
            </span>
          )}
        </button>
      </td>
      <td>
        <Select
          label={t("reviewKindOf", { label })}
          options={categories}
          value={category}
          choose={(chosen) => on.recategorise(names, chosen)}
        />
      </td>
      <td class="number">{mentions.toLocaleString(t.locale)}</td>
      <td class="number">{documents.toLocaleString(t.locale)}</td>
    </tr>
  );
}
