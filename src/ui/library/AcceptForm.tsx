import { useState } from "preact/hooks";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useQuestion } from "../controls/one-question.ts";
import { useTranslate } from "../i18n.tsx";
import type { LibraryActions } from "./props.ts";
import type { ReviewState } from "./state.ts";

interface AcceptFormProps {
  review: ReviewState;
  /** Whether leaving would discard something. */
  isChanged: boolean;
  on: LibraryActions;
}

/** Puts the names into the library, or ends the review; asks first where that would discard changes. */
export function AcceptForm({ review, isChanged, on }: AcceptFormProps) {
  const t = useTranslate();
  const [title, setTitle] = useState(review.title);
  const [isLeaving, setLeaving] = useQuestion();
  const cancel = useLostFocus<HTMLButtonElement>(isLeaving);
  const kept = review.rows.filter((row) => row.kept).length;
  return (
    <>
      <form
        class="accept"
        onSubmit={(event) => {
          event.preventDefault();
          on.accept(title.trim() || review.title);
        }}
      >
        <label>
          {t("libraryTitleField")}{" "}
          <input value={title} onInput={(event) => setTitle(event.currentTarget.value)} required />
        </label>
        <button type="submit" class="button main">
          {review.isInLibrary
            ? t("reviewSave")
            : t("reviewAccept", { names: t("names", { count: kept }) })}
        </button>
        <button
          type="button"
          class="button"
          ref={cancel}
          onClick={() => (isChanged ? setLeaving(true) : on.cancel())}
        >
          {t("cancel")}
        </button>
      </form>
      {isLeaving && (
        <fieldset class="buttons">
          <legend>{t("reviewDiscardQuestion")}</legend>
          <button type="button" class="button" onClick={on.cancel}>
            {t("reviewDiscard")}
          </button>
          <button type="button" class="button main" onClick={() => setLeaving(false)}>
            {t("reviewGoOn")}
          </button>
        </fieldset>
      )}
    </>
  );
}
