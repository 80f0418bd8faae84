import type { Translate } from "../../core/i18n/translator.ts";
import type { Decision } from "../../core/knowledge/import/types.ts";
import { bareText } from "../../files/read-text.ts";
import type { PackRecord, ReceivedArticle } from "../../platform/library/schema.ts";
import type { ChosenFile, LibraryProps } from "../../ui/library/props.ts";
import type { UnreadFile } from "../../ui/library/state.ts";
import { addPacks } from "./add-packs.ts";
import type { LibraryCalls, PublishProgress, SamePackAnswer } from "./calls.ts";
import { explain, rebuilt } from "./explain.ts";
import { FileReading } from "./file-reading.ts";
import { gather, type NameList, type Unread } from "./gather.ts";
import { ReviewDesk } from "./review-desk.ts";
import { asShown, partPublished, titleOf } from "./shown.ts";
import { Cancelled, WorkerClient } from "./worker-calls.ts";

export type LibraryState = Pick<
  LibraryProps,
  "packs" | "trouble" | "importing" | "notice" | "selected"
>;

/** The library page behind its view: one import at a time, the list of packs, and their changes. */
export class LibraryController {
  state: LibraryState = {
    packs: undefined,
    trouble: null,
    importing: null,
    notice: null,
    selected: null,
  };
  readonly #draw: () => void;
  /** Called after every change of the library. */
  readonly #changed: () => Promise<unknown>;
  #worker = new WorkerClient<LibraryCalls>("library-worker.js");
  #reading: FileReading | null = null;
  readonly reviewing = new ReviewDesk({
    worker: () => this.#worker,
    shown: () => this.state,
    show: (change) => this.#set(change),
  });
  readonly #t: Translate;

  constructor(draw: () => void, changed: () => Promise<unknown>, t: Translate) {
    this.#draw = draw;
    this.#changed = changed;
    this.#t = t;
  }

  /** Says why nothing can be done here. */
  refuse(why: string): void {
    this.#set({ trouble: { why, canMend: false } });
  }

  /** Reads what packs there are. */
  async load(): Promise<void> {
    try {
      const packs = await this.#worker.call("packs", null);
      this.#set({ packs: packs.map((pack) => asShown(pack, this.#t)), trouble: null });
    } catch (error) {
      this.#set({ trouble: { why: explain(error, this.#t), canMend: true } });
    }
  }

