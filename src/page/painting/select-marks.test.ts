import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WORDS_APART } from "../../core/marking.ts";
import { LOOKED_AT_MAX, leadingMarks, type MarkCandidate, selectMarks } from "./select-marks.ts";

const always = () => true;

/** Marks as `entity@section:word`, the mark being its place in the list. */
function candidates(...written: string[]): MarkCandidate<number>[] {
  return written.map((one, mark) => {
    const [entity = "", section, word] = one.split(/[@:]/);
    return { mark, entity, section: Number(section), word: Number(word) };
  });
}

describe("selectMarks", () => {
  const page = candidates("a@0:0", "b@0:9", "a@0:400", "a@1:420", "b@1:430", "a@2:500", "c@2:501");

  it("takes every mark where every mark is wanted", () => {
    expect([...selectMarks(page, "every", always)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("takes the first on the page", () => {
    expect([...selectMarks(page, "page", always)]).toEqual([0, 1, 6]);
  });

  it("takes the first in each section, and none too near the last", () => {
    expect([...selectMarks(page, "section", always)]).toEqual([0, 1, 3, 4, 6]);
    const close = candidates("a@0:0", `a@1:${WORDS_APART - 1}`, `a@1:${WORDS_APART}`);
    expect([...selectMarks(close, "section", always)]).toEqual([0, 2]);
  });

  it("passes by what nobody sees", () => {
    expect([...selectMarks(page, "page", (mark) => mark > 1)]).toEqual([2, 4, 6]);
  });

  it("leaves the marks that stand where they are when text comes before them", () => {
    const grown = candidates("a@0:0", "b@0:5", "a@1:400", "b@1:420", "a@2:500", "a@4:1000");
    const standing = (...marks: number[]) => new Set(marks);
    expect([...selectMarks(grown, "page", always, standing(2))]).toEqual([1, 2]);
    expect([...selectMarks(grown, "section", always, standing(4, 3))]).toEqual([0, 1, 3, 4, 5]);
    expect([...selectMarks(grown, "section", always, standing(2))]).toEqual([0, 1, 2, 3, 5]);
    const near = candidates("a@0:0", "a@1:200", "a@2:700");
    expect([...selectMarks(near, "section", always, standing(1))]).toEqual([1, 2]);
    expect([...selectMarks(near, "section", (mark) => mark !== 1, standing(1))]).toEqual([0, 2]);
  });

  it("asks of no mark that it would not take whether it is seen", () => {
    const asked: number[] = [];
    selectMarks(page, "page", (mark) => asked.push(mark) > 0);
    expect(asked).toEqual([0, 1, 6]);
  });

  it("marks every entity that is seen at all, once and in order, whatever the page", () => {
    const random = fc.array(
      fc.record({
        entity: fc.constantFrom("a", "b", "c"),
        section: fc.nat(5),
        step: fc.nat(500),
        isSeen: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(random, fc.constantFrom("section" as const, "page" as const), (rows, density) => {
        let word = 0;
        const all = rows.map(({ entity, section, step }, mark) => {
          word += step;
          return { mark, entity, section, word };
        });
        const chosen = selectMarks(all, density, (mark) => rows[mark]?.isSeen ?? false);
        const entities = (marks: Iterable<number>) =>
          new Set([...marks].map((i) => rows[i]?.entity));
        const seen = all.filter(({ mark }) => rows[mark]?.isSeen).map(({ mark }) => mark);
        expect(entities(chosen)).toEqual(entities(seen));
        expect([...chosen]).toEqual([...chosen].sort((a, b) => a - b));
        for (const entity of entities(chosen)) {
          const places = all.filter(
            ({ mark }) => chosen.has(mark) && rows[mark]?.entity === entity,
          );
          for (const [i, { word: at }] of places.entries()) {
            const next = places[i + 1];
            if (next) expect(next.word - at).toBeGreaterThanOrEqual(WORDS_APART);
          }
        }
      }),
    );
  });
});

describe("leadingMarks", () => {
  it("keeps the first marks of each entity, in order", () => {
    const marks = (...entities: string[]) => entities.map((entity) => ({ mention: { entity } }));
    const few = marks("a", "b", "a");
    expect(leadingMarks(few)).toBe(few);
    const many = marks(...Array.from({ length: 90 }, (_, i) => (i % 3 ? "a" : "b")), "c");
    const kept = leadingMarks(many);
    expect(kept).toEqual(many.filter((mark) => kept.includes(mark)));
    const first = (entity: string) =>
      many.filter(({ mention }) => mention.entity === entity).slice(0, LOOKED_AT_MAX);
    expect(new Set(kept)).toEqual(new Set([...first("a"), ...first("b"), ...first("c")]));
  });
});
