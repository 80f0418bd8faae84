import type { EntityId } from "../../core/pack.ts";
import type { Page } from "../../page/page.ts";
import { marksInView } from "../../page/pointing/in-view.ts";

/** Shortest time, in ms, between two checks of what is in view while a reader scrolls. */
const LOOK_APART_MS = 150;
/** Longest time until a question is answered, in ms: the page that asked may be closed meanwhile. */
const ANSWER_WITHIN_MS = 20_000;

/** Watches which entities a page names in view, until the signal aborts. */
export function watchView(page: Page, signal: AbortSignal): ViewWatch {
  const inView = () =>
    marksInView(document, page.placedMarks()).map(({ mention }) => mention.entity);
  const view = new ViewWatch(() => [...new Set(inView())]);
  const moved = () => view.mayHaveChanged();
  page.eachDocument(({ defaultView }) => {
    for (const type of ["scroll", "resize"]) {
      defaultView?.addEventListener(type, moved, { signal, capture: true });
    }
  });
  signal.addEventListener("abort", () => view.end());
  return view;
}

/** Answers which entities are in view once they have changed. Costs nothing while nobody asks. */
export class ViewWatch {
  readonly #inView: () => EntityId[];
  readonly #waiting = new Set<(isLast: boolean) => void>();
  #looking: ReturnType<typeof setTimeout> | undefined;

  /** `inView` may make the browser lay out the page. */
  constructor(inView: () => EntityId[]) {
    this.#inView = inView;
  }

  /** Resolves with the entities in view once they differ from `known`, or after ANSWER_WITHIN_MS. */
  changedFrom(known: readonly EntityId[]): Promise<EntityId[]> {
    const before = keyOf(known);
    return new Promise((resolve) => {
      const timeout = setTimeout(() => look(true), ANSWER_WITHIN_MS);
      const look = (isLast: boolean) => {
        const now = this.#inView();
        if (!isLast && keyOf(now) === before) return;
        clearTimeout(timeout);
        this.#waiting.delete(look);
        resolve(now);
      };
      this.#waiting.add(look);
      look(false);
    });
  }

  /** The page was scrolled, or has changed. */
  mayHaveChanged(): void {
    if (this.#waiting.size === 0 || this.#looking !== undefined) return;
    this.#looking = setTimeout(() => {
      this.#looking = undefined;
      for (const look of [...this.#waiting]) look(false);
    }, LOOK_APART_MS);
  }

  /** Answers all open questions. */
  end(): void {
    clearTimeout(this.#looking);
    for (const look of [...this.#waiting]) look(true);
  }
}

function keyOf(entities: readonly EntityId[]): string {
  return [...entities].sort().join(" ");
}
