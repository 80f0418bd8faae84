import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type FakeWorker, fakeWorkers } from "../../../test/support/fake-worker.ts";
import { inEnglish } from "../../core/i18n/english.ts";
import { NO_LIBRARY } from "../../platform/library/packs.ts";
import type { PackRecord } from "../../platform/library/schema.ts";
import { LibraryController } from "./controller.ts";
import { WorkEnded } from "./worker-calls.ts";

/** The packs that the library has, as the workers of a test store them. */
let packs: PackRecord[];
/** What the worker does in place of answering; taken away once it has. */
let instead: { call: string; run(): unknown } | null;
let workers: FakeWorker[];
let library: LibraryController;

/** Adds a pack to the library, as a worker does. */
function store(id: string): PackRecord {
  const [bundled] = NO_LIBRARY;
  if (!bundled) throw new Error("No bundled pack");
  const record = { ...bundled, id, title: id, revision: `${id} ${packs.length}` };
  packs = [...packs.filter((pack) => pack.id !== id), record];
  return record;
}

/** A worker of the library with one name to review, whose import is lost with it. */
function handlers() {
  const begunIn = new Set<FakeWorker | undefined>();
  const row = { id: "ada", label: "Ada", category: "person", names: ["Ada"], kept: true };
  const rows = [{ ...row, mentions: 1, documents: 1, isNew: true }];
  const all: Record<string, (ask: never) => unknown> = {
    packs: () => packs,
    begin() {
      begunIn.add(workers.at(-1));
      return { decisions: [], documents: 0 };
    },
    add: () => ({ title: "Pasted" }),
    packWithAll: () => null,
    about: () => [],
    find: () => rows,
    decide: () => rows,
    publish: ({ title }: { title: string }) => store(title),
    addPack: ({ file }: { file: File }) => store(file.name),
    change: () => null,
  };
  const ofImport = ["add", "about", "find", "decide", "publish"];
  return Object.fromEntries(
    Object.entries(all).map(([call, handle]) => [
      call,
      (ask: never) => {
        if (ofImport.includes(call) && !begunIn.has(workers.at(-1))) throw new WorkEnded("Lost");
        if (instead?.call !== call) return handle(ask);
        const { run } = instead;
        instead = null;
        return run();
      },
    ]),
  );
}

const throwFull = () => {
  throw new DOMException("", "QuotaExceededError");
};
const never = () => new Promise(() => {});

beforeEach(async () => {
  packs = [];
  instead = null;
  workers = fakeWorkers(handlers());
  library = new LibraryController(
    () => {},
    async () => {},
    inEnglish,
  );
  await library.load();
});
afterEach(() => vi.unstubAllGlobals());

const step = () => library.state.importing?.step;

describe("the library page, where the browser ends its worker", () => {
  it("says so of an import, and takes the next one", async () => {
    instead = { call: "find", run: never };
    const importing = library.addText("Weirs", "Ada");
    await vi.waitFor(() => expect(step()).toBe("finding"));
    workers.at(-1)?.die();
    await importing;
    expect(library.state.importing).toMatchObject({
      step: "failed",
      why: expect.stringMatching(/may lack memory/u),
    });
    library.dismiss();
    await library.addText("Weirs", "Ada");
    expect(step()).toBe("review");
  });

  it("ends a review, whose names are lost with it", async () => {
    await library.addText("Weirs", "Ada");
    workers.at(-1)?.die();
    await library.edit((desk) => desk.decide({ do: "drop", names: ["Ada"] }));
    expect(library.state.importing).toMatchObject({
      step: "failed",
      why: expect.stringMatching(/may lack memory/u),
    });
  });

  it("changes packs as before", async () => {
    store("rivers");
    workers.at(-1)?.die();
    await library.change("rivers", { isOn: false }, "Changed");
    expect(library.state).toMatchObject({ notice: "Changed", trouble: null });
  });
});

describe("a review that cannot be stored", () => {
  beforeEach(() => library.addText("Weirs", "Ada"));

  it("is shown again as it was, with the reason and the new title", async () => {
    await library.edit((desk) => desk.decide({ do: "drop", names: ["Ada"] }));
    const before = library.state.importing;
    instead = { call: "publish", run: throwFull };
    await library.accept("Weirs and locks");
    expect(library.state.importing).toEqual({
      ...before,
      title: "Weirs and locks",
      failed: expect.stringMatching(/no room left/u),
    });
    await library.accept("Weirs and locks");
    expect(step()).toBe("done");
    expect(library.state.packs?.map(({ title }) => title)).toEqual(["Weirs and locks"]);
  });

  it("is over where its worker has ended", async () => {
    instead = { call: "publish", run: never };
    const storing = library.accept("Weirs");
    await vi.waitFor(() => expect(step()).toBe("storing"));
    workers.at(-1)?.die();
    await storing;
    expect(library.state.importing).toMatchObject({
      step: "failed",
      why: expect.stringMatching(/may lack memory/u),
    });
  });
});

describe("a review of which a part fails", () => {
  it("says so and goes on", async () => {
    await library.addText("Weirs", "Ada");
    const run = () => {
      throw new Error("Out of luck");
    };
    instead = { call: "decide", run };
    await library.edit((desk) => desk.decide({ do: "drop", names: ["Ada"] }));
    expect(library.state.notice).toBe("Out of luck");
    expect(step()).toBe("review");
  });
});
