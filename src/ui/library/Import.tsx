import { useTranslate } from "../i18n.tsx";
import type { LibraryProps } from "./props.ts";
import { Review } from "./Review.tsx";
import type { ImportState, UnreadFile } from "./state.ts";

type ImportProps = LibraryProps & { importing: ImportState };

/** What is being added, from its files to the library. */
export function Import({ importing, categories, selected, on }: ImportProps) {
  const t = useTranslate();
  return (
    <section class="import" aria-label={t("libraryAdding")}>
      {importing.step === "reading" && (
        <Working
          what={t("libraryReading", { path: importing.path })}
          detail={t("libraryReadSoFar", { done: importing.done, count: importing.of })}
          part={importing.done / importing.of}
          cancel={on.cancel}
        />
      )}
      {importing.step === "finding" && (
        <Working what={t("libraryFinding")} part={importing.part} cancel={on.cancel} />
      )}
      {importing.step === "storing" && (
        <Working what={t("libraryStoring")} part={importing.part} cancel={on.cancel} />
      )}
      {importing.step === "review" && (
        <Review review={importing} categories={categories} selected={selected} on={on} />
      )}
      {importing.step === "same" && <Same {...importing} />}
      {importing.step === "have" && <Have {...importing} />}
      {importing.step === "done" && (
        <>
          <h2>
            {t(importing.isInLibrary ? "libraryChanged" : "libraryAdded", {
              title: importing.title,
            })}
          </h2>
          <p role="status">
            {t("libraryAddedNames", {
              names: t("names", { count: importing.names }),
              documents: t("documents", { count: importing.documents }),
            })}
          </p>
          <button type="button" class="button main" onClick={on.dismiss}>
            {t("done")}
          </button>
        </>
      )}
      {importing.step === "failed" && (
        <>
          <h2>{t("libraryNothingAdded")}</h2>
          <p role="alert">{importing.why}</p>
          <button type="button" class="button" onClick={on.dismiss}>
            {t("back")}
          </button>
        </>
      )}
      <UnreadFiles
        files={importing.unread.filter(({ isAdded }) => !isAdded)}
        heading="libraryRefused"
      />
      <UnreadFiles
        files={importing.unread.filter(({ isAdded }) => isAdded)}
        heading="libraryNotWhole"
      />
    </section>
  );
}

/** Asks what becomes of a pack file whose pack is in the library. */
function Same({ title, answer }: Extract<ImportState, { step: "same" }>) {
  const t = useTranslate();
  return (
    <>
      <h2>{t("librarySame", { title })}</h2>
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
function Have({ title, answer }: Extract<ImportState, { step: "have" }>) {
  const t = useTranslate();
  return (
    <>
      <h2>{t("libraryHave", { title })}</h2>
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
      <h2>{t("libraryAdding")}</h2>
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

interface UnreadFilesProps {
  files: readonly UnreadFile[];
  heading: "libraryRefused" | "libraryNotWhole";
}

function UnreadFiles({ files, heading }: UnreadFilesProps) {
  const t = useTranslate();
  if (files.length === 0) return null;
  return (
    <details class={heading === "libraryRefused" ? "refused" : "not-whole"} open>
      <summary>{t(heading, { count: new Set(files.map(({ path }) => path)).size })}</summary>
      <ul class="plain">
        {files.map(({ path, why }) => (
          <li key={`${path} ${why}`}>{t("libraryRefusedFile", { path, why })}</li>
        ))}
      </ul>
    </details>
  );
}
