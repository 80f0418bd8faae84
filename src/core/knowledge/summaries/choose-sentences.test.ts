import { describe, expect, it } from "vitest";
import { chooseSentences, type SentenceCandidate } from "./choose-sentences.ts";

/** Sentences about Orr, the first of its document each, in documents 0, 1, ... or as given. */
function candidates(...texts: (string | [text: string, document: number])[]): SentenceCandidate[] {
  return texts.map((one, index): SentenceCandidate => {
    const [text, document] = typeof one === "string" ? [one, index] : one;
    const start = text.indexOf("Orr");
    return {
      document,
      sentence: { start: 0, end: text.length },
      text,
      name: { start, end: start + "Orr".length },
      depth: 0,
      isFirst: true,
      isTitled: false,
      isPerson: true,
      isNamedInFull: true,
      others: 0,
      language: "en",
    };
  });
}

function chosen(limit: number, ...texts: Parameters<typeof candidates>): string[] {
  return chooseSentences(candidates(...texts), limit).map(({ text }) => text);
}

describe("chooseSentences", () => {
  it.each([
    [
      "what names the entity early",
      "Orr closed the ferry after years of loss in Lindow.",
      "Closed after years of loss in Lindow was the ferry by Orr.",
    ],
    [
      "what says what it is",
      "Orr, the mayor, closed the ferry after years of loss.",
      "Orr closed the old ferry after several years of loss.",
    ],
    [
      "a sentence of ordinary length",
      "Orr closed the ferry after years of loss in Lindow.",
      "Orr closed it.",
    ],
    [
      "what needs no sentence before it",
      "After years of loss in Lindow Orr closed the ferry.",
      "After all, in Lindow Orr closed the old ferry.",
    ],
  ])("prefers %s", (_, better, worse) => {
    expect(chosen(1, worse, better)).toEqual([better]);
  });

  it("takes a sentence that several documents have only once", () => {
    const one = "Orr was carried off with a cut head in the second half.";
    const other = "Orr closed the ferry after years of loss in Lindow.";
    expect(chosen(3, one, one, other)).toHaveLength(2);
  });

  it.each([
    "Orr: That is false.",
    "Ada Orr: I hope so.",
    "ORR: In 2021.",
    "Orr (mayor): They asked us too late for that.",
  ])("leaves out %s, which says nothing without its question", (answer) => {
    const whole = "Orr: The ferry was closed after years of loss.";
    expect(chosen(2, answer, whole)).toEqual([whole]);
    expect(chosen(2, answer)).toEqual([]);
  });

  it("leaves out headings, sentences without end and those whose first word points back", () => {
    const good = "Orr closed the ferry after years of loss in Lindow.";
    const bad = [
      "The rise of Orr",
      `Orr ${"and on ".repeat(200)}.`,
      "He met Orr at the ferry in the old town of Lindow.",
    ];
    expect(chosen(9, ...bad, good)).toEqual([good]);
    expect(chosen(9, ...bad)).toEqual([bad[2]]);
  });

  it.each([
    "Who closed the old ferry at Lindow, if it was not Orr?",
    "(Reporting by Jo Reed, editing by Ada Orr at Lindow.)",
    "In the end, he closed the ferry that Orr had opened.",
    "For many years he was a friend of Orr and her council.",
    "After leaving the council, they wrote a book about Orr.",
    "As head of the council she had once been called Orr.",
  ])("takes what is clear by itself where it can: %s", (unclear) => {
    const clear = "After years of loss in Lindow the ferry was closed by Orr.";
    expect(chosen(9, unclear, clear)).toEqual([clear]);
    expect(chosen(9, unclear)).toEqual([unclear]);
  });

  it.each([
    "In the end, Reed said, he had closed the ferry of Orr.",
    "After the mayor left, she closed the old ferry with Orr.",
    "As Orr was talking, he closed the book on the table.",
    "On Monday Orr said that they had closed the old ferry.",
  ])("keeps a pronoun that means somebody in the sentence: %s", (text) => {
    const other = "The old ferry at Lindow was closed by Orr in a year of loss.";
    expect(chosen(9, text, other)).toHaveLength(2);
  });

  it.each([
    "ORR, June 3 (Reuters) - The ferry at Lindow was closed.",
    "ORR (AP) -- The ferry was closed after years of loss.",
    "Orr (special) — The ferry at Lindow was closed in June.",
    "Lindow, Orr — Committee approval of the ferry at the port seemed certain.",
  ])("takes nothing of which only the dateline has the name: %s", (text) => {
    expect(chosen(2, text)).toEqual([]);
  });

  it.each([
    "Orr - once the mayor of Lindow - closed the ferry.",
    "ORR – once the mayor of Lindow – closed the ferry of Orr.",
  ])("keeps what goes on about the name behind a dash: %s", (text) => {
    const [candidate] = candidates(text);
    const name = { start: 0, end: "Orr".length };
    expect(chooseSentences(candidate ? [{ ...candidate, name }] : [], 2)).toHaveLength(1);
  });

  it.each([
    "ORR, a council-led body of 32 towns, was founded in 1949.",
    "ORR, the Lindow-based body of towns, was founded in 1949.",
    "ORR, a 13-member cartel, met again in Lindow on Monday.",
    "ORR (the western ferry line) – founded in 1949 – has nine boats.",
    "ORR (the western ferry line) - founded in 1949 - has nine boats.",
  ])("keeps what says who somebody is: %s", (text) => {
    const [candidate] = candidates(text);
    const name = { start: 0, end: "ORR".length };
    expect(chooseSentences(candidate ? [{ ...candidate, name }] : [], 2)).toHaveLength(1);
  });

  it.each([
    "“It closed”, said Orr of the ferry at Lindow in „June.“",
    "»Orr schloss die Fähre am Hafen von Lindow im Juni.«",
    "« Orr a fermé le bac au port de Lindow en juin. »",
  ])("knows where a sentence ends: %s", (text) => {
    const caption = "Orr, the mayor, at the ferry at Lindow in June";
    expect(chosen(2, caption, text)).toEqual([text]);
  });

  it("does not say the same twice before it has said something else", () => {
    const first = "Orr is the mayor who closed the ferry after years of loss.";
    const again = "Orr was the mayor who closed the ferry after years of loss.";
    const other = "Orr grew up on a farm and studied law in another country.";
    expect(chosen(2, [first, 0], [again, 0], [other, 0])).toEqual([first, other]);
  });

  it("leaves out what only says that somebody was not mentioned, where there is more to say", () => {
    const idle = "Orr was not mentioned.";
    const telling = "After years of loss in Lindow the ferry was closed by Orr.";
    expect(chosen(3, idle, telling)).toEqual([telling]);
    expect(chosen(3, idle)).toEqual([idle]);
  });

  it("lets two documents speak where two do", () => {
    const here = [
      "Orr is the mayor of Lindow and loves long walks.",
      "Orr is the head of a council of nine people.",
    ] as const;
    const there = "After years of loss the ferry was closed by Orr.";
    expect(chosen(2, [here[0], 0], [here[1], 0], [there, 1])).toContain(there);
  });

  it.each([
    "Ministry of Orr.",
    "[Orr / MP2 / MP3 / MP3 SP / SM / M2]",
    "^ Orr 2009, p. 4.",
    "^ Orr, Ada; Reed, Jo (2009).",
    "Reed, Jo, in a book on Orr and the ferry (2009).",
    "Reed on Orr and the closing of the ferry at Lindow, ISBN 0-306-40615-2.",
  ])("takes no entry of a list of names or sources: %s", (entry) => {
    expect(chosen(2, entry)).toEqual([]);
  });

  it("takes no caption or headline where there are sentences, whose references to notes do no harm", () => {
    const sentence = "After years of loss the ferry at Lindow was closed by Orr.[12]";
    expect(chosen(2, "Orr, the mayor, at the ferry at Lindow in June", sentence)).toEqual([
      sentence,
    ]);
    expect(chosen(2, "Orr, the mayor, closed the ferry at Lindow in June")).toHaveLength(1);
  });

  it.each([
    ["es", "El ministro Orr cerró el puerto de Lindow.", "Él y Orr cerraron el puerto de Lindow."],
    [
      "de",
      "Das Amt von Orr schloss den Hafen von Lindow.",
      "Er und Orr schlossen den Hafen von Lindow.",
    ],
  ])("tells the article from the pronoun (%s)", (language, article, pronoun) => {
    const both = candidates(pronoun, article).map((one) => ({ ...one, language }));
    expect(chooseSentences(both, 2).map(({ text }) => text)).toEqual([article]);
  });
});
