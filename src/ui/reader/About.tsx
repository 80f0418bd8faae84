import type { PackDocument } from "../../core/pack.ts";
import { dateReason, dateWords } from "../words.ts";
import { WORDS } from "./words.ts";

/** What a careful reader would want to know before trusting the text. */
export function About({ document }: { document: PackDocument }) {
  const { publisher, author, kind, url, note, date } = document;
  const reason = dateReason(date);
  return (
    <dl>
      <dt>{WORDS.kind}</dt>
      <dd>{kind}</dd>
      <dt>{WORDS.date}</dt>
      <dd>{reason ? `${dateWords(date)}, ${reason}` : dateWords(date)}</dd>
      <dt>{WORDS.publisher}</dt>
      <dd>{publisher ?? WORDS.untold}</dd>
      <dt>{WORDS.author}</dt>
      <dd>{author ?? WORDS.untold}</dd>
      {url && (
        <>
          <dt>{WORDS.address}</dt>
          <dd>{url}</dd>
        </>
      )}
      {note && (
        <>
          <dt>{WORDS.note}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}
