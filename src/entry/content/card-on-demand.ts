import type { EntityId } from "../../core/pack.ts";
import type { MarkedMention, Page } from "../../page/page.ts";
import { isPressed } from "../../page/pointing/page-point.ts";
import { type PointerPoint, pointOf, watchPointer } from "../../page/pointing/pointer.ts";
import { askBackground } from "../../platform/transport.ts";
import type { CardController, CardParts } from "./card-controller.ts";
import type { ViewWatch } from "./view-watch.ts";

declare global {
  /** What `card.js` leaves in the content script's world. */
  var factContextCard: typeof import("../card.ts") | undefined;
}

export type ReadingParts = CardParts & { page: Page };

/** Null if the reading was stopped before the code had loaded. */
type Loading = Promise<CardController | null>;

/**
 * The card, whether or not its code is loaded yet. Loads it when the pointer first moves over the page or a
 * command asks for a card, and passes on what happens from then on, in order. Calls `onFailure` if it cannot
 * be loaded; that is tried again when the pointer next comes to a mention.
 */
export class CardOnDemand {
  readonly #parts: ReadingParts;
  readonly #onFailure: () => void;
  #loading: Loading | null = null;
  #controller: CardController | null = null;
  #view: ViewWatch | undefined;

  constructor(parts: ReadingParts, onFailure: () => void) {
    this.#parts = parts;
    this.#onFailure = onFailure;
    this.#listen();
  }

  /** Scrolls to the entity's first mention and opens its card; false where it is not painted. */
  async showEntity(entity: EntityId): Promise<boolean> {
    return (await this.#need())?.showEntity(entity) ?? false;
  }

  /** Opens the card of the next or previous mention; false where there is none. */
  async step(by: 1 | -1): Promise<boolean> {
    return (await this.#need())?.step(by) ?? false;
  }

  /** Has screen readers read a text out; false if the reading was stopped before the code had loaded. */
  async announce(text: string): Promise<boolean> {
    const card = await this.#need();
    card?.announce(text);
    return card !== null;
  }

  /** The entities named in view once they differ from `known`, or after some time. */
  async entitiesInView(known: readonly EntityId[]): Promise<EntityId[]> {
    const { page, signal } = this.#parts;
    await this.#need();
    if (signal.aborted) return [];
    this.#view ??= globalThis.factContextCard?.watchView(page, signal);
    return this.#view?.changedFrom(known) ?? [];
  }

  /** To be called after settings or marks have changed. */
  refresh(): void {
    this.#view?.mayHaveChanged();
    this.#tell(this.#loading, (card) => card.refresh());
  }

  #listen(): void {
    const { page, signal } = this.#parts;
    // A press before the card's code is loaded must keep the card from opening.
    const pressed = (event: PointerEvent) => this.#pressed(event);
    page.eachDocument(({ defaultView }) =>
      defaultView?.addEventListener("pointerdown", pressed, { signal, capture: true }),
    );
    const pointed = (mark: MarkedMention | null, point: PointerPoint) =>
      this.#tell(this.#loading, (card) => card.pointed(mark, point));
    const pointerEvents = {
      entered: (mark: MarkedMention, point: PointerPoint) =>
        this.#tell(this.#need(), (card) => card.pointed(mark, point)),
      moved: pointed,
      left: (point: PointerPoint) => pointed(null, point),
      clicked: (mark: MarkedMention, point: PointerPoint, event: MouseEvent) =>
        this.#clicked(mark, point, event),
    };
    watchPointer(page, pointerEvents, signal);
    // A reader who moves the pointer may soon point at a name, and should not have to wait then.
    const prepare = () => void this.#need().catch(() => undefined);
    addEventListener("pointermove", prepare, { once: true, signal });
  }

  #pressed(event: PointerEvent): void {
    if (!event.isTrusted || this.#controller?.holds(event)) return;
    const point = pointOf(event);
    const [on] = event.composedPath() as [Element];
    this.#tell(this.#loading, (card) => card.pressed(point, on, event.button));
  }

  /** The first press opens the card; once it is open, a link under the name is followed. */
  #clicked(mark: MarkedMention, point: PointerPoint, event: MouseEvent): void {
    const opens = point.touch || this.#parts.settings().openMode === "click";
    if (opens && !this.#controller?.isOpenOn(mark)) {
      event.preventDefault();
      // Some pages follow their links by script.
      if (isPressed(event.composedPath()[0] as Element)) event.stopPropagation();
    }
    this.#tell(this.#need(), (card) => card.clicked(mark, point));
  }

  #need(): Loading {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Loading {
    try {
      if (!globalThis.factContextCard) await askBackground("loadCard", null);
      if (this.#parts.signal.aborted) return null;
      if (!globalThis.factContextCard) throw new Error("Its code did not run");
      this.#controller = new globalThis.factContextCard.CardController(this.#parts);
      return this.#controller;
    } catch (error) {
      this.#loading = null;
      console.error("Fact Context could not load its card:", error);
      throw error;
    }
  }

  #tell(loading: Loading | null, what: (card: CardController) => void): void {
    loading?.then((card) => {
      if (card && !this.#parts.signal.aborted) what(card);
    }, this.#onFailure);
  }
}
