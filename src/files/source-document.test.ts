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
