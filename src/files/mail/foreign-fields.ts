/** What mail programs call the fields of a mail in other languages than English, where a mail was copied. */
const FIELDS: readonly (readonly [english: string, names: RegExp])[] = [
  [
    "From",
    /^(?:Von|De|Da|Od|Van|Fra|Från|Lähettäjä|Kimden|Gönderen|Feladó|Від(?: кого)?|От(?: кого)?|差出人|发件人|보낸 사람|מאת|من)$/u,
  ],
  [
    "Sent",
    /^(?:Gesendet(?: am)?|Datum|Dato|Envoyé(?: le)?|Date|Enviad[oa](?: el| em)?|Fecha|Data|Inviato|Wysłano|Verzonden|Odesláno|Skickat|Sendt|Lähetetty|Tarih|Gönderilme tarihi|Elküldve|Надіслано|Дата|Отправлено|送信日時|发送时间|보낸 날짜|נשלח)$/u,
  ],
  [
    "To",
    /^(?:An|À|A|Para|Do|Aan|Komu|Till|Til|Vastaanottaja|Kime|Címzett|Кому|宛先|收件人|받는 사람|אל|إلى)$/u,
  ],
  [
    "Subject",
    /^(?:Betreff|Objet|Asunto|Assunto|Oggetto|Temat|Onderwerp|Předmět|Predmet|Ämne|Emne|Aihe|Konu|Tárgy|Тема|件名|主题|제목|נושא|الموضوع)$/u,
  ],
];
/** The colon may be a wide one. */
const FIELD = /^([^\s:][^:\r\n]{0,40}?)[ \t]*(?::|\xef\xbc\x9a)[ \t]*(?=\S)/u;
/** Lines at the head of a mail, at most. */
const LINES = 8;

/** A mail, as a string of bytes, with the English names of the fields at its head, where it has the sender and the day. */
export function withEnglishFields(mail: string): string {
  const lines = mail.split("\n", LINES);
  const blank = lines.findIndex((line) => line.trim() === "");
  const head = lines.slice(0, blank < 0 ? LINES : blank);
  const named = head.map((line) => line.replace(FIELD, inEnglish));
  const has = (field: string) => named.some((line) => line.startsWith(`${field}: `));
  if (!["From", "Sent"].every(has)) return mail;
  return named.join("\n") + mail.slice(head.join("\n").length);
}

function inEnglish(written: string, bytes: string): string {
  const name = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  const [english] = FIELDS.find(([, names]) => names.test(name)) ?? [];
  return english === undefined ? written : `${english}: `;
}
