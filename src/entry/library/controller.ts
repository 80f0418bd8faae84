import type { Translate } from "../../core/i18n/translator.ts";
import type { Decision } from "../../core/knowledge/collection/types.ts";
import { bareText } from "../../files/read-text.ts";
import type { PackRecord, ReceivedArticle } from "../../platform/library/schema.ts";
import type { ChosenFile } from "../../ui/library/props.ts";
import { type ImportState, isOver, type UnreadFile } from "../../ui/library/state.ts";
import { addPacks } from "./add-packs.ts";
import { Arrivals } from "./arrivals.ts";
import type { LibraryCalls, PublishProgress } from "./calls.ts";
import { explain, rebuilt } from "./explain.ts";
import { FileReading } from "./file-reading.ts";
import { gather, listsAlone, type NameList } from "./gather.ts";
import { PendingSwitches } from "./pending-switches.ts";
import { askWhereSame, isNewPackWanted } from "./questions.ts";
import { ReviewDesk } from "./review-desk.ts";
import {
  articleFile,
  asShown,
  BEFORE_ALL,
  doneWith,
  type LibraryState,
  partPublished,
  titleOf,
} from "./shown.ts";
import { Cancelled, isWorkEnded, WorkerClient } from "./worker-calls.ts";

/** The library page behind its view: one import at a time, the list of packs, and their changes. */
export class LibraryController {
  state: LibraryState = BEFORE_ALL;
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
  readonly #arrivals = new Arrivals();
  readonly #switches = new PendingSwitches();
  readonly #show = (importing: ImportState) => this.#set({ importing });

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
      this.#arrivals.note(packs);
      const shown = packs.map((pack) => asShown(pack, this.#t));
      this.#set({ packs: this.#switches.appliedTo(shown), trouble: null });
    } catch (error) {
      if (error instanceof Cancelled) return this.load();
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
        ask: (title) => askWhereSame(title, unread, this.#show),
        onStoring: (progress) => this.#setStoring(progress, unread),
        onAdded: () => this.#stored(),
        onRefused: (path, { id, parameters }) =>
          unread.push({ path, why: this.#t(id, parameters), isAdded: false }),
      });
      if (documents.length > 0) await this.#readAndFind(documents, pack, unread);
      else if (added.last) this.#show(doneWith(added.last, unread));
      else if (added.kept > 0 && unread.length === 0) this.dismiss();
      else this.#fail(this.#t("libraryNoneRead"), unread);
    });
  }

