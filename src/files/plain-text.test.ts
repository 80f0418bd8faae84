import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./plain-text.ts";
import { Refusal } from "./read-text.ts";

const RUSSIAN = "Мэр города Анна Петрова закрыла паром, который ходил сто лет.";
const FRENCH = "La maire a fermé le bac, après cent années. Le café d'à côté l'a suivi.";
const POLISH = "Burmistrz zamknęła prom, który pływał sto lat. Łucja Żak śledziła to źle.";

/** A text in an encoding of one byte a letter. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  }
  return new Uint8Array(view.buffer);
}

describe("the text of a file is decoded", () => {
  it.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["iso-8859-5", RUSSIAN],
    ["windows-1252", FRENCH],
    ["windows-1250", POLISH],
    ["windows-1252", "Café"],
  ])("from %s that nothing names", (encoding, text) => {
    expect(decodeText(encoded(text, encoding))).toBe(text);
  });

  it("from Japanese that switches between its characters and ASCII", () => {
    const mail = "\x1b$B%f%K%3!<%I\x1b(B means Unicode, \x1b$B8@\x1b(B a word.";
    expect(decodeText(new TextEncoder().encode(mail))).toBe("ユニコード means Unicode, 言 a word.");
    const log = "\x1b[31mAda Orr\x1b[0m spoke.";
    expect(decodeText(new TextEncoder().encode(log))).toContain("[31mAda Orr");
  });

  it("from the encoding that a page names", () => {
    const page = `<html><head><meta charset="windows-1251"><title>Ж</title></head><p>Ёж</p></html>`;
    expect(decodeText(encoded(page, "windows-1251"))).toBe(page);
    const other = `<?xml version="1.0" encoding="iso-8859-2"?><p>Łódź</p>`;
    expect(decodeText(encoded(other, "iso-8859-2"))).toBe(other);
  });

  it.each([
    ["from UTF-16", true],
    ["from UTF-16 with the high byte first", false],
  ])("%s, with a byte order mark or without", (_, isLittle) => {
    for (const text of [FRENCH, "Łódź lies in Poland."]) {
      expect(decodeText(utf16(`\ufeff${text}`, isLittle))).toBe(text);
      expect(decodeText(utf16(text, isLittle))).toBe(text);
    }
  });

  it("from UTF-8 of which a letter is broken, without harm to the others", () => {
    const bytes = new TextEncoder().encode(`${RUSSIAN} ${RUSSIAN}`);
    expect(decodeText(bytes.slice(0, -2))).toContain(RUSSIAN);
    bytes[0] = 0xff;
    expect(decodeText(bytes)).toContain(RUSSIAN);
  });

  it("from UTF-8 that says it is something else", () => {
    const page = `<meta charset="windows-1252">${RUSSIAN}`;
    expect(decodeText(new TextEncoder().encode(page))).toBe(page);
  });

  it("or refused, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes)).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});
