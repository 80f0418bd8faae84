import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import { readFile } from "../read-file.ts";

const HEAD = [
  "Received: from mx.lindow.example (mx.lindow.example [192.0.2.10])",
  "\tby mail.zorb.example; Tue, 5 Mar 2024 09:14:22 +0100",
  "Date: Tue, 5 Mar 2024 09:14:10 +0100",
  'From: "Orr, Ada" <ada@lindow.example>',
  "To: Carl Zorb <carl@zorb.example>",
  "Subject: =?utf-8?Q?The_ferry_to?= =?utf-8?B?IEzDrW5kb3c=?=",
];
const PLAIN = [
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
];

const read = (name: string, ...lines: string[]) => readFile(name, strToU8(lines.join("\r\n")), "");

function mail(...lines: string[]) {
  return read("a.eml", ...HEAD, ...lines);
}

describe("a mail is read", () => {
  it("with its title, author and day", async () => {
    const { text, title, author, date, kind } = await mail("", "The ferry is closed.");
    expect({ text, title, author, kind, day: date.value }).toEqual({
      text: "The ferry is closed.",
      title: "The ferry to Líndow",
      author: "Orr, Ada",
      kind: "email",
      day: "2024-03-05",
    });
  });

  it("with its letters and lines as they were written", async () => {
    const { text } = await mail(
      ...PLAIN,
      "",
      "The m=C3=A1yor has clo=",
      "sed the ferry=20",
      "= it is so.",
    );
    expect(text).toContain("The máyor has closed the ferry");
    const encoded = await mail(
      "Content-Type: text/plain; charset=iso-8859-2",
      "Content-Transfer-Encoding: base64",
      "",
      btoa("\xa3\xf3d\xbc odp\xb3yn\xea\xb3a."),
    );
    expect(encoded.text).toBe("Łódź odpłynęła.");
  });

  it("in one of its forms", async () => {
    const forms = [
      'Content-Type: multipart/mixed; boundary="a"',
      "",
      "This is a message in parts.",
      "--a",
      "Content-Type: multipart/alternative; boundary=b",
      "",
      "--b",
      ...PLAIN,
      "",
      "It is closed.",
      "--b",
      "Content-Type: text/html",
      "",
      "<p>It is <b>closed</b>.</p>",
      "--b--",
      "--a",
      'Content-Type: application/pdf; name="plan.pdf"',
      "Content-Disposition: attachment",
      "",
      "JVBERi0=",
      "--a--",
      "The end.",
    ];
    const { text, missing } = await mail(...forms);
    expect(text).toBe("It is closed.");
    expect(missing.map(({ id, parameters }) => inEnglish(id, parameters))).toEqual([
      "attachments left out: 1",
    ]);
  });

  it("whose parts have no headers, or a boundary that begins like another's", async () => {
    const { text } = await mail(
      "Content-Type: multipart/mixed; boundary=part-1",
      "",
      "--part-1",
      "Content-Type: multipart/mixed; boundary=part-1-2",
      "",
      "--part-1-2",
      "",
      "It is closed.",
      "",
      "It rains.",
      "--part-1-2--",
      "--part-1",
      "",
      "-- ",
      "Ada",
      "--part-1--",
    );
    expect(text).toMatch(/^It is closed\.\n\nIt rains\.\n\n--\s+Ada$/u);
  });

  it("with a letter of its title split between two words", async () => {
    const subject = [
      "Subject: =?utf-8?Q?L=C3?=",
      " =?UTF-8?Q?=ADndow?= =?utf-8?B?w7M=?= =?iso-8859-2?Q?_=A3?=",
    ];
    const { title } = await read("a.eml", ...HEAD.slice(0, -1), ...subject, "", "It rains.");
    expect(title).toBe("Líndowó Ł");
  });

  it("that was cut off within its last letter", async () => {
    const head = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"];
    const { text } = await mail(...head, "", `${btoa("It is closed")}S`);
    expect(text).toBe("It is closed");
  });

  it("with a mail forwarded in it counted as left out", async () => {
    const { text, missing } = await mail(
      "Content-Type: multipart/mixed; boundary=a",
      "",
      "--a",
      "",
      "As below.",
      "--a",
      "Content-Type: message/rfc822",
      "",
      "Subject: Ferry",
      "",
      "It is closed.",
      "--a--",
    );
    expect(text).toBe("As below.");
    expect(missing).toEqual([{ id: "missingAttachments", parameters: { count: 1 } }]);
  });

  it("from a page alone", async () => {
    const { text } = await mail(
      "Content-Type: text/html",
      "",
      "<p>It is closed.</p><p>It rains.</p>",
    );
    expect(text).toBe("It is closed.\n\nIt rains.");
  });

  it("as it was copied from a program", async () => {
    const fields = [
      "From: Ada Orr [mailto:ada@lindow.example]",
      "Sent: 17 September 2021 08:55",
      "To: Carl Zorb",
    ];
    const { text, author, date } = await read(
      "a.txt",
      ...fields,
      "Subject: Ferry",
      "",
      "It is closed.",
    );
    expect({ text, author, day: date.value }).toEqual({
      text: "It is closed.",
      author: "Ada Orr",
      day: "2021-09-17",
    });
  });

  it.each([
    ["es", "De: Ada Orr <ada@lindow.example>", "Enviado el: jueves, 13 de octubre de 2022 17:21"],
    ["fr", "De : Ada Orr <ada@lindow.example>", "Envoyé : jeudi 13 octobre 2022 17:21"],
    ["uk", "Від: Ada Orr <ada@lindow.example>", "Надіслано: 13 жовтня 2022 р."],
  ])("as it was copied from a program in %s", async (_, from, sent) => {
    const fields = [from, sent, "Para: Carl", "Asunto: Ferry"];
    const { text, title, author, date } = await read("a.txt", ...fields, "", "Está cerrado.");
    expect({ text, title, author, day: date.value }).toEqual({
      text: "Está cerrado.",
      title: "Ferry",
      author: "Ada Orr",
      day: "2022-10-13",
    });
  });

  it("behind a byte order mark", async () => {
    const { text } = await read("a.txt", `\ufeff${HEAD[2]}`, ...HEAD.slice(3), "", "It rains.");
    expect(text).toBe("It rains.");
  });

  it("from a mailbox", async () => {
    const { text, title } = await read(
      "a",
      "From ada@lindow.example Fri Sep  6",
      ...HEAD,
      "",
      "It rains.",
    );
    expect({ text, title }).toEqual({ text: "It rains.", title: "The ferry to Líndow" });
  });

  it("not where a text begins with fields of another kind", async () => {
    const { text } = await read(
      "a.txt",
      "From: Lindow",
      "To: Zorb",
      "Price: 4",
      "",
      "It is closed.",
    );
    expect(text).toContain("From: Lindow");
  });
});
