import { afterAll, describe, expect, it, vi } from "vitest";
import { FILE_BYTES_MAX } from "../files/read-file.ts";

let ask: (event: { data: unknown }) => Promise<void> = async () => {};
const answers: unknown[] = [];
vi.stubGlobal("location", { href: "chrome-extension://abc/read-files.js" });
vi.stubGlobal("addEventListener", (_type: "message", listener: typeof ask) => {
  ask = listener;
});
vi.stubGlobal("postMessage", ({ answer }: { answer: unknown }) => answers.push(answer));
await import("./read-files.ts");
afterAll(() => vi.unstubAllGlobals());

describe("the worker that reads files", () => {
  it.each(["film.mp4", "names.csv"])("refuses %s for its size before it reads it", async (name) => {
    let isRead = false;
    const file = {
      size: FILE_BYTES_MAX + 1,
      async arrayBuffer() {
        isRead = true;
        throw new DOMException("Too large for the browser", "NotReadableError");
      },
    };
    await ask({ data: { call: 1, name: "read", ask: { name, file } } });
    expect(answers.pop()).toEqual({
      refused: { id: "refusedLarge", parameters: { megabytes: 100 } },
    });
    expect(isRead).toBe(false);
  });

  it("reads a file that is as large as one may be", async () => {
    const bytes = new TextEncoder().encode("The ferry at Lindow");
    const file = { size: FILE_BYTES_MAX, arrayBuffer: async () => bytes.buffer };
    await ask({ data: { call: 1, name: "read", ask: { name: "a.txt", file } } });
    expect(answers.pop()).toMatchObject({ read: { text: "The ferry at Lindow" } });
  });
});
