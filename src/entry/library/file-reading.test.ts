import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type FakeWorker, fakeWorkers } from "../../../test/support/fake-worker.ts";
import { bareText } from "../../files/read-text.ts";
import { FileReading } from "./file-reading.ts";
import { Cancelled } from "./worker-calls.ts";

const file = new Blob([]);
let workers: FakeWorker[];

beforeEach(() => {
  vi.useFakeTimers();
  workers = fakeWorkers({
    read({ name }: { name: string }) {
      return name === "endless.pdf" ? new Promise(() => {}) : { read: bareText(name) };
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("reads files one after the other in one worker", async () => {
  const reading = new FileReading();
  for (const name of ["a.txt", "b.txt"]) {
    expect(await reading.read(name, file)).toMatchObject({ read: { text: name } });
  }
  expect(workers).toHaveLength(1);
});

it("refuses a file that takes longer than a minute, and reads the next in another worker", async () => {
  const reading = new FileReading();
  const endless = reading.read("endless.pdf", file);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await endless).toMatchObject({
    refused: { id: "refusedSlow", parameters: { seconds: 60 } },
  });
  expect(await reading.read("a.txt", file)).toMatchObject({ read: { text: "a.txt" } });
  expect(workers).toHaveLength(2);
});

it("refuses a file whose worker the browser ends, and reads the next in another", async () => {
  const reading = new FileReading();
  const endless = reading.read("endless.pdf", file);
  workers[0]?.die();
  expect(await endless).toEqual({ refused: { id: "refusedMemory" } });
  expect(await reading.read("a.txt", file)).toMatchObject({ read: { text: "a.txt" } });
});

it("reads nothing once it was ended", async () => {
  const reading = new FileReading();
  const endless = reading.read("endless.pdf", file);
  reading.end();
  await expect(endless).rejects.toThrow(Cancelled);
  await expect(reading.read("a.txt", file)).rejects.toThrow(Cancelled);
});
