import { expect, it, vi } from "vitest";
import type { TextBlock } from "../text/text-block.ts";
import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";
import { repaint } from "./show.ts";

it("shows nothing in a block that cannot be painted, says so, and goes on to the next", () => {
  const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const painted: TextBlock[] = [];
  const [broken, next] = [{} as TextBlock, {} as TextBlock];
  const painter: Painter = {
    paint(block) {
      if (block === broken) throw new Error("The page is hostile");
      painted.push(block);
    },
    clear: () => undefined,
  };
  const shown = { painter, marks: [{ isShown: false } as Mark] };
  expect(repaint(broken, null, shown)).toBeNull();
  expect(repaint(next, null, shown)).toBe(shown);
  expect(painted).toEqual([next]);
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
});
