const CONTROLS = "a[href], button, input, select, summary, [tabindex]";

/** Whether Tab leaves a card from what has the focus in it: no control of the card comes after that, or before. */
export function leavesByTab(
  from: Element,
  card: { contains(node: Node): boolean },
  isBackwards: boolean,
): boolean {
  const { DOCUMENT_POSITION_PRECEDING, DOCUMENT_POSITION_FOLLOWING } = Node;
  const side = isBackwards ? DOCUMENT_POSITION_PRECEDING : DOCUMENT_POSITION_FOLLOWING;
  const root = from.getRootNode() as ShadowRoot;
  return ![...root.querySelectorAll<HTMLElement>(CONTROLS)].some(
    (control) =>
      card.contains(control) &&
      (from.compareDocumentPosition(control) & side) !== 0 &&
      control.tabIndex >= 0 &&
      !control.matches(":disabled") &&
      control.checkVisibility({ visibilityProperty: true }),
  );
}

/** Goes to a control of a card by its `data-focus`; to the card itself where it has none such. */
export function focusIn(card: HTMLElement, control: string | null): void {
  const wanted = control && card.querySelector<HTMLElement>(`[data-focus="${control}"]`);
  const target = wanted || card.querySelector<HTMLElement>(".dialog");
  target?.focus({ preventScroll: true });
}

/** The `data-focus` of the card's control that has the focus, null where none that bears one has it. */
export function focusedIn(card: HTMLElement): string | null {
  const { activeElement } = card.getRootNode() as ShadowRoot;
  const isWithin = activeElement !== null && card.contains(activeElement);
  return isWithin ? activeElement.getAttribute("data-focus") : null;
}
