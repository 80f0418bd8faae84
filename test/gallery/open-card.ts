import { place } from "../../src/core/placement/placement.ts";
import { CardHost } from "../../src/ui/card/frame/card-host.ts";
import type { CardModel } from "../../src/ui/card/model/card-model.ts";
import { translate } from "./translate.ts";

/** What the card told, by the name of the callback, in order. */
export const told: unknown[][] = [];

export interface OpenedCard {
  render(model: CardModel): void;
  focus(): void;
  hide(): void;
}

/** Opens a card on an element's line boxes, as the content script does; its root is open, to look in. */
export async function openCard(mark: Element, model: CardModel): Promise<OpenedCard> {
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      told.push([name, ...values]);
    };
  const host = new CardHost(
    document,
    {
      layerAt: () => document.documentElement,
      pointerInside: note("pointerInside"),
      used: () => undefined,
      tabbedOut: () => undefined,
      focusMoved: (to) => told.push(["focusWithin", to !== null]),
    },
    translate,
    "open",
  );
  const frame = host.open({
    turnTo: note("turnTo"),
    goBack: note("goBack"),
    retry: note("retry"),
    close: note("close"),
    pin: note("pin"),
    dragged: note("dragged"),
    menuOpened: note("menuOpened"),
    openDocument: note("openDocument"),
    step: note("step"),
    showOnlyFacts: note("showOnlyFacts"),
    hide: note("hide"),
    bringBack: note("bringBack"),
  });
  frame.dress({ scheme: null, textSize: 100 });
  frame.render(model);
  const lineBoxes = [...mark.getClientRects()];
  const [first] = lineBoxes;
  if (!first) throw new Error("The name is not on the page");
  const measured = { point: null, card: frame.measure(), viewport: host.visible() };
  frame.place(await place({ lineBoxes, hasTooltip: false, ...measured }), first);
  return {
    render: (next) => frame.render(next),
    focus: () => host.focus(frame, null),
    hide: () => frame.close(),
  };
}
