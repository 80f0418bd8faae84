import { counted } from "../words.ts";
import type { LibraryProps } from "./props.ts";
import { Review } from "./Review.tsx";
import type { ImportState, RefusedFile } from "./state.ts";

type ImportProps = LibraryProps & { importing: ImportState };

/** What is being added, from its files to the library. */
export function Import({ importing, categories, selected, on }: ImportProps) {
  return (
    <section class="import" aria-label="Adding documents">
      {importing.step === "reading" && (
        <Working
          what={`Reading ${importing.path}`}
          detail={`${importing.done} of ${counted(importing.of, "file")}`}
          part={importing.done / importing.of}
          cancel={on.cancel}
        />
      )}
      {importing.step === "finding" && (
        <Working what="Finding the names" part={importing.part} cancel={on.cancel} />
      )}
      {importing.step === "storing" && (
        <Working what="Putting them into your library" part={importing.part} cancel={on.cancel} />
      )}
      {importing.step === "review" && (
        <Review review={importing} categories={categories} selected={selected} on={on} />
      )}
      {importing.step === "done" && (
        <>
          <h2>{importing.title}: added</h2>
          <p role="status">
            {counted(importing.names, "name")} from {counted(importing.documents, "document")} now
            light up on the pages you read, also on those that are open.
          </p>
          <button type="button" class="button main" onClick={on.dismiss}>
            Done
          </button>
        </>
      )}
      {importing.step === "failed" && (
        <>
          <h2>Nothing was added</h2>
          <p role="alert">{importing.why}</p>
          <button type="button" class="button" onClick={on.dismiss}>
            Back
          </button>
        </>
      )}
      {importing.refused.length > 0 && <Refused files={importing.refused} />}
    </section>
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
  return (
    <>
      <h2>Adding documents</h2>
      <p class="what">
        {what} … {detail && <span class="quiet">{detail}</span>}
      </p>
      <progress max={1} value={part} aria-label={what} />
      <div>
        <button type="button" class="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </>
  );
}

function Refused({ files }: { files: readonly RefusedFile[] }) {
  return (
    <details class="refused" open>
      <summary>{counted(files.length, "file")} could not be added</summary>
      <ul class="plain">
        {files.map(({ path, why }) => (
          <li key={path}>
            <b>{path}</b>: {why.endsWith("?") ? why : `${why}.`}
          </li>
        ))}
      </ul>
    </details>
  );
}
