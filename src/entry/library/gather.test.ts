import { expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import { bareText } from "../../files/read-text.ts";
import type { LibraryCalls } from "./calls.ts";
import type { FileReading, ReadFile } from "./file-reading.ts";
import { gather } from "./gather.ts";
import type { WorkerClient } from "./worker-calls.ts";

const TEXT: ReadFile = { read: bareText("Lindow has closed its ferry.") };
const CUT: ReadFile = {
  read: {
    ...bareText("The ferry."),
    missing: [{ id: "missingPages", parameters: { pages: "2" } }],
  },
};

/** Gathers files that read so, by path; the import has the text of `twice.txt` already. */
async function gathered(readings: Record<string, ReadFile | null>) {
  const asked: LibraryCalls["add"]["ask"][] = [];
  const reading = { read: async (path: string) => readings[path] };
  const worker = {
    async call(_: string, ask: LibraryCalls["add"]["ask"]) {
      asked.push(ask);
      return ask.file === "twice.txt"
        ? { refused: { id: "refusedSame", parameters: { file: "once.txt" } } }
        : { title: ask.file };
    },
  };
  const files = Object.entries(readings).map(([path, read]) => ({
    path,
    file: read && new File([], path),
    url: "https://news.example/story",
  }));
  const result = await gather(
    files,
    {
      reading: reading as unknown as FileReading,
      worker: worker as unknown as WorkerClient<LibraryCalls>,
      t: inEnglish,
    },
    () => undefined,
  );
  return { ...result, asked };
}

it("adds the text of each file, with the address it was taken from", async () => {
  const { documents, titles, unread, asked } = await gathered({ "a.txt": TEXT, "b.txt": TEXT });
  expect(documents).toBe(2);
  expect(titles).toEqual([]);
  expect(unread).toEqual([]);
  expect(asked.map(({ read }) => read.url)).toEqual(Array(2).fill("https://news.example/story"));
});

it("tells why a file was not added: it is gone, cannot be read, or has a text that is there already", async () => {
  const { documents, unread } = await gathered({
    "gone.txt": null,
    "scan.pdf": { refused: { id: "refusedScan" } },
    "twice.txt": TEXT,
  });
  expect(documents).toBe(0);
  expect(unread).toEqual([
    { path: "gone.txt", why: inEnglish("refusedGone"), isAdded: false },
    { path: "scan.pdf", why: inEnglish("refusedScan"), isAdded: false },
    { path: "twice.txt", why: inEnglish("refusedSame", { file: "once.txt" }), isAdded: false },
  ]);
});

it("adds a file of which a part cannot be read, and tells which", async () => {
  const { documents, unread } = await gathered({ "cut.pdf": CUT });
  expect(documents).toBe(1);
  expect(unread).toEqual([
    { path: "cut.pdf", why: inEnglish("missingPages", { pages: "2" }), isAdded: true },
  ]);
});

it("keeps lists of names apart from the documents", async () => {
  const list = [{ do: "list" as const, names: ["Orr"], label: "Orr", category: null }];
  const { documents, lists, asked } = await gathered({ "names.csv": { list } });
  expect(documents).toBe(0);
  expect(lists).toEqual([{ path: "names.csv", decisions: list }]);
  expect(asked).toEqual([]);
});
