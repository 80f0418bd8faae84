import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  docx,
  encryptedPdf,
  encryptedZip,
  epub,
  odt,
  pdf,
  pdfBomb,
  pdfBombPackedAgain,
  SAMPLE_TEXT,
  withoutPart,
} from "../../test/support/files.ts";
import { inEnglish } from "../core/i18n/english.ts";
import { readFile } from "./read-file.ts";
import { Refusal } from "./read-text.ts";

const MAPS = "node_modules/pdfjs-dist/cmaps/";
const WHOLE = SAMPLE_TEXT.join("\n\n");
const SAID = { title: "Ferry closed", author: "Jo Reed", date: "2021-06-03" };

function read(name: string, content: string | Uint8Array) {
  return readFile(name, typeof content === "string" ? strToU8(content) : content, MAPS);
}

/** The part of an archive that Office calls so, nested deeper than any parser can follow in time. */
function deep(part: string): Uint8Array {
  return zipSync({ [part]: strToU8(`${"<a b='>'>".repeat(100_000)}text`) });
}

/** As Office writes it: a file of 1997's format, with the encrypted package in a stream of that name. */
function officeWithPassword(): Uint8Array {
  const name = "EncryptedPackage".replace(/./gu, "$&\0");
  return Uint8Array.from(`\xd0\xcf\x11\xe0${"\0".repeat(600)}${name}`, (c) => c.charCodeAt(0));
}

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const error = await read(name, content).then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  return inEnglish(error.why.id, error.why.parameters);
}

describe("a file is read", () => {
  it("as plain text", async () => {
    expect((await read("a.txt", `${SAMPLE_TEXT.join("\r\n\r\n")}\r\n`)).text).toBe(WHOLE);
  });

  it("as plain text with a long run of spaces, in one pass over it", async () => {
    const text = `Ada${" ".repeat(400_000)}Orr`;
    expect((await read("a.txt", text)).text).toBe(text);
  });

  it("as plain text whose lines are broken at a width", async () => {
    const long = "The harbour town of Lindow has closed the ferry that ran for a hundred years,";
    const { text } = await read("a.txt", `${long}\nits mayor said.\n\n${long}\nand so on.\n`);
    expect(text).toBe(`${long} its mayor said.\n\n${long} and so on.`);
  });

  it("as Markdown, without its marks, and with what its front matter says", async () => {
    const front =
      "---\ntitle: Ferry closed\npublisher: Gazette\ndate: 2021-06-03\nkind: news report\n---\n";
    const markdown = `${front}# The ferry at Lindow\n\nMayor **Ada Orr** closed [the ferry](https://x.example).\n\nNine lost their jobs.`;
    const file = await read("a.md", markdown);
    expect(file).toMatchObject({
      text: WHOLE,
      title: "Ferry closed",
      publisher: "Gazette",
      kind: "news report",
      date: { value: "2021-06-03", basis: "stated" },
    });
  });

  it.each([
    ["DOCX", docx(SAMPLE_TEXT, SAID)],
    ["ODT", odt(SAMPLE_TEXT, SAID)],
  ])("as %s, no younger than its last change", async (_, bytes) => {
    expect(await read("any.name", bytes)).toMatchObject({
      text: WHOLE,
      title: "Ferry closed",
      author: "Jo Reed",
      date: { value: "../2021-06-03", basis: "implied" },
    });
  });

  it("as EPUB, chapter after chapter", async () => {
    const file = await read("a.epub", epub([SAMPLE_TEXT.slice(0, 1), SAMPLE_TEXT.slice(1)], SAID));
    expect(file).toMatchObject({ text: WHOLE, title: "Ferry closed", kind: "book", lang: "en" });
  });

  it("by what it holds, whatever its name says", async () => {
    for (const [name, bytes] of [
      ["letter.txt", pdf([SAMPLE_TEXT])],
      ["book.pdf", docx(SAMPLE_TEXT)],
      ["page.docx", strToU8(`<!doctype html><title>x</title><p>${SAMPLE_TEXT.join("<p>")}`)],
      ["notes.html", strToU8(SAMPLE_TEXT.join("\n\n"))],
    ] as const) {
      expect((await read(name, bytes)).text, name).toContain("Mayor Ada Orr closed the ferry.");
    }
  });

  it("as RTF", async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Arial;}}{\info{\title Ferry closed}{\author Jo Reed}}\f0 The ferry at Lindow\par Mayor Ada Orr closed the \'b3\u322?\uc2\u8364xx ferry.\par {\header no}Nine lost \{their\} jobs.}`;
    expect(await read("a.rtf", rtf)).toMatchObject({
      text: "The ferry at Lindow\n\nMayor Ada Orr closed the łł€ ferry.\n\nNine lost {their} jobs.",
      title: "Ferry closed",
      author: "Jo Reed",
    });
  });

  it("as PDF, without running heads, page numbers and broken words", async () => {
    const page = (number: number, ...lines: string[]) => [
      `Lindow Gazette, issue ${number + 11}`,
      "",
      ...lines,
      "",
      `Page ${number} of 3`,
    ];
    const bytes = pdf(
      [
        page(
          1,
          "Mayor Ada Orr has closed the ferry that has been run-",
          "ning for a hundred years.",
          "",
          "The well-known crew was not asked, and the well-",
        ),
        page(2, "known captain wrote to the paper about what had", "happened."),
        page(3, "That was all."),
      ],
      SAID,
    );
    const file = await read("a.pdf", bytes);
    expect(file.text).toBe(
      "Mayor Ada Orr has closed the ferry that has been running for a hundred years.\n\nThe well-known crew was not asked, and the well-known captain wrote to the paper about what had happened.\n\nThat was all.",
    );
    expect(file).toMatchObject({ title: "Ferry closed", date: { value: "../2021-06-03" } });
  });
});

