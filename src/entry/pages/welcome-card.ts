import type { EntityLink } from "../../core/card/card.ts";
import type { MarkedMention } from "../../page/page.ts";
import { type PointerPoint, pointOf, watchPointer } from "../../page/pointing/pointer.ts";
import { CardController, type CardPage, type CardParts } from "../content/card-controller.ts";

/** Outside the viewport, where no mark and no card is. */
const NOWHERE: PointerPoint = { x: -1, y: -1, alt: false, shift: false, touch: false };

/**
 * Makes a marked name on a page of ours answer the pointer, taps and the keyboard with its card, as names on
 * the pages of others do, until the signal aborts. Focus opens the card and leaves it; Enter goes into it.
 */
export function openCardFrom(
  element: HTMLElement,
  entity: EntityLink,
  parts: Omit<CardParts, "page">,
): void {
  const { signal } = parts;
  const mark = markedMention(element, entity);
  const page: CardPage = {
    eachDocument: (visit) => visit(document),
    marks: () => [mark],
    mentionAt: (x, y) => (element.contains(document.elementFromPoint(x, y)) ? mark : null),
    paint: () => undefined,
    setCurrent: (current) => element.classList.toggle("current", current === mark),
  };
  const card = new CardController({ ...parts, page });
  const pointed = (over: MarkedMention | null, point: PointerPoint) => card.pointed(over, point);
  const left = (point: PointerPoint) => pointed(null, point);
  const clicked = (over: MarkedMention, point: PointerPoint) => card.clicked(over, point);
  watchPointer(page, { entered: pointed, moved: pointed, left, clicked }, signal);
  const pressed = (event: PointerEvent) => {
    if (!card.holds(event)) card.pressed(pointOf(event), null, event.button);
  };
  const focused = ({ relatedTarget }: FocusEvent) => {
    // A card that was closed gives the focus back: it is not to open again by that.
    if (isCard(relatedTarget) || !element.matches(":focus-visible") || card.isOpenOn(mark)) return;
    const { left: x, top: y } = element.getBoundingClientRect();
    card.clicked(mark, { ...NOWHERE, x, y, touch: true });
  };
  const blurred = ({ relatedTarget }: FocusEvent) => {
    if (!isCard(relatedTarget)) card.pressed(NOWHERE, null, 0);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    card.showEntity(entity.id);
  };
  addEventListener("pointerdown", pressed, { signal, capture: true, passive: true });
  element.addEventListener("focus", focused, { signal });
  element.addEventListener("blur", blurred, { signal });
  element.addEventListener("keydown", keyed, { signal });
}

function markedMention(element: HTMLElement, { id, label, category }: EntityLink): MarkedMention {
  const mention = { start: 0, end: label.length, entity: id, category, surface: label };
  return {
    mention: { ...mention, kind: "full", why: [] },
    box: element,
    ranges() {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [range];
    },
    lineBoxes: () => [...element.getClientRects()],
    surface: () => label,
  };
}

function isCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === "fact-card";
}
