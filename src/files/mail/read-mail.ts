import { publishedOn } from "../dates.ts";
import { blockText } from "../html/block-text.ts";
import { parsePage } from "../html/parse.ts";
import { plainParagraphs } from "../plain-text.ts";
import { bareText, oneLine, type ReadText } from "../read-text.ts";
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
const FROM = /^From[ \t]*:/imu;
const SENT = /^(?:Date|Sent)[ \t]*:/imu;
const TO = /^(?:To|Subject)[ \t]*:/imu;
/** "Orr, Ada" of `"Orr, Ada" <ada@lindow.example>`, or of what programs make of it. */
const BEFORE_ADDRESS = /^"?(.*?)"?\s*(?:<|\[mailto:).*$/u;
/** Parts within parts are read so deep. */
const DEPTH_MAX = 10;
/** How much of a file is looked at to tell whether it is a mail. */
const HEAD_MAX = 64 * 1024;
/** Arguments of one call. */
const SLICE = 8192;

/** Whether a file begins as a mail does: with fields, those of who wrote it when and to whom among them. */
export function isMail(bytes: Uint8Array): boolean {
  const start = byteString(bytes.subarray(0, HEAD_MAX)).replace(OF_MAILBOX, "");
  const head = HEAD.exec(start)?.[0] ?? "";
  return [FROM, SENT, TO].every((field) => field.test(head));
}

/** The text of a mail; its fields say its title, author and day. */
export function readMail(bytes: Uint8Array): ReadText {
  const mail = partOf(byteString(bytes).replace(OF_MAILBOX, ""));
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

/** What of a part is text, and of its forms the first, which is the plainest. */
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

function isAttached(part: Part): boolean {
  if (/^attachment/iu.test(part.headers.get("content-disposition") ?? "")) return true;
  return (
    !typeOf(part).startsWith("text/") &&
    parameterOf(part, "content-type", "name") !== "" &&
    !part.headers.has("content-id")
  );
}

/** Where the part's type says so, a space at a line's end means that the paragraph goes on (RFC 3676). */
function unflowed(part: Part, text: string): string {
  if (parameterOf(part, "content-type", "format").toLowerCase() !== "flowed") return text;
  return text.replace(/(?<!^--) \r?\n(?![>\s])/gmu, " ");
}

function byteString(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += SLICE) {
    text += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  }
  return text;
}
