import { useMemo, useState } from "preact/hooks";
import { Check } from "../controls/Check.tsx";
import { Select } from "../controls/Select.tsx";
import { useTranslate } from "../i18n.tsx";
import { AboutDocuments } from "./AboutDocuments.tsx";
import { AcceptForm } from "./AcceptForm.tsx";
import { AddName } from "./AddName.tsx";
import { Nameless } from "./Nameless.tsx";
import { OwnKind } from "./OwnKind.tsx";
import type { LibraryProps, ReviewActions } from "./props.ts";
import { ReviewDetails } from "./ReviewDetails.tsx";
import { ReviewTable } from "./ReviewTable.tsx";
import { StepHeading } from "./StepHeading.tsx";
import type { ReviewRow, ReviewState } from "./state.ts";
import { UnreadFiles } from "./UnreadFiles.tsx";

interface ReviewProps extends Pick<LibraryProps, "categories" | "selected" | "on"> {
  review: ReviewState;
}

/** The names found, for the reader to look over; accepting all of them is a good default. */
export function Review({ review, categories, selected, on }: ReviewProps) {
  const t = useTranslate();
  // This view is new then, and does not know what was described before.
  const isRetried = review.failed !== undefined;
  const [isDescribed, setDescribed] = useState(false);
  const [filter, setFilter] = useState<Filter>({ words: "", category: "", isNew: false });
  const rows = useMemo(() => filtered(review.rows, filter), [review.rows, filter]);
  const row = review.rows.find(({ id }) => id === selected?.id);
  return (
    <>
      <StepHeading>
        {t("reviewHeading", {
          names: t("names", { count: review.rows.length }),
          documents: t("documents", { count: review.documents.length }),
        })}
      </StepHeading>
      {isRetried && <p role="alert">{review.failed}</p>}
      <AcceptForm review={review} isChanged={review.canUndo || isDescribed || isRetried} on={on} />
      <UnreadFiles unread={review.unread} />
      <Nameless documents={review.documents} />
      <p class="quiet">
        {t("reviewNote")} {t("reviewQuoted")}
      </p>
      {review.lists.map((path) => (
        <p key={path}>
          {t("reviewList", { path })}{" "}
          <button type="button" class="link" onClick={() => on.reviewing.leaveOut(path)}>
            {t("reviewListLeave")}
          </button>
        </p>
      ))}
      <AboutDocuments
        documents={review.documents}
        describe={(ids, told) => {
          setDescribed(true);
          on.describe(ids, told);
        }}
      />
      <Filters
        review={review}
        categories={categories}
        filter={filter}
        setFilter={setFilter}
        on={on.reviewing}
      />
      <div class="review">
        <ReviewTable
          rows={rows}
          categories={categories}
          selected={selected?.id ?? null}
          on={on.reviewing}
        />
        {row && selected ? (
          <ReviewDetails
            key={row.id}
            row={row}
            rows={review.rows}
            sentences={selected.sentences}
            on={on.reviewing}
          />
        ) : (
          <AddName categories={categories} words={filter.words} add={on.reviewing.add} />
        )}
      </div>
    </>
  );
}

interface FiltersProps extends Pick<ReviewProps, "review" | "categories"> {
  filter: Filter;
  setFilter(filter: Filter): void;
  on: ReviewActions;
}

/** Which of the names are shown; and the last decision undone, and new kinds made. */
function Filters({ review, categories, filter, setFilter, on }: FiltersProps) {
  const t = useTranslate();
  const fresh = review.rows.filter((row) => row.isNew).length;
  return (
    <div class="filters">
      <input
        type="search"
        placeholder={t("reviewSearch")}
        aria-label={t("reviewSearch")}
        value={filter.words}
        onInput={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
      />
      <Select
        label={t("reviewShownKind")}
        options={[{ id: "", label: t("reviewAllKinds") }, ...categories]}
        value={filter.category}
        choose={(category) => setFilter({ ...filter, category })}
      />
      {fresh > 0 && (
        <Check
          label={t("reviewOnlyNew", { count: fresh })}
          isOn={filter.isNew}
          toggle={(isNew) => setFilter({ ...filter, isNew })}
        />
      )}
      <button type="button" class="button" disabled={!review.canUndo} onClick={on.undo}>
        {t("undo")}
      </button>
      <OwnKind add={on.define} />
    </div>
  );
}

interface Filter {
  words: string;
  /** Empty for all. */
  category: string;
  /** Whether only names are shown that the pack did not have before. */
  isNew: boolean;
}

function filtered(
  rows: readonly ReviewRow[],
  { words, category, isNew }: Filter,
): readonly ReviewRow[] {
  const wanted = words.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (!isNew || row.isNew) &&
      (category === "" || row.category === category) &&
      (wanted === "" ||
        [row.label, ...row.names].some((name) => name.toLowerCase().includes(wanted))),
  );
}
