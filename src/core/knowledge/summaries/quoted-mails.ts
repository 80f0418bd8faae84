import type { Span } from "../../text/span.ts";
import type { Line } from "./transcripts.ts";

/** How the lines of a mail begin that is quoted in its answer. */
const ANSWERED = /^>/u;
/** "On 4 March Ada Orr wrote:" */
const ANNOUNCES = /:\s*$/u;
/** "On 4 March Ada Orr <ada@lindow.example> wrote:", whatever the language. */
const ANNOUNCES_WITH_ADDRESS =
  /^(?=.*\d).{0,120}[<([](?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]](?:,?\s\p{L}+(?:\([^()]{1,3}\))?){0,4}\s?[:：]\s*$/u;
/** "-----Original Message-----" */
const RULED = /^[-_*]{3,}\s?\p{L}[\p{L}\p{M} ]{1,40}\s?[-_*]{3,}$/u;
/** What such a line calls a mail, by the stems of the words. */
const MAIL =
  /message|nachricht|mensa[jg]|messaggio|bericht|wiadomoś|сообщени|повідомлен|письмо|zpráv|správ|meddelande|besked|melding|viesti|ileti|mesaj|üzenet|poruk|spor(?:oč|oci)|съобщени|μήνυμα|메시지|メッセージ|邮件|郵件|الرسالة|הודעה|संदेश/iu;
const FROM =
  /^\*?(?:From|Von|De|Da|Od|Van|Від|Від кого|От|От кого|Fra|Från|Lähettäjä|Kimden|Gönderen|Feladó|Od koga|Από|보낸 ?사람|差出人|发件人|寄件者|من|מאת)\s?[:：]\*?(?:\s|$)/u;
const SENT =
  /^\*?(?:Sent|Dat(?:e|um|a|o)|Gesendet(?: am)?|Envoyé(?: le)?|Enviad[oa](?: el| em)?|Fecha|Inviato|Wysłano|Verzonden|Odesláno|Skickat|Sendt|Lähetetty|Päiväys|Gönderilme(?: tarihi)?|Tarih|Elküldve|Надіслано|Дата|Отправлено|Изпратено|Ημερομηνία|보낸 ?날짜|날짜|送信日時|日付|发送时间|日期|التاريخ|תאריך|נשלח)\s?[:：]\*?(?:\s|$)/u;
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
  // Below marked lines the mail's own text may go on.
  const isMarked = ANSWERED.test(lines[index + 1]?.text ?? "");
  if (ANNOUNCES_WITH_ADDRESS.test(text) && !isMarked) return true;
  if (RULED.test(text) && MAIL.test(text)) return true;
  const isFrom = (line: Line | undefined) => FROM.test(line?.text ?? "");
  if (!isFrom(lines[index]) && !(RULED.test(text) && isFrom(lines[index + 1]))) return false;
  return lines.slice(index + 1, index + 1 + FIELDS).some((line) => SENT.test(line.text));
}
