import type { Translate } from "../../core/i18n/translator.ts";
import { useTranslate } from "../i18n.tsx";
import type { LibraryProps } from "./props.ts";
import { Review } from "./Review.tsx";
import { StepHeading } from "./StepHeading.tsx";
import { type ImportState, isOver, type UnreadFile } from "./state.ts";
import { UnreadFiles } from "./UnreadFiles.tsx";

type ImportProps = LibraryProps & { importing: ImportState };

/** What is being added, from its files to the library. */
export function Import({ importing, categories, selected, on }: ImportProps) {
  const t = useTranslate();
  const working = workOf(importing, t);
  return (
    <section class="import" aria-label={t("libraryAdding")}>
      {working && <Working {...working} cancel={on.cancel} />}
      {importing.step === "same" && <SamePack {...importing} />}
      {importing.step === "have" && <SameDocuments {...importing} />}
      {importing.step === "done" && (
        <>
          <StepHeading>
            {t(importing.isInLibrary ? "libraryChanged" : "libraryAdded", {
              title: importing.title,
            })}
          </StepHeading>
          <p role="status">
            {t("libraryAddedNames", {
              names: t("names", { count: importing.names }),
              documents: t("documents", { count: importing.documents }),
            })}
          </p>
        </>
      )}
      {importing.step === "failed" && (
        <>
          <StepHeading>
            {t(importing.isPartAdded ? "libraryPartAdded" : "libraryNothingAdded")}
          </StepHeading>
          <p role="alert">{importing.why}</p>
        </>
      )}
      {importing.step === "review" ? (
        <Review review={importing} categories={categories} selected={selected} on={on} />
      ) : (
        <UnreadFiles unread={unreadOf(importing)} />
      )}
      {isOver(importing) && (
        <button type="button" class="button" onClick={on.dismiss}>
          {t(importing.step === "done" ? "done" : "close")}
        </button>
      )}
    </section>
  );
}

/** The files to report. What an import that failed had read in part is lost with it, and not added. */
function unreadOf({ step, unread }: ImportState): readonly UnreadFile[] {
  return step === "failed" ? unread.filter(({ isAdded }) => !isAdded) : unread;
}

/** What is being done, in words, and how much of it; null where the reader is asked or told something. */
function workOf(importing: ImportState, t: Translate): Omit<WorkingProps, "cancel"> | null {
  switch (importing.step) {
    case "reading": {
      const { path, done, of: count } = importing;
      const detail = t("libraryReadSoFar", { done, count });
      return { what: t("libraryReading", { path }), detail, part: done / count };
    }
    case "finding":
      return { what: t("libraryFinding"), part: importing.part };
    case "storing":
      return { what: t("libraryStoring"), part: importing.part };
    default:
      return null;
  }
}

/** Asks what becomes of a pack file whose pack is in the library. */
function SamePack({ title, answer }: Extract<ImportState, { step: "same" }>) {
  const t = useTranslate();
  return (
    <>
      <StepHeading>{t("librarySame", { title })}</StepHeading>
      <p>{t("librarySameNote")}</p>
      <div class="buttons">
        <button type="button" class="button main" onClick={() => answer("keep")}>
          {t("librarySameKeep")}
        </button>
        <button type="button" class="button" onClick={() => answer("replace")}>
          {t("librarySameReplace")}
        </button>
        <button type="button" class="button" onClick={() => answer("both")}>
          {t("librarySameBoth")}
        </button>
      </div>
    </>
  );
}

/** Asks whether documents that a pack has already are to be added again, in a pack of their own. */
function SameDocuments({ title, answer }: Extract<ImportState, { step: "have" }>) {
  const t = useTranslate();
  return (
    <>
      <StepHeading>{t("libraryHave", { title })}</StepHeading>
      <p>{t("libraryHaveNote")}</p>
      <div class="buttons">
        <button type="button" class="button main" onClick={() => answer(false)}>
          {t("librarySameKeep")}
        </button>
        <button type="button" class="button" onClick={() => answer(true)}>
          {t("libraryHaveAdd")}
        </button>
      </div>
    </>
  );
}

interface WorkingProps {
  what: string;
  detail?: string;
  /** 0 to 1. */
  part: number;
  cancel(): void;
}

function Working({ what, detail, part, cancel }: WorkingProps) {
  const t = useTranslate();
  return (
    <>
      <StepHeading>{t("libraryAdding")}</StepHeading>
      <p class="what">
        {what} {detail && <span class="quiet">{detail}</span>}
      </p>
      <progress max={1} value={part} aria-label={what} />
      <div>
        <button type="button" class="button" onClick={cancel}>
          {t("cancel")}
        </button>
      </div>
    </>
  );
}
