import { describe, expect, it } from "vitest";
import type { Citation, Statement } from "../pack.ts";
import { citationMarks, groupedByDocument } from "./citation-marks.ts";
import { cardFor } from "./testing/hover-run.ts";

const cite = (document: string, start: number): Citation => ({
  document,
  start,
  end: start + 5,
  quote: "words",
});
const say = (...citations: Citation[]): Statement => ({ text: "Said.", stance: "fact", citations });

describe("citationMarks", () => {
  it("numbers the summary first, then the differences, then the rest by document", () => {
    const [a, b, c, d, e, f] = [
      cite("one", 0),
      cite("two", 0),
      cite("one", 10),
      cite("two", 10),
      cite("one", 20),
      cite("two", 20),
    ];
    const marks = citationMarks({
      ...cardFor("x"),
      identity: say(a),
      summary: [say(b, c)],
      differences: [{ kind: "differ", about: "it", statements: [say(d)] }],
      statements: [say(e), say(f), say(cite("one", 30))],
    });
    expect([...marks.values()]).toEqual(["a", "1", "2", "3", "4", "5", "6"]);
    expect(marks.get(f)).toBe("6");
  });

  it("gives the same words the same number", () => {
    const [first, again, other] = [cite("one", 0), cite("one", 0), cite("two", 0)];
    const marks = citationMarks({
      ...cardFor("x"),
      summary: [say(first)],
      statements: [say(other, again)],
    });
    expect([marks.get(first), marks.get(other), marks.get(again)]).toEqual(["1", "2", "1"]);
  });
});

describe("groupedByDocument", () => {
  it("keeps the order in which the documents and their statements come up", () => {
    const [a, b, c] = [say(cite("two", 0)), say(cite("one", 0)), say(cite("two", 9))];
    expect([...groupedByDocument([a, b, c])]).toEqual([
      ["two", [a, c]],
      ["one", [b]],
    ]);
  });
});
