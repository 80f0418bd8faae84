import { publishedOn } from "../dates.ts";
import { blockText } from "../html/block-text.ts";
import { parsePage } from "../html/parse.ts";
import { plainParagraphs } from "../plain-text.ts";
import { bareText, oneLine, type ReadText } from "../read-text.ts";
import { withEnglishFields } from "./foreign-fields.ts";
import {
  decodedHeader,
  decodedText,
  type Part,
  parameterOf,
  partOf,
  partsIn,
  typeOf,
} from "./mime.ts";

/** The fields at the head of a mail, and the blank line behind them. */
const HEAD = /^(?:[\w-]+[ \t]*:.*(?:\r?\n[ \t].*)*\r?\n){3,}[ \t]*\r?\n/u;
/** "From ada@lindow.example Fri Sep 6", as mailboxes put before each mail. */
const OF_MAILBOX = /^From .*\r?\n/u;
/** As UTF-8, one letter a byte. */
const BYTE_ORDER_MARK = /^\xef\xbb\xbf/u;
const FROM = /^From[ \t]*:/imu;
const SENT = /^(?:Date|Sent)[ \t]*:/imu;
const TO = /^(?:To|Subject)[ \t]*:/imu;
/** The name in `"Orr, Ada" <ada@lindow.example>` or, as some programs copy it, "Ada Orr [mailto:…]". */
const BEFORE_ADDRESS = /^"?(.*?)"?\s*(?:<|\[mailto:).*$/u;
/** Parts nested deeper than this are not read. */
const DEPTH_MAX = 10;
/** How much of a file is looked at to tell whether it is a mail. */
const HEAD_MAX = 64 * 1024;
/** Bytes turned into letters in one call: a call takes only so many arguments. */
const SLICE = 8192;

/** Whether a file begins as a mail does: with fields, among them its author, day, and recipient or subject. */
export function isMail(bytes: Uint8Array): boolean {
  const head = HEAD.exec(mailIn(bytes.subarray(0, HEAD_MAX)))?.[0] ?? "";
  return [FROM, SENT, TO].every((field) => field.test(head));
}

/** The text of a mail; its fields say its title, author and day. */
export function readMail(bytes: Uint8Array): ReadText {
  const mail = partOf(mailIn(bytes));
  const field = (name: string) => oneLine(decodedHeader(mail.headers.get(name) ?? ""));
  const attached = { count: 0 };
  const text = textsOf(mail, attached, 0).join("\n\n");
  const from = field("from");
  return {
    ...bareText(text),
    title: field("subject"),
    author: oneLine(BEFORE_ADDRESS.exec(from ?? "")?.[1]) ?? from,
    date: publishedOn(field("date") ?? field("sent")),
    kind: "email",
    missing: attached.count === 0 ? [] : [{ id: "missingAttachments", parameters: attached }],
  };
}

/** The texts in a part. Of its alternative forms, only the first with words: mails put the plainest first. */
function textsOf(part: Part, attached: { count: number }, depth: number): string[] {
  const type = typeOf(part);
  if (type.startsWith("multipart/") && depth < DEPTH_MAX) {
    const texts = partsIn(part).map((one) => textsOf(one, attached, depth + 1));
    if (type !== "multipart/alternative") return texts.flat();
    return texts.find((one) => one.some((text) => /\p{L}/u.test(text))) ?? [];
  }
  if (isAttached(part)) attached.count++;
  else if (type === "text/html") return [blockText(parsePage(decodedText(part)).document.body)];
  else if (type === "text/plain") return [plainParagraphs(unflowed(part, decodedText(part)))];
  return [];
}

/** Whether a part is a file or another mail, and no picture that the text has in it. */
function isAttached(part: Part): boolean {
  if (/^attachment/iu.test(part.headers.get("content-disposition") ?? "")) return true;
  return !typeOf(part).startsWith("text/") && !part.headers.has("content-id");
}

/** Where the part's type says so, a space at a line's end means that the paragraph goes on (RFC 3676). */
function unflowed(part: Part, text: string): string {
  if (parameterOf(part, "content-type", "format").toLowerCase() !== "flowed") return text;
  return text.replace(/(?<!^--) \r?\n(?![>\s])/gmu, " ");
}

/** A file's mail as a string of bytes. */
function mailIn(bytes: Uint8Array): string {
  return withEnglishFields(byteString(bytes).replace(BYTE_ORDER_MARK, "").replace(OF_MAILBOX, ""));
}

function byteString(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += SLICE) {
    text += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  }
  return text;
}
