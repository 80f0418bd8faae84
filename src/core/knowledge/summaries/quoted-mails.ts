import type { Span } from "../../text/span.ts";
import type { Line } from "./transcripts.ts";

/** How the lines of a mail begin that is quoted in its answer. */
const ANSWERED = /^>/u;
/** "On 4 March Ada Orr wrote:" */
const ANNOUNCES = /:\s*$/u;
/** "-----Original Message-----" */
const RULED = /^[-_*]{3,}\s?\p{L}[\p{L} ]{3,40}\s?[-_*]{3,}$/u;
const FROM = /^\*?(?:From|Von|De|Da|Od|Van|Від|От):\*?\s/u;
const SENT =
  /^\*?(?:Sent|Dat(?:e|um|a)|Gesendet|Envoyé|Enviado|Fecha|Inviato|Wysłano|Verzonden|Надіслано|Дата|Отправлено):\*?\s/u;
/** Lines behind "From:", at most, up to that with the date: an address and the like may stand between. */
const FIELDS = 3;

/** The parts of a text that are other mails, answered or passed on in it. */
export function quotedMails(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  const isAnswered = (index: number) => ANSWERED.test(lines[index]?.text ?? "");
  for (const [index, { text, start }] of lines.entries()) {
    if (index > 0 && beginsMail(lines, index)) {
      const last = lines.at(-1);
      spans.push({ start, end: (last?.start ?? start) + (last?.text.length ?? 0) + 1 });
      return spans;
    }
    const isAnnounced = ANNOUNCES.test(text) && isAnswered(index + 1);
    // With the line's end, so that no sentence is the whole of it.
    if (isAnswered(index) || isAnnounced) spans.push({ start, end: start + text.length + 1 });
  }
  return spans;
}

function beginsMail(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  const isFrom = (line: Line | undefined) => FROM.test(line?.text ?? "");
  if (!isFrom(lines[index]) && !(RULED.test(text) && isFrom(lines[index + 1]))) return false;
  return lines.slice(index + 1, index + 1 + FIELDS).some((line) => SENT.test(line.text));
}
