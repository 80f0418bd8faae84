import { strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { epub } from "../../../test/support/files.ts";
import { processorTime } from "../../../test/support/processor-time.ts";
import { readEpub } from "./read-epub.ts";
import { Parts } from "./xml.ts";

const BOOK = "OEBPS/book.opf";
const TEXT = ["The ferry at Lindow", "Mayor Ada Orr closed the ferry."];

/** The book with a part of it written over. */
function read(part: string, written: string | ((before: string) => string)) {
  const entries = new Map(Object.entries(unzipSync(epub([TEXT]))));
  const before = new TextDecoder().decode(entries.get(part));
  entries.set(part, strToU8(typeof written === "string" ? written : written(before)));
  return readEpub(new Parts(entries));
}

describe("the list of what is encrypted in a book", () => {
  it("is searched in one pass", () => {
    for (const start of ["<CipherReference ", "CipherReference ", '<CipherReference URI="']) {
      const time = (times: number) =>
        processorTime(() => read("META-INF/encryption.xml", start.repeat(times)));
      expect(read("META-INF/encryption.xml", start).text).toBe(TEXT.join("\n\n"));
      expect(time(64_000), start).toBeLessThan(80 * time(4_000));
    }
  });

  it.each([
    '<enc:CipherReference URI="OEBPS/text/a.xhtml"/>',
    "<CipherReference\n  URI='OEBPS/text/a.html'/>",
  ])("refuses a book whose chapters are on it: %s", (reference) => {
    expect(() => read("META-INF/encryption.xml", `<encryption>${reference}</encryption>`)).toThrow(
      "refusedCopyProtected",
    );
  });
});

describe("the list of a book's chapters", () => {
  it("may have prefixes before its names", () => {
    const { text } = read(BOOK, (book) =>
      book
        .replace("xmlns=", "xmlns:opf=")
        .replace(/(<\/?)(package|metadata|manifest|spine|item|itemref)\b/gu, "$1opf:$2"),
    );
    expect(text).toBe(TEXT.join("\n\n"));
    const container = "META-INF/container.xml";
    const prefixed = (xml: string) => xml.replace(/(<\/?)(root\w+)/gu, "$1c:$2");
    expect(read(container, prefixed).text).toBe(TEXT.join("\n\n"));
  });

  it("may hold an address that is none: that chapter alone is missing", () => {
    const { text, missing } = read(BOOK, (book) =>
      book
        .replace("</manifest>", '<item id="bad" href="http://[/"/></manifest>')
        .replace("</spine>", '<itemref idref="bad"/></spine>'),
    );
    expect(text).toBe(TEXT.join("\n\n"));
    expect(missing).toEqual([{ id: "refusedMissingPart", parameters: { part: "http://[/" } }]);
  });

  it("may name a chapter again: it is read once", () => {
    const { text } = read(BOOK, (book) =>
      book
        .replace("</manifest>", '<item id="again" href="text/./chapter%200.xhtml#end"/></manifest>')
        .replace("</spine>", '<itemref idref="c0"/><itemref idref="again"/></spine>'),
    );
    expect(text).toBe(TEXT.join("\n\n"));
  });
});
