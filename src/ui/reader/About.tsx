import type { PackDocument } from "../../core/pack.ts";
import { dateReason, dateWords } from "../words.ts";

/** What a careful reader would want to know before trusting the text. */
export function About({ document }: { document: PackDocument }) {
  const { publisher, author, kind, url, note, date } = document;
  const reason = dateReason(date);
  return (
    <dl>
      <dt>Kind</dt>
      <dd>{kind}</dd>
      <dt>Date</dt>
      <dd>{reason ? `${dateWords(date)}, ${reason}` : dateWords(date)}</dd>
      <dt>Publisher</dt>
      <dd>{publisher ?? UNTOLD}</dd>
      <dt>Author</dt>
      <dd>{author ?? UNTOLD}</dd>
      {url && (
        <>
          <dt>Address</dt>
          <dd>{url}</dd>
        </>
      )}
      {note && (
        <>
          <dt>Note</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}

const UNTOLD = "not said in the text";