describe("a file is refused, with the reason", () => {
  it.each([
    ["an empty text", "a.txt", " \n", "no text in it"],
    ["a scan", "a.pdf", pdf([[]]), "it may be a scan"],
    ["a PDF with a password", "a.pdf", encryptedPdf(), "password"],
    ["half a PDF", "a.pdf", pdf([SAMPLE_TEXT]).slice(0, 60), "damaged"],
    ["a damaged PDF", "a.pdf", "%PDF-1.4 nothing more", "damaged"],
    ["a picture", "a.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "picture"],
    ["a program", "a.txt", Uint8Array.from({ length: 400 }, (_, i) => i % 7), "not a text"],
    ["an old Word file", "a.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "save it as DOCX"],
    ["an archive of other files", "a.zip", zipSync({ "a.txt": strToU8("text") }), "unpack it"],
    ["a damaged archive", "a.docx", docx(SAMPLE_TEXT).slice(0, 300), "packed|damaged|missing"],
    [
      "a copy-protected book",
      "a.epub",
      zipSync({
        "META-INF/container.xml": strToU8("<x/>"),
        "META-INF/encryption.xml": strToU8('<CipherReference URI="c.xhtml"/>'),
      }),
      "copy-protected",
    ],
    ["a DOCX with a password", "a.docx", officeWithPassword(), "protected by a password"],
    [
      "an ODT with a password",
      "a.odt",
      zipSync({
        "META-INF/manifest.xml": strToU8("<manifest:encryption-data manifest:checksum='x'/>"),
        "content.xml": Uint8Array.from({ length: 99 }, (_, i) => (i * 7919) % 256),
      }),
      "protected by a password",
    ],
    [
      "an ODT cut short after its text",
      "a.odt",
      odt(SAMPLE_TEXT).slice(0, -30),
      "cannot be unpacked",
    ],
    [
      "a book without any of its chapters",
      "a.epub",
      withoutPart(epub([SAMPLE_TEXT]), "OEBPS/text/chapter 0.xhtml"),
      "its part OEBPS/text/chapter 0.xhtml is missing",
    ],
    ["a DOCX in an encrypted archive", "a.docx", encryptedZip(docx(SAMPLE_TEXT)), "password"],
    ["a PDF that unpacks to far more than it is", "a.pdf", pdfBomb(40 * 1024 * 1024), "32 MB"],
    [
      "such a PDF with its filter under a short name",
      "a.pdf",
      pdfBomb(40 * 1024 * 1024, "/F /Fl"),
      "32 MB",
    ],
    [
      "a PDF packed twice, in hexadecimal digits",
      "a.pdf",
      pdfBombPackedAgain(40 * 1024 * 1024, "hex"),
      "32 MB",
    ],
    [
      "a PDF packed twice, in base 85",
      "a.pdf",
      pdfBombPackedAgain(40 * 1024 * 1024, "base85"),
      "32 MB",
    ],
    [
      "lists in lists in Markdown",
      "a.md",
      Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- item`).join("\n"),
      "nested too deeply",
    ],
    [
      "a book cut short",
      "a.epub",
      epub([SAMPLE_TEXT, SAMPLE_TEXT]).slice(0, -30),
      "cannot be unpacked",
    ],
    ["a DOCX nested 100,000 deep", "a.docx", deep("word/document.xml"), "nested too deeply"],
    ["an ODT nested 100,000 deep", "a.odt", deep("content.xml"), "nested too deeply"],
    ["a page nested 100,000 deep", "a.html", `${"<div>".repeat(100_000)}a`, "nested too deeply"],
    ["brackets within brackets", "a.rtf", `{\\rtf1 ${"{".repeat(5000)}a`, "nested too deeply"],
  ])("%s", async (_, name, content, why) => {
    expect(await refusal(name, content)).toMatch(new RegExp(why, "u"));
  });

  it("where it unpacks to far more than it is, whatever it says of its size", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 1 });
    const liar = bomb.slice();
    // The sizes that the zip says of itself: in the entry's head and in the directory.
    new DataView(liar.buffer).setUint32(22, 10, true);
    for (const bytes of [bomb, liar]) expect(await refusal("a.docx", bytes)).toMatch(/MB|damaged/u);
  }, 60_000);
});

describe("parts of a book or document", () => {
  const part = (encoding: string, text: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>${text}`;

  it("are read in the encoding they name", async () => {
    const opf =
      '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>';
    const chapter = part(
      "windows-1252",
      "<html><body><p>Zo\u00eb Orr, of K\u00f6ln</p></body></html>",
    );
    const book = zipSync({
      "META-INF/container.xml": strToU8('<container><rootfile full-path="b.opf"/></container>'),
      "b.opf": strToU8(opf),
      "a.xhtml": Uint8Array.from(chapter, (character) => character.charCodeAt(0)),
    });
    expect((await read("a.epub", book)).text).toBe("Zoë Orr, of Köln");
    const content = part("UTF-16", "<text:p>Zoë Orr spoke in Köln.</text:p>");
    const wide = Buffer.from(`\ufeff${content}`, "utf16le");
    expect((await read("a.odt", zipSync({ "content.xml": wide }))).text).toBe(
      "Zoë Orr spoke in Köln.",
    );
  });
});

describe("deeply nested pages", () => {
  it("are read or refused, and never end the reader", async () => {
    const html = `<p>${SAMPLE_TEXT[1]}</p>${"<div>".repeat(10_000)}${SAMPLE_TEXT[2]}`;
    const result = await read("a.html", html).catch((error) => error);
    expect(result instanceof Refusal || /jobs/u.test(result.text)).toBe(true);
  });
});
