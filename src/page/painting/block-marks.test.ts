import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageMention } from "../text/page-mention.ts";
import type { TextBlock } from "../text/text-block.ts";
import { BlockMarks } from "./block-marks.ts";
import type { Mark, MarkLocator } from "./mark.ts";

const BOX = { left: 10, top: 20, right: 50, bottom: 36 } as DOMRect;
const MENTION = { entity: "minsk", category: "place", start: 3, end: 8 } as unknown as PageMention;

const blockOf = (text: string) => ({ text, alive: true, container: {}, spans: () => [] });
const asBlock = (block: object) => block as unknown as TextBlock;

describe("the marks of a block that is gone", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** A mark that the reader came to, whose block the page has then removed. */
  function removed(): { marks: BlockMarks; mark: Mark } {
    const marks = new BlockMarks({ boxesOf: () => [BOX] } as unknown as MarkLocator);
    const block = blockOf("In Minsk they met.");
    const [mark] = marks.set(asBlock(block), [MENTION]);
    if (!mark) throw new Error("No mark");
    mark.isShown = true;
    marks.remember(mark);
    mark.isShown = false;
    block.alive = false;
    marks.gone(asBlock(block));
    return { marks, mark };
  }

  it("keep their place while the page may write the text again", () => {
    const { marks, mark } = removed();
    vi.advanceTimersByTime(4900);
    expect(mark.lineBoxes()).toEqual([BOX]);
    expect(marks.beingRewrittenAt(20, 25)).toBe(mark);
    vi.advanceTimersByTime(200);
    expect(mark.lineBoxes()).toEqual([]);
  });

  it("lose it sooner once the page has been read again without them", () => {
    const { marks, mark } = removed();
    marks.expireLost();
    expect(mark.lineBoxes()).toEqual([BOX]);
    vi.advanceTimersByTime(300);
    expect(mark.lineBoxes()).toEqual([]);
    expect(marks.beingRewrittenAt(20, 25)).toBeNull();
  });

  it("keep it until they are painted, if the page has written them again", () => {
    const { marks, mark } = removed();
    const [again] = marks.set(asBlock(blockOf("In Minsk they met.")), [MENTION]);
    expect(again).toBe(mark);
    marks.expireLost();
    vi.advanceTimersByTime(2000);
    expect(mark.lineBoxes()).toEqual([BOX]);
  });
});
