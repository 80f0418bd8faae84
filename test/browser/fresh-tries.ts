/** Runs around every browser test: a test that has failed is tried again on browsers as it found them. */
import { afterEach, beforeEach } from "vitest";
import { noteTabs } from "./open-browsers.ts";

let cleanUp = async () => {};

beforeEach(() => {
  cleanUp = noteTabs();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  // What failed may have been the browser itself: the test has said so already.
  await cleanUp().catch(console.error);
});
