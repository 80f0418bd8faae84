import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { quoted, quotes } from "../testing/quotes.ts";

const CLAIM = "Anna Miller sold the lighthouse to her own brother in March.";

describe("a card quotes no half of a sentence", () => {
  it.each([
    ["a title", `The council has never accepted that Brig. ${CLAIM}`],
    ["a title that nobody knows", `The council has never accepted that Zrov. ${CLAIM}`],
    ["a title without a vowel", `The council has never accepted that Cmdr. ${CLAIM}`],
    ["a line's end", `The council has never in all these years accepted that\n${CLAIM}`],
    ["a comma at a line's end", `By what two drunken sailors told,\n${CLAIM}`],
  ])("after %s", (_, text) => {
    expect(quotes(text).filter((quote) => quote !== text)).toEqual([]);
  });

  it.each([
    ["es", "El concejo niega que el Gral. Anna Miller vendió el faro a su hermano en marzo."],
    ["cs", "Rada stále popírá, že MUDr. Anna Miller prodala maják vlastnímu bratrovi v březnu."],
    ["nl", "De gemeente ontkent dat mevr. Anna Miller de vuurtoren aan haar broer verkocht."],
    ["it", "Il comune nega che l'avv. Anna Miller abbia venduto il faro a suo fratello."],
    ["ru", "Совет отрицает, что кап. Анна Миллер продала старый маяк своему брату в марте."],
    ["uk", "Рада заперечує, що п. Анна Міллер продала старий маяк своєму братові в березні."],
  ])("after a title in %s", (lang, text) => {
    expect(quotes(text, lang).filter((quote) => quote !== text)).toEqual([]);
  });

  it("before a line's end", () => {
    expect(quotes(`${CLAIM.slice(0, -1)},\nif one believes two drunken sailors.`)).toEqual([]);
  });

  it("from a table's row", () => {
    expect(quotes(`${CLAIM} | denied by her | a letter`)).toEqual([]);
    expect(quotes(`a letter | ${CLAIM} | Denied by her.`)).toEqual([]);
  });

  it.each([
    ["begun in the sentence before", `“Nothing was sold. ${CLAIM}” So said the mayor.`],
    ["begun two sentences before", `"Nothing was lost. Nothing was sold. ${CLAIM}"`],
    ["that goes on", `“${CLAIM} I do not believe a word of it”, said the mayor.`],
    ["that is never closed", `The mayor wrote: “It is all a lie. ${CLAIM}`],
    ["of several paragraphs", `“Nothing was lost.\n\n${CLAIM}\n\nIt rained.” So he said.`],
    ["that each of its paragraphs opens", `“Nothing was lost.\n\n“${CLAIM}\n\n“It rained.”`],
    ["in single marks", `‘Nothing was lost. ${CLAIM}’ So said the mayor.`],
  ])("from a quotation %s", (_, text) => {
    expect(quotes(text).filter((quote) => quote !== text)).toEqual([]);
  });

  it.each([
    [
      "de",
      "„Nichts ging verloren. Anna Miller verkaufte den Turm ihrem Bruder im März.“ Es regnete.",
    ],
    [
      "de",
      "»Nichts ging verloren. Anna Miller verkaufte den Turm ihrem Bruder im März.« Es regnete.",
    ],
    ["fr", "« Rien ne manque. Anna Miller a vendu le phare à son frère en mars. » Il pleuvait."],
    ["pl", "„Nic nie zginęło. Anna Miller sprzedała latarnię bratu w marcu.” Padało."],
    ["uk", "«Нічого не зникло. Анна Міллер продала маяк братові в березні». Падав дощ."],
  ])("from a quotation in %s: %s", (lang, text) => {
    expect(quotes(text, lang)).toEqual([]);
  });

  it.each([
    [
      "within another",
      "«Крамниця «Маяк» закрита. Анна Міллер продала маяк братові», – сказав мер.",
    ],
    ["behind a dash", "– Це старий маяк, – сказав голова. Анна Міллер продала його братові."],
  ])("from speech %s", (_, text) => {
    expect(quotes(text, "uk")).toEqual([]);
  });

  it("as if its document said what somebody says behind a dash", () => {
    const uk = "Анна Міллер продала старий маяк своєму братові минулого року.";
    const fr = "Anna Miller a vendu le vieux phare à son frère l’année dernière.";
    expect(quotes(`– Хто продав маяк?\n– ${uk}`, "uk")).toEqual([`– ${uk}`]);
    expect(quotes(`— Qui a vendu le phare ?\n— ${fr}`, "fr")).toEqual([`— ${fr}`]);
  });

  it("from a mail that is answered", () => {
    expect(quotes(`I do not believe it.\n\n> ${CLAIM}\n> It rained.`)).toEqual([]);
  });

  it("where a line is cut because it is very long", () => {
    const line = `By rumours ${"that nobody could confirm in the whole town, ".repeat(1_500)}`;
    expect(quotes(`${line}${CLAIM}`)).toEqual([]);
    const cut = `${line.slice(0, 32_768 - 20)} as some told, ${CLAIM}`;
    expect(quotes(cut)).toEqual([]);
  });
});

