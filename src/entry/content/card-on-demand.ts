import type { EntityId } from "../../core/pack.ts";
import type { MarkedMention, Page } from "../../page/page.ts";
import { isPressed } from "../../page/pointing/page-point.ts";
import { type PointerPoint, pointOf, watchPointer } from "../../page/pointing/pointer.ts";
import { askBackground } from "../../platform/transport.ts";
import type { CardController, CardParts } from "./card-controller.ts";
import type { ViewWatch } from "./view-watch.ts";

/** The card, whether or not its code is loaded yet. */
export interface CardOnDemand {
  /** Scrolls to the entity's first mention and opens its card; false where it is not painted. */
  showEntity(entity: EntityId): Promise<boolean>;
  /** Opens the card of the next or previous mention; false where there is none. */
  step(by: 1 | -1): Promise<boolean>;
  /** Has screen readers read a text out; false if the reading was stopped before the code had loaded. */
  announce(text: string): Promise<boolean>;
  /** The entities named in view once they differ from `known`, or after some time. */
  entitiesInView(known: readonly EntityId[]): Promise<EntityId[]>;
  /** To be called after settings or marks have changed. */
  refresh(): void;
}

declare global {
  /** What `card.js` leaves in the content script's world. */
  var factContextCard: typeof import("../card.ts") | undefined;
}

export type ReadingParts = CardParts & { page: Page };

/** Null if the reading was stopped before the code had loaded. */
type Loading = Promise<CardController | null>;

/**
 * Loads the card's code when the pointer first moves over the page or a command asks for a card, and passes
 * on what happens from then on, in order. Calls `onFailure` if it cannot be loaded; that is tried again when
 * the pointer next comes to a mention.
 */
export function cardOnDemand(parts: ReadingParts, onFailure: () => void): CardOnDemand {
  const { page, settings, signal } = parts;
  let loading: Loading | null = null;
  let view: ViewWatch | undefined;
  let controller: CardController | null = null;

  const load = async (): Loading => {
    try {
      if (!globalThis.factContextCard) await askBackground("loadCard", null);
      if (signal.aborted) return null;
      if (!globalThis.factContextCard) throw new Error("Its code did not run");
      controller = new globalThis.factContextCard.CardController(parts);
      return controller;
    } catch (error) {
      loading = null;
      console.error("Fact Context could not load its card:", error);
      throw error;
    }
  };
  const need = (): Loading => {
    loading ??= load();
    return loading;
  };
  const tell = (to: Loading | null, what: (card: CardController) => void) => {
    to?.then((card) => {
      if (card && !signal.aborted) what(card);
    }, onFailure);
  };

  /** Listens from the start: a press before the card's code is loaded must keep the card from opening. */
  const pressed = (event: PointerEvent) => {
    if (!event.isTrusted || controller?.holds(event)) return;
    const point = pointOf(event);
    const [on] = event.composedPath() as [Element];
    tell(loading, (card) => card.pressed(point, on, event.button));
  };
  page.eachDocument(({ defaultView }) =>
    defaultView?.addEventListener("pointerdown", pressed, { signal, capture: true }),
  );

  const pointed = (mark: MarkedMention | null, point: PointerPoint) =>
    tell(loading, (card) => card.pointed(mark, point));
  const pointerEvents = {
    entered: (mark: MarkedMention, point: PointerPoint) =>
      tell(need(), (card) => card.pointed(mark, point)),
    moved: pointed,
    left: (point: PointerPoint) => pointed(null, point),
    clicked(mark: MarkedMention, point: PointerPoint, event: MouseEvent) {
      // The first press opens the card; once it is open, a link under the name is followed.
      const opens = point.touch || settings().openMode === "click";
      if (opens && !controller?.isOpenOn(mark)) {
        event.preventDefault();
        // Some pages follow their links by script.
        if (isPressed(event.composedPath()[0] as Element)) event.stopPropagation();
      }
      tell(need(), (card) => card.clicked(mark, point));
    },
  };
  watchPointer(page, pointerEvents, signal);
  // A reader who moves the pointer may soon point at a name, and should not have to wait then.
  const prepare = () => void need().catch(() => undefined);
  addEventListener("pointermove", prepare, { once: true, signal });

  return {
    showEntity: async (entity) => (await need())?.showEntity(entity) ?? false,
    step: async (by) => (await need())?.step(by) ?? false,
    async announce(text) {
      const card = await need();
      card?.announce(text);
      return card !== null;
    },
    async entitiesInView(known) {
      await need();
      if (signal.aborted) return [];
      view ??= globalThis.factContextCard?.watchView(page, signal);
      return view?.changedFrom(known) ?? [];
    },
    refresh() {
      view?.mayHaveChanged();
      tell(loading, (card) => card.refresh());
    },
  };
}
