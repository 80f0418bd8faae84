import { place } from "../../src/core/card/placement.ts";
import { type CardHost, mountCard } from "../../src/ui/card/card-host.tsx";
import type { CardModel } from "../../src/ui/card/card-model.ts";

/** What the card told, by the name of the callback, in order. */
export const told: unknown[][] = [];

/** Opens a card on an element's line boxes, as the content script does. */
export async function openCard(mark: Element, model: CardModel): Promise<CardHost> {
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      told.push([name, ...values]);
    };
  const host = mountCard(document, {
    turnTo: note("turnTo"),
    goBack: note("goBack"),
    retry: note("retry"),
    close: note("close"),
    openDocument: note("openDocument"),
    pointerInside: note("pointerInside"),
    focusWithin: note("focusWithin"),
  });
  host.render(model);
  const lineBoxes = [...mark.getClientRects()];
  host.place(await place({ lineBoxes, point: null, ...host.measure() }));
  return host;
}
