import { beforeEach, expect, it } from "vitest";
import { Hiding } from "./hiding.ts";

const NAME = { entity: "kyiv", form: "Kiev", scope: "page", path: "/a" } as const;

let kept: boolean[];
let isFull: boolean;
let changes: number;
let hiding: Hiding;

beforeEach(() => {
  kept = [];
  isFull = false;
  changes = 0;
  hiding = new Hiding(
    async ({ isHidden }) => {
      if (isFull) throw new Error("The list of hidden names is full");
      kept.push(isHidden);
    },
    () => changes++,
  );
});

it("says what was hidden until it is forgotten, and takes it back", async () => {
  expect(hiding.modelOf("Kyiv")).toBeNull();
  expect(await hiding.undo()).toBe(false);
  hiding.hide(NAME);
  const said = { state: "hidden", label: "Kyiv", form: "Kiev", scope: "page", isRefused: false };
  expect(hiding.modelOf("Kyiv")).toEqual(said);
  expect(await hiding.undo()).toBe(true);
  expect(kept).toEqual([true, false]);
  hiding.forget();
  expect(hiding.modelOf("Kyiv")).toBeNull();
});

it("says that hiding failed, and no longer says so of the next name", async () => {
  isFull = true;
  hiding.hide(NAME);
  const before = changes;
  await expect.poll(() => changes).toBe(before + 1);
  expect(hiding.modelOf("Kyiv")).toMatchObject({ isRefused: true });
  isFull = false;
  hiding.hide({ ...NAME, form: null });
  expect(hiding.modelOf("Kyiv")).toMatchObject({ form: null, isRefused: false });
});
