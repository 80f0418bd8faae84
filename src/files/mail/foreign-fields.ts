/** What mail programs call the fields of a mail in other languages than English, where a mail was copied. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  From: [
    "Von",
    "De",
    "Da",
    "Od",
    "Van",
    "Fra",
    "Från",
    "Lähettäjä",
    "Kimden",
    "Gönderen",
    "Feladó",
  ].concat(["Від", "Від кого", "От", "От кого", "差出人", "发件人", "보낸 사람", "מאת", "من"]),
  Sent: [
    "Gesendet",
    "Gesendet am",
    "Datum",
    "Dato",
    "Envoyé",
    "Envoyé le",
    "Date",
    "Enviado",
    "Enviado el",
  ]
    .concat([
      "Enviada em",
      "Enviado em",
      "Fecha",
      "Data",
      "Inviato",
      "Wysłano",
      "Verzonden",
      "Odesláno",
    ])
    .concat([
      "Skickat",
      "Sendt",
      "Lähetetty",
      "Tarih",
      "Gönderilme tarihi",
      "Elküldve",
      "Надіслано",
      "Дата",
    ])
    .concat(["Отправлено", "送信日時", "发送时间", "보낸 날짜", "נשלח", "تاريخ الإرسال"]),
  To: [
    "An",
    "À",
    "A",
    "Para",
    "Do",
    "Aan",
    "Komu",
    "Till",
    "Til",
    "Vastaanottaja",
    "Kime",
    "Címzett",
  ].concat(["Кому", "宛先", "收件人", "받는 사람", "אל", "إلى"]),
  Subject: [
    "Betreff",
    "Objet",
    "Asunto",
    "Assunto",
    "Oggetto",
    "Temat",
    "Onderwerp",
    "Předmět",
    "Predmet",
  ].concat([
    "Ämne",
    "Emne",
    "Aihe",
    "Konu",
    "Tárgy",
    "Тема",
    "件名",
    "主题",
    "제목",
    "נושא",
    "الموضوع",
  ]),
};
const ENGLISH = new Map(
  Object.entries(FIELDS).flatMap(([english, names]) =>
    names.map((name): [string, string] => [asBytes(name), english]),
  ),
);
const FIELD = /^([^\s:][^:\r\n]{0,40}?)[ \t]*(?::|\xef\xbc\x9a)[ \t]*(?=\S)/u;
/** Lines at the head of a mail, at most. */
const LINES = 8;

/** A mail, as a string of bytes, with the English names of the fields at its head, where it has the sender and the day. */
export function withEnglishFields(mail: string): string {
  const lines = mail.split("\n", LINES);
  const blank = lines.findIndex((line) => line.trim() === "");
  const head = lines.slice(0, blank < 0 ? LINES : blank);
  const named = head.map((line) =>
    line.replace(FIELD, (all, name: string) => english(name) ?? all),
  );
  const has = (field: string) => named.some((line) => line.startsWith(`${field}: `));
  if (!["From", "Sent"].every(has)) return mail;
  return named.join("\n") + mail.slice(head.join("\n").length);
}

function english(name: string): string | null {
  const field = ENGLISH.get(name);
  return field === undefined ? null : `${field}: `;
}

/** As UTF-8, one letter a byte. */
function asBytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
