import { describe, expect, it } from "vitest";
import type { DocumentDate } from "../core/pack.ts";
import { bareText } from "./read-text.ts";
import { DocumentMaker } from "./source-document.ts";

function made(...files: { file: string; title?: string; text: string; date?: DocumentDate }[]) {
  const maker = new DocumentMaker();
  return files.map(({ file, title = null, text, date }) =>
    maker.add(file, { ...bareText(text), title, ...(date && { date }) }),
  );
}

describe("the name of a document", () => {
  it("is its whole title, with the date in it", () => {
    const title = "Harwick Town v Brackley Rovers, 24 October 1923";
    expect(made({ file: "a.txt", title, text: "One." })[0]?.name).toBe(title);
  });

  it("is the beginning of a long title, cut between words", () => {
    const title =
      "Minutes of a meeting of the directors of the club held at the ground in the evening";
    expect(made({ file: "a.txt", title, text: "One." })[0]?.name).toBe(
      "Minutes of a meeting of the directors of the club held …",
    );
  });

  it("tells documents of one title apart by their files", () => {
    const documents = made(
      { file: "minutes/1924_spring.txt", title: "Minutes", text: "One." },
      { file: "minutes/1925_spring.txt", title: "Minutes", text: "Two." },
      { file: "more/1925_spring.txt", title: "Minutes", text: "Three." },
    );
    expect(documents.map(({ name }) => name)).toEqual([
      "Minutes",
      "Minutes (1925 spring)",
      "Minutes (1925 spring) 2",
    ]);
  });
});

describe("the title of a document", () => {
  it.each([
    ["PRESS RELEASE\n\nLindow buys Zorb\n\nIt rained.", "Lindow buys Zorb"],
    [
      "Communiqué de presse\nLyon, le 17 mai 2022\nLindow vend Zorb\n\nIl pleut.",
      "Lindow vend Zorb",
    ],
    ["Policy Brief No. 27 | September 2022\n\nIce and law\n\nIt rained.", "Ice and law"],
    ["Policy Briefs are read by few\n\nIt rained.", "Policy Briefs are read by few"],
    ["Minutes of the council\n\nIt rained.", "Minutes of the council"],
    ["Стенограмма от 12 марта 2015 г.\n\nText.", "Стенограмма от 12 марта 2015 г."],
    ["[12/03/2024, 18:04:11] Ada: Hello", "a file"],
    ["Name;Place;Year\nOrr;Lindow;1924", "a file"],
    ["It rained in the town. Nobody minded.", "a file"],
  ])("of %j is %s", (text, title) => {
    expect(made({ file: "a_file.txt", text })[0]?.title).toBe(title);
  });
});

describe("the kind of a document", () => {
  it.each([
    ["Pressemitteilung Nr. 4\n\nLindow kauft Zorb\n\nEs regnet.", "press release"],
    ["Lindow buys Zorb\n\nLINDOW, June 3, 2021 /PRNewswire/ -- It rained.", "press release"],
    ["Ferry lost\n\nLINDOW, June 3 (Reuters) - The ferry is lost.", "news report"],
    ["“It is lost”: an interview with Ada Orr\n\nIt rained.", "interview"],
    ["Rozhovor s Adou Orrovou\n\nPrší.", "interview"],
    ["Protokół zebrania rady\n\nPada.", "minutes"],
    ["Remarks by Mayor Orr\n\nIt rained.", "speech"],
    ["House of Lords\nOfficial Report\n\nIt rained.", "parliamentary record"],
    ["IN THE HIGH COURT OF LINDOW\n\nOrr v Zorb", "court ruling"],
    ["IM NAMEN DES VOLKES\n\nUrteil", "court ruling"],
  ])("of %j is a %s", (text, kind) => {
    expect(made({ file: "a.txt", text })[0]?.kind).toBe(kind);
  });

  it.each([
    "Minuteswerk\n\nIt rained.",
    "The judges of Lindow\n\nJudgment is what the town needs.",
    "In the town a court sits.\n\nIt rained.",
    "Interviews are lost\n\nIt rained.",
    "Minutes after the storm\n\nIt rained.",
    "Official report blames Orr\n\nIt rained.",
    "Wyrok na burmistrza\n\nPada.",
    "Urteil gegen Orr aufgehoben\n\nEs regnet.",
    "Речь идёт о мосте\n\nИдёт дождь.",
    "A speech that nobody heard\n\nIt rained.",
  ])("of %j is not told", (text) => {
    expect(made({ file: "a.txt", text })[0]?.kind).toBe("document");
  });
});

describe("the date of a document", () => {
  const changed: DocumentDate = { value: "../2024-01-01", basis: "implied", words: null };

  it("is what its title says, before its dateline and its file's name", () => {
    const text = "Match report, 24 October 1923\n\nHarwick, 25 October 1923\n\nOne.";
    expect(made({ file: "2001-02-03.txt", text })[0]?.date).toEqual({
      value: "1923-10-24",
      basis: "implied",
      words: "24 October 1923",
    });
  });

  it("is what its dateline says, and not when its file was last changed", () => {
    const [document] = made({
      file: "a.docx",
      text: "Highbury, 2 June 1925\n\nDear G.",
      date: changed,
    });
    expect(document?.date.value).toBe("1925-06-02");
  });

  it("is what its file's name says where nothing else does", () => {
    expect(made({ file: "in/2024-05-31_report.txt", text: "One." })[0]?.date.value).toBe(
      "2024-05-31",
    );
  });

  it("is what the file states", () => {
    const date: DocumentDate = { value: "1928-10-01", basis: "stated", words: null };
    const title = "Harwick Town v Brackley Rovers, 5 March 1928";
    expect(made({ file: "a.md", title, text: "One.", date })[0]?.date).toEqual(date);
  });

  it("is when its file was last changed where no words say it", () => {
    expect(made({ file: "a.docx", text: "One.", date: changed })[0]?.date).toEqual(changed);
  });
});