  /** Reads files, finds their names and shows those; `pack` is what they are added to, or null. */
  async addFiles(files: readonly ChosenFile[], pack: string | null): Promise<void> {
    const packFiles = files.filter(({ path }) => /\.json$/iu.test(path));
    const documents = files.filter(({ path }) => !/\.json$/iu.test(path));
    await this.#importing(async () => {
      const unread: UnreadFile[] = [];
      const added = await addPacks(packFiles, this.#worker, {
        ask: (title) => this.#askWhereSame(title, unread),
        onStoring: (progress) => this.#setStoring(progress, unread),
        onUnread: (one) => unread.push(this.#unreadFile(one)),
      });
      if (added.last) await this.#published();
      if (documents.length > 0) await this.#readAndFind(documents, pack, unread);
      else if (added.last) this.#setDone(added.last, unread);
      else if (added.kept > 0 && unread.length === 0) this.dismiss();
      else this.#fail(this.#t("libraryNoneRead"), unread);
    });
  }

  /** Asks the reader what becomes of a pack file whose pack is in the library. */
  #askWhereSame(title: string, unread: readonly UnreadFile[]): Promise<SamePackAnswer | "keep"> {
    return new Promise((answer) =>
      this.#set({ importing: { step: "same", title, answer, unread } }),
    );
  }

  /** Whether a new pack is to be made, which the reader is asked where a pack has all its documents. */
  async #isNewPackWanted(unread: readonly UnreadFile[]): Promise<boolean> {
    const title = await this.#worker.call("packWithAll", null);
    if (title === null) return true;
    return new Promise((answer) =>
      this.#set({ importing: { step: "have", title, answer, unread } }),
    );
  }

  /** Adds an article that the reader has taken from a tab, to the pack of such articles. */
  async addArticle({ html, url, title }: ReceivedArticle): Promise<void> {
    const name = title.replace(/[\\/]/gu, " ").trim() || this.#t("libraryArticle");
    const file = new File([html], `${name}.html`, { type: "text/html" });
    const packTitle = this.#t("librarySaved");
    const saved = this.state.packs?.find((pack) => pack.title === packTitle && !pack.isDeleted);
    const files = [{ path: `${packTitle}/${file.name}`, file, url }];
    await this.#importing(() => this.#readAndFind(files, saved?.id ?? null, []));
  }

  /** Adds a text that the reader has pasted. */
  async addText(title: string, text: string): Promise<void> {
    await this.#importing(async () => {
      await this.#worker.call("begin", { pack: null });
      const read = { ...bareText(text.trim()), title: title || null };
      const added = await this.#worker.call("add", {
        file: title || this.#t("libraryPasted"),
        read,
      });
      if ("refused" in added) this.#fail(this.#t(added.refused.id, added.refused.parameters), []);
      else if (!(await this.#isNewPackWanted([]))) this.dismiss();
      else await this.#find({ title: added.title, isInLibrary: false, unread: [] }, []);
    });
  }

  /** Shows the names of a pack again. */
  async review(id: string): Promise<void> {
    await this.#importing(async () => {
      const { decisions } = await this.#worker.call("begin", { pack: id });
      const title = this.state.packs?.find((pack) => pack.id === id)?.title ?? "";
      await this.#find({ title, isInLibrary: true, unread: [] }, decisions);
    });
  }

  async accept(title: string): Promise<void> {
    const { importing } = this.state;
    const unread = importing?.unread ?? [];
    const isInLibrary = importing?.step === "review" && importing.isInLibrary;
    await this.#importing(async () => {
      this.#setStoring({ phase: "storing", done: 0, of: 1 }, unread);
      const pack = await this.#worker.call(
        "publish",
        { title, decisions: this.reviewing.decisions },
        (progress) => this.#setStoring(progress, unread),
      );
      await this.#published();
      this.#setDone(pack, unread, isInLibrary);
    });
  }

  /** Cancels the import under way at once; what is not published yet is discarded. */
  cancel(): void {
    this.#reading?.end();
    this.#worker.end();
    this.#worker = new WorkerClient<LibraryCalls>("library-worker.js");
    const { importing } = this.state;
    const isInLibrary = importing?.step === "review" && importing.isInLibrary;
    const notice = this.#t(isInLibrary ? "libraryLeftAsItWas" : "libraryCancelled");
    this.#set({ importing: null, selected: null, notice });
  }

  dismiss(): void {
    this.#set({ importing: null, selected: null });
  }

  async change(pack: string, change: Partial<PackRecord>, notice: string | null): Promise<void> {
    if (change.isOn !== undefined) this.#showSwitched(pack, change.isOn);
    await this.#doing(async () => {
      await this.#worker.call("change", { pack, change });
      await this.#published();
      this.#set({ notice });
    });
  }

  async exported(pack: string): Promise<Blob | null> {
    return this.#doing(() => this.#worker.call("export", { pack }));
  }

  async rebuild(): Promise<void> {
    await this.#doing(async () => {
      const lost = await this.#worker.call("rebuild", null);
      await this.#published();
      this.#set({ notice: rebuilt(lost, this.#t) });
    });
  }

  async startOver(): Promise<void> {
    await this.#doing(async () => {
      await this.#worker.call("startOver", null);
      await this.#published();
    });
  }

  async #readAndFind(
    files: readonly ChosenFile[],
    pack: string | null,
    unread: UnreadFile[],
  ): Promise<void> {
    const { decisions, documents } = await this.#worker.call("begin", { pack });
    const reading = new FileReading();
    this.#reading = reading;
    const gathered = await gather(files, reading, this.#worker, (done, path, soFar) =>
      this.#set({
        importing: {
          step: "reading",
          done,
          of: files.length,
          path,
          unread: [...unread, ...soFar.map((one) => this.#unreadFile(one))],
        },
      }),
    );
    unread.push(...gathered.unread.map((one) => this.#unreadFile(one)));
    reading.end();
    const all = documents + gathered.documents;
    if (all === 0) {
      const why = this.#t("libraryListAlone");
      unread.push(...gathered.lists.map(({ path }) => ({ path, why, isAdded: false })));
    }
    if (all === 0 || gathered.documents + gathered.lists.length === 0) {
      return this.#fail(this.#t("libraryNoneAdded"), unread);
    }
    if (pack === null && !(await this.#isNewPackWanted(unread))) return this.dismiss();
    const title = this.state.packs?.find(({ id }) => id === pack)?.title ?? titleOf(files, this.#t);
    const shown = { title, isInLibrary: pack !== null, unread };
    await this.#find(shown, decisions, gathered.lists);
  }

  async #find(
    shown: { title: string; isInLibrary: boolean; unread: readonly UnreadFile[] },
    decided: readonly Decision[],
    lists: readonly NameList[] = [],
  ): Promise<void> {
    const { unread } = shown;
    this.reviewing.begin(decided, lists);
    const { decisions } = this.reviewing;
    this.#set({ importing: { step: "finding", part: 0, unread }, selected: null });
    const rows = await this.#worker.call("find", { decisions }, ({ done, of }) =>
      this.#set({ importing: { step: "finding", part: of ? done / of : 0, unread } }),
    );
    await this.reviewing.layOut(rows, shown);
  }

  /** Runs one import. Shows a failure in its place, and nothing for one that was cancelled. */
  async #importing(run: () => Promise<void>): Promise<void> {
    this.#set({ notice: null });
    try {
      await run();
    } catch (error) {
      if (!(error instanceof Cancelled)) this.#fail(explain(error, this.#t), []);
    }
  }

  /** Runs what is done with packs; shows a failure in one line, and the packs as they are. */
  async #doing<T>(run: () => Promise<T>): Promise<T | null> {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Cancelled)) this.#set({ notice: explain(error, this.#t) });
      await this.load();
      return null;
    }
  }

  /** Draws a switch as it was thrown, so that whatever is drawn until that is stored does not throw it back. */
  #showSwitched(pack: string, isOn: boolean): void {
    const packs = this.state.packs?.map((one) => (one.id === pack ? { ...one, isOn } : one));
    if (packs) this.#set({ packs });
  }

  /** Pages are told first: loading sweeps away what has been replaced. */
  async #published(): Promise<void> {
    await this.#changed();
    await this.load();
  }

  #setStoring(progress: PublishProgress, unread: readonly UnreadFile[]): void {
    this.#set({ importing: { step: "storing", part: partPublished(progress), unread } });
  }

  #setDone(
    { title, entities: names, documents }: PackRecord,
    unread: readonly UnreadFile[],
    isInLibrary = false,
  ): void {
    const importing = { step: "done" as const, title, isInLibrary, names, documents, unread };
    this.#set({ importing, selected: null });
  }

  #unreadFile({ path, why, isAdded }: Unread): UnreadFile {
    return { path, why: this.#t(why.id, why.parameters), isAdded };
  }

  #fail(why: string, unread: readonly UnreadFile[]): void {
    this.#set({ importing: { step: "failed", why, unread }, selected: null });
  }

  #set(change: Partial<LibraryState>): void {
    this.state = { ...this.state, ...change };
    this.#draw();
  }
}