  /** Adds an article that the reader has taken from a tab, to the pack of such articles. */
  async addArticle(article: ReceivedArticle): Promise<void> {
    const packTitle = this.#t("librarySaved");
    const saved = this.state.packs?.find((pack) => pack.title === packTitle && !pack.isDeleted);
    const files = [articleFile(article, packTitle, this.#t)];
    await this.#importing(() => this.#readAndFind(files, saved?.id ?? null, []));
  }

  /** Adds a text that the reader has pasted. */
  async addText(title: string, text: string): Promise<void> {
    await this.#importing(async () => {
      await this.#worker.call("begin", { pack: null });
      const read = { ...bareText(text.trim()), title: title || null };
      const file = title || this.#t("libraryPasted");
      const added = await this.#worker.call("add", { file, read });
      if ("refused" in added) this.#fail(this.#t(added.refused.id, added.refused.parameters), []);
      else if (!(await isNewPackWanted(this.#worker, [], this.#show))) this.dismiss();
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

  /** Has the reader change the review. */
  async edit(run: (desk: ReviewDesk) => Promise<void>): Promise<void> {
    await this.#doing(() => run(this.reviewing));
  }

  /** Puts what was reviewed into the library. Where that fails, the review is shown again, with the reason. */
  async accept(title: string): Promise<void> {
    const { importing: review } = this.state;
    if (review?.step !== "review") return;
    const { unread, isInLibrary } = review;
    await this.#importing(async () => {
      this.#setStoring({ phase: "storing", done: 0, of: 1 }, unread);
      const { decisions } = this.reviewing;
      let pack: PackRecord;
      try {
        pack = await this.#worker.call("publish", { title, decisions }, (progress) =>
          this.#setStoring(progress, unread),
        );
      } catch (error) {
        if (error instanceof Cancelled || isWorkEnded(error)) throw error;
        this.#show({ ...review, title, failed: explain(error, this.#t) });
        // Frees the room of what was stored of it.
        return this.load();
      }
      await this.#stored();
      this.#set({ importing: doneWith(pack, unread, isInLibrary), selected: null });
    });
  }

  /** Cancels the import under way at once; what is not published yet is discarded. */
  async cancel(): Promise<void> {
    this.#reading?.end();
    this.#worker.end();
    this.#worker = new WorkerClient<LibraryCalls>("library-worker.js");
    const { importing } = this.state;
    this.#set({ importing: null, selected: null });
    await this.#afterStoring(importing);
    const isInLibrary = importing?.step === "review" && importing.isInLibrary;
    const notice = isInLibrary ? "libraryLeftAsItWas" : "libraryCancelled";
    this.#set({ notice: this.#t(this.#arrivals.areAny ? "libraryCancelledLate" : notice) });
  }

  /** Makes known what an import has stored. Throws where it was cancelled meanwhile. */
  async #stored(): Promise<void> {
    const worker = this.#worker;
    await this.#published();
    if (worker !== this.#worker) throw new Cancelled("The work was cancelled.");
  }

  /** Makes known what an import has stored that has come to no good end: the worker may not have said so. */
  async #afterStoring(importing: ImportState | null): Promise<void> {
    if (importing?.step === "storing") await this.#published().catch(console.error);
  }

  dismiss(): void {
    this.#set({ importing: null, selected: null });
  }

  async change(pack: string, change: Partial<PackRecord>, notice: string | null): Promise<void> {
    const settle = this.#switches.note(pack, change);
    this.#set({ packs: this.#switches.appliedTo(this.state.packs) });
    await this.#doing(async () => {
      await this.#worker.call("change", { pack, change }).finally(settle);
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
    const gathering = { reading, worker: this.#worker, t: this.#t };
    const of = files.length;
    const gathered = await gather(files, gathering, (done, path, soFar) =>
      this.#show({ step: "reading", done, of, path, unread: [...unread, ...soFar] }),
    ).finally(() => reading.end());
    unread.push(...gathered.unread);
    const all = documents + gathered.documents;
    if (all === 0) unread.push(...listsAlone(gathered.lists, this.#t));
    if (all === 0 || gathered.documents + gathered.lists.length === 0) {
      return this.#fail(this.#t("libraryNoneAdded"), unread);
    }
    const isWanted = pack !== null || (await isNewPackWanted(this.#worker, unread, this.#show));
    if (!isWanted) return this.dismiss();
    const title =
      this.state.packs?.find(({ id }) => id === pack)?.title ??
      titleOf(files, gathered.titles, this.#t);
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
      this.#show({ step: "finding", part: of ? done / of : 0, unread }),
    );
    await this.reviewing.layOut(rows, shown);
  }

  /** Runs one import. Shows a failure in its place, and nothing for one that was cancelled. */
  async #importing(run: () => Promise<void>): Promise<void> {
    this.#set({ notice: null });
    this.#arrivals.begin();
    try {
      await run();
    } catch (error) {
      if (error instanceof Cancelled) return;
      const { importing } = this.state;
      await this.#afterStoring(importing);
      const unread = importing && !isOver(importing) ? importing.unread : [];
      this.#fail(explain(error, this.#t), unread);
    }
  }

  /**
   * Runs what is done with packs or the review; shows a failure in one line, and the packs as they are. The
   * import under way ends with its worker.
   */
  async #doing<T>(run: () => Promise<T>): Promise<T | null> {
    try {
      return await run();
    } catch (error) {
      const why = explain(error, this.#t);
      const { importing } = this.state;
      if (isWorkEnded(error) && importing && !isOver(importing)) this.#fail(why, importing.unread);
      else if (!(error instanceof Cancelled)) this.#set({ notice: why });
      await this.load();
      return null;
    }
  }

  async #published(): Promise<void> {
    await this.load();
    await this.#changed();
  }

  #setStoring(progress: PublishProgress, unread: readonly UnreadFile[]): void {
    this.#show({ step: "storing", part: partPublished(progress), unread });
  }

  #fail(why: string, unread: readonly UnreadFile[]): void {
    const isPartAdded = this.#arrivals.areAny;
    this.#set({ importing: { step: "failed", why, isPartAdded, unread }, selected: null });
  }

  #set(change: Partial<LibraryState>): void {
    this.state = { ...this.state, ...change };
    this.#draw();
  }
}
