import { describe, expect, it } from "vitest";
import type { Decision } from "../../core/knowledge/collection/types.ts";
import { DecisionHistory } from "./decision-history.ts";

const earlier: Decision = { do: "rename", names: ["Orr"], label: "Ada Orr" };
const drop: Decision = { do: "drop", names: ["Lindow", "The Lindow"] };

describe("what the reader decides in a review", () => {
  it("comes after what was decided before", () => {
    const history = new DecisionHistory([earlier]);
    history.decide(drop);
    expect(history.current).toEqual([earlier, drop]);
  });

  it("is undone one by one, but not what was decided before", () => {
    const history = new DecisionHistory([earlier]);
    expect(history.canUndo).toBe(false);
    history.decide(drop);
    expect(history.canUndo).toBe(true);
    history.undo();
    history.undo();
    expect(history.current).toEqual([earlier]);
  });

  it("leaves out what a list of names decides, in one step", () => {
    const row: Decision = { do: "list", names: ["Orr"], label: "Orr", category: null };
    const history = new DecisionHistory([earlier, row]);
    history.decide(drop);
    history.takeBack([row]);
    expect(history.current).toEqual([earlier, drop]);
    history.undo();
    expect(history.current).toEqual([earlier, row, drop]);
  });

  it("takes a drop back when the same names are kept, in whatever order", () => {
    const history = new DecisionHistory([drop, earlier]);
    history.decide({ do: "keep", names: ["The Lindow", "Lindow"] });
    expect(history.current).toEqual([earlier]);
    history.undo();
    expect(history.current).toEqual([drop, earlier]);
  });

  it("takes back no other decision about the names that are kept", () => {
    const keep: Decision = { do: "keep", names: earlier.names };
    const history = new DecisionHistory([earlier]);
    history.decide(keep);
    expect(history.current).toEqual([earlier, keep]);
  });

  it("keeps other names without touching a drop", () => {
    const keep: Decision = { do: "keep", names: ["Lindow"] };
    const history = new DecisionHistory([drop]);
    history.decide(keep);
    expect(history.current).toEqual([drop, keep]);
  });
});