describe("a card quotes a sentence that stands whole", () => {
  it.each([
    "LINDOW, June 3 (Reuters) - ",
    "LINDOW, Maine, Aug. 17, 2023 (GLOBE NEWSWIRE) -- ",
    "Lindow (AFP) – ",
  ])("without its dateline: %s", (dateline) => {
    expect(quotes(`${dateline}${CLAIM}`)).toEqual([CLAIM]);
  });

  it.each([
    ["after a sentence", `It rained all night. ${CLAIM}`],
    ["after a short word that stands elsewhere", `Orr saw it. Nobody believed Orr. ${CLAIM}`],
    ["after a paragraph without a full stop", `The lighthouse\n\n${CLAIM}`],
    ["as an item of a list", `What we know\n- ${CLAIM}\n- It rained`],
    ["after a quotation", `“It is gone.” ${CLAIM}`],
    ["after one in straight marks", `"It is gone." ${CLAIM}`],
    ["after a quotation in a quotation", `“Orr said: ‘It is gone.’ We believe it.” ${CLAIM}`],
    ["behind a note", `Note: it rained.\n\nPhoto: who knows?\n\nNote: it rained.\n\n${CLAIM}`],
    ["behind two questions", `An interview was refused.\n\nWhy?\n\nWho knows?\n\n${CLAIM}`],
    ["behind a dash in a list", `– 4 March: it rained.\n– 5 March: it rained.\n\n${CLAIM}`],
    [
      "behind a conversation and who took part",
      `Ada Orr: Is it lost?\n\nCarl Zorb: It is.\n\nCarl Zorb is a sailor.\n\n${CLAIM}`,
    ],
    [
      "behind a conversation and who the initials were",
      `Q: Is it lost?\n\nCZ: It is.\n\nQ: All of it?\n\nCZ: Yes.\n\nThe sailor Carl Zorb spoke to us.\n\n${CLAIM}`,
    ],
    [
      "between headlines",
      `Lindow Port: who knows?\n\nMayor Orr: at last\n\nFerry News: Where is it?\n\n${CLAIM}`,
    ],
    [
      "behind fields",
      `Last Day: 2 May\n\nFirst Day: 1 May\n\n${CLAIM}\n\nLast Day: 2\n\nFirst Day: 1`,
    ],
    ["after fields with brackets", `Price (net): It is high. ${CLAIM}\n\nSize: It is big.`],
    ["before a conversation", `${CLAIM}\n\nQ: Is it lost?\n\nAda Orr: It is.`],
    ["as a quotation", `It rained. “${CLAIM}”`],
    ["after a measure in inches", `The lamp was 9" wide. ${CLAIM}`],
    ["after apostrophes", `The councillors’ vote was ‘close. The men’s was not. ${CLAIM}`],
    ["behind a mark that closes nothing", `It is gone.” ${CLAIM}`],
    ["in the next paragraph of an open quotation", `“It is gone.\n\n${CLAIM}`],
    ["after a label that no speaker has", `Note: It rained.\n\nNote: It rained again. ${CLAIM}`],
    [
      "after labels that are no speakers’",
      `Important Note: It rained.\n\nImportant Note: It blew. ${CLAIM}`,
    ],
    ["before an apostrophe", `The ‘90s are gone. ${CLAIM} The councillors’ vote was close.`],
    [
      "after a letter like an apostrophe",
      `Hawai‘i is far. ${CLAIM} The councillors’ vote was close.`,
    ],
    ["after a month", `Orr left in July. ${CLAIM}`],
    ["after a note", `It is gone.[12] ${CLAIM}`],
    ["beside tables", `a | b\n\n${CLAIM}\n\nc | d`],
  ])("%s", (_, text) => {
    expect(quotes(text).some((quote) => quote.replace(/[“”]/gu, "").endsWith(CLAIM))).toBe(true);
  });
});

test("before a quoted sentence stands nothing in its paragraph, or the end of a sentence", () => {
  const part = fc.constantFrom(
    "Anna Miller sold the old lighthouse to her brother.",
    "John Smith has denied that",
    "Nobody knows whether Cpl.",
    "It rained.",
    "according to Peter Smith,",
    " | ",
    "\n",
    "\n\n",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts
        .join(" ")
        .replace(/ *\n */gu, "\n")
        .trim();
      for (const { start } of quoted(text)) {
        // "It" often begins a sentence, so that one ends before it even behind "Cpl."
        if (text.startsWith("It rained.", start)) continue;
        const before = text.slice(0, start);
        const paragraph = before.slice(before.lastIndexOf("\n\n") + 1).trim();
        expect(paragraph).toMatch(/(?:^|(?<!Cpl)\.)$/u);
      }
    }),
  );
});
