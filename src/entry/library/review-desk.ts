import { isBuiltIn, type LabelledCategory } from "../../core/categories.ts";
import type { Decision, Decisions, DocumentFacts } from "../../core/knowledge/collection/types.ts";
import { categoryOfLabel, definedCategories } from "../../core/knowledge/import/own-categories.ts";
import type { LibraryProps } from "../../ui/library/props.ts";
import type { ReviewRow, ReviewState } from "../../ui/library/state.ts";
import type { LibraryCalls } from "./calls.ts";
import { DecisionHistory } from "./decision-history.ts";
import type { NameList } from "./gather.ts";
import type { WorkerClient } from "./worker-calls.ts";

type DeskView = Pick<LibraryProps, "importing" | "selected">;

/** What the desk needs of the library page. */
interface DeskPage {
  worker(): WorkerClient<LibraryCalls>;
  shown(): DeskView;
  show(change: Partial<DeskView>): void;
}

/** The review of an import: the reader's decisions about the names found, and facts about the documents. */
export class ReviewDesk {
  readonly #page: DeskPage;
  #rows: readonly ReviewRow[] = [];
  #history = new DecisionHistory([]);
  #lists: readonly NameList[] = [];

  constructor(page: DeskPage) {
    this.#page = page;
  }

  get decisions(): Decisions {
    return this.#history.current;
  }

  /** The reader's own categories, as far as this import knows them. */
  get ownCategories(): LabelledCategory[] {
    return definedCategories(this.decisions);
  }

  /** Begins with what was decided before, and what lists of names decide. */
  begin(decided: Decisions, lists: readonly NameList[]): void {
    this.#lists = lists;
    const listed = lists.flatMap(({ decisions }) => decisions);
    this.#history = new DecisionHistory([...decided, ...listed]);
  }

  /** The paths of the lists that are not left out. */
  get #listsInUse(): string[] {
    const current = new Set(this.decisions);
    const isInUse = ({ decisions }: NameList) => decisions.some((one) => current.has(one));
    return this.#lists.filter(isInUse).map(({ path }) => path);
  }

  /** Lays out the names found. */
  async layOut(
    rows: readonly ReviewRow[],
    shown: Pick<ReviewState, "title" | "isInLibrary" | "unread">,
  ): Promise<void> {
    this.#rows = rows;
    const documents = await this.#page.worker().call("about", null);
    const lists = this.#listsInUse;
    const importing = { step: "review" as const, rows, documents, lists, canUndo: false, ...shown };
    this.#page.show({ importing });
  }

  async decide(decision: Decision): Promise<void> {
    this.#history.decide(decision);
    await this.#showDecided();
  }

  /** Undoes what a list of names decides. */
  async leaveOut(path: string): Promise<void> {
    const left = this.#lists.flatMap((list) => (list.path === path ? list.decisions : []));
    this.#history.takeBack(left);
    await this.#showDecided();
  }

  async undo(): Promise<void> {
    this.#history.undo();
    await this.#showDecided();
  }

  /** Adds a category of the reader's own, unless a built-in one has that label. */
  async define(label: string): Promise<void> {
    const category = categoryOfLabel(label);
    if (isBuiltIn(category.id)) return;
    await this.decide({ do: "define", names: [], category: category.id, label: category.label });
  }

  /** Records what the reader says about documents. */
  async describe(ids: string[], told: Partial<DocumentFacts>): Promise<void> {
    const documents = await this.#page.worker().call("describe", { documents: ids, told });
    const { importing } = this.#page.shown();
    if (importing?.step === "review") this.#page.show({ importing: { ...importing, documents } });
  }

  /** Shows the sentences of a name, or of none. */
  async select(id: string | null): Promise<void> {
    if (id === null) return this.#page.show({ selected: null });
    const sentences = await this.#page.worker().call("sentences", { entity: id });
    this.#page.show({ selected: { id, sentences } });
  }

  namesOf(id: string): string[] {
    return this.#rows.find((row) => row.id === id)?.names ?? [];
  }

  async #showDecided(): Promise<void> {
    const { current: decisions, canUndo } = this.#history;
    const rows = await this.#page.worker().call("decide", { decisions });
    const { importing, selected } = this.#page.shown();
    if (importing?.step !== "review" || decisions !== this.#history.current) return;
    const names = selected ? this.namesOf(selected.id) : [];
    this.#rows = rows;
    this.#page.show({ importing: { ...importing, rows, lists: this.#listsInUse, canUndo } });
    // Ids follow labels, and may differ after any decision.
    const row = rows.find((one) => names.some((name) => one.names.includes(name)));
    if (selected) await this.select(row?.id ?? null);
  }
}
