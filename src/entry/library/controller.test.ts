import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type FakeWorker, fakeWorkers } from "../../../test/support/fake-worker.ts";
import { inEnglish } from "../../core/i18n/english.ts";
import { NO_LIBRARY } from "../../platform/library/packs.ts";
import type { PackRecord } from "../../platform/library/schema.ts";
import type { PublishProgress } from "./calls.ts";
import { LibraryController } from "./controller.ts";
import { WorkEnded } from "./worker-calls.ts";

/** The packs that the library has, as the workers of a test store them. */
let packs: PackRecord[];
/** What the worker does in place of answering; taken away once it has. */
let instead: { call: string; run(report: (progress: PublishProgress) => void): unknown } | null;
let workers: FakeWorker[];
let library: LibraryController;
/** The packs that the background knows of. */
let known: string[];
/** Until then the background is busy with what it was told. */
let backgroundAnswers: Promise<void>;

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
  type Handler = (ask: never, report: (progress: PublishProgress) => void) => unknown;
  const begunIn = new Set<FakeWorker | undefined>();
  const row = { id: "ada", label: "Ada", category: "person", names: ["Ada"], kept: true };
  const rows = [{ ...row, mentions: 1, documents: 1, isNew: true }];
  const all: Record<string, Handler> = {
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
    async addPack({ file }: { file: Blob }, report) {
      report({ phase: "storing", done: 1, of: 1 });
      return store(await file.text());
    },
    change: () => null,
  };
  const ofImport = ["add", "about", "find", "decide", "publish"];
  return Object.fromEntries(
    Object.entries(all).map(([call, handle]) => [
      call,
      ((ask, report) => {
        if (ofImport.includes(call) && !begunIn.has(workers.at(-1))) throw new WorkEnded("Lost");
        if (instead?.call !== call) return handle(ask, report);
        const { run } = instead;
        instead = null;
        return run(report);
      }) satisfies Handler,
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
  known = [];
  workers = fakeWorkers(handlers());
  backgroundAnswers = Promise.resolve();
  const tellBackground = () => {
    known = packs.map(({ id }) => id);
    return backgroundAnswers;
  };
  library = new LibraryController(() => {}, tellBackground, inEnglish);
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

  it("tells nothing of the files of the import before", async () => {
    await library.addFiles([{ path: "lost.json", file: null }], null);
    expect(library.state.importing?.unread).toHaveLength(1);
    instead = { call: "begin", run: throwFull };
    await library.addText("Weirs", "Ada");
    expect(library.state.importing).toMatchObject({ step: "failed", unread: [] });
  });

  it("changes packs as before", async () => {
    store("rivers");
    workers.at(-1)?.die();
    await library.change("rivers", { isOn: false }, "Changed");
    expect(library.state).toMatchObject({ notice: "Changed", trouble: null });
  });
});

describe("several pack files, of which one is not stored", () => {
  const files = ["a.json", "b.json"].map((path) => ({ path, file: new File([path], path) }));
  const listed = () => library.state.packs?.map(({ id }) => id);
  /** The first is stored before the worker does that. */
  const atSecond = (run: () => unknown) => ({
    call: "addPack",
    run() {
      instead = { call: "addPack", run };
      return store("a.json");
    },
  });

  it("are told of, and known, up to one that fails", async () => {
    instead = atSecond(throwFull);
    await library.addFiles(files, null);
    expect(library.state.importing).toMatchObject({
      step: "failed",
      isPartAdded: true,
      why: expect.stringMatching(/no room left/u),
    });
    expect(listed()).toEqual(["a.json"]);
    expect(known).toEqual(["a.json"]);
  });

  it("are told of, and known, up to one that is cancelled", async () => {
    instead = atSecond(never);
    const adding = library.addFiles(files, null);
    await vi.waitFor(() => expect(known).toEqual(["a.json"]));
    await library.cancel();
    await adding;
    expect(library.state.notice).toMatch(/^Cancelled\. What was added before/u);
    expect(listed()).toEqual(["a.json"]);
  });

  it("are added no further where the reader cancels between two of them", async () => {
    let answer = () => {};
    backgroundAnswers = new Promise((resolve) => {
      answer = resolve;
    });
    const adding = library.addFiles(files, null);
    await vi.waitFor(() => expect(known).toEqual(["a.json"]));
    const cancelled = library.cancel();
    answer();
    await Promise.all([adding, cancelled]);
    expect(packs.map(({ id }) => id)).toEqual(["a.json"]);
    expect(library.state).toMatchObject({
      importing: null,
      trouble: null,
      notice: expect.stringMatching(/^Cancelled\. What was added before/u),
    });
  });

  it("are listed where the reader cancels while the list is read", async () => {
    instead = {
      call: "addPack",
      run() {
        instead = { call: "packs", run: never };
        return store("a.json");
      },
    };
    const adding = library.addFiles(files, null);
    await vi.waitFor(() => expect(instead).toBeNull());
    await vi.waitFor(() => expect(packs).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve));
    await library.cancel();
    await adding;
    expect(listed()).toEqual(["a.json"]);
    expect(library.state).toMatchObject({ importing: null, trouble: null });
  });

  it.each(["added", "replaced"])("are told of where one is %s as it is cancelled", async (how) => {
    if (how === "replaced") store("b.json");
    await library.load();
    instead = {
      call: "addPack",
      run(report) {
        report({ phase: "storing", done: 1, of: 1 });
        store("b.json");
        return never();
      },
    };
    const adding = library.addFiles(files.slice(1), null);
    await vi.waitFor(() => expect(step()).toBe("storing"));
    await library.cancel();
    await adding;
    expect(library.state.notice).toMatch(/^Cancelled\. What was added before/u);
    expect(known).toEqual(["b.json"]);
  });

  it("are said to have changed nothing where that is so", async () => {
    store("old");
    await library.load();
    instead = { call: "addPack", run: throwFull };
    await library.addFiles(files.slice(1), null);
    expect(library.state.importing).toMatchObject({ step: "failed", isPartAdded: false });
    instead = { call: "addPack", run: never };
    const adding = library.addFiles(files, null);
    await vi.waitFor(() => expect(instead).toBeNull());
    await library.cancel();
    await adding;
    expect(library.state.notice).toBe("Cancelled. Nothing was added.");
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

it("draws a switch as it was thrown last, whatever the library has until that is stored", async () => {
  store("rivers");
  const switchOff = () => library.change("rivers", { isOn: false }, null);
  // Thrown again while the packs are read, of which none is off yet.
  const run = () => {
    instead = { call: "change", run: never };
    void switchOff();
    return packs;
  };
  instead = { call: "packs", run };
  await switchOff();
  expect(library.state.packs?.map(({ isOn }) => isOn)).toEqual([false]);
});
