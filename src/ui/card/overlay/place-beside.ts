const GAP_PX = 4;
const MARGIN_PX = 8;

/** Narrower, a box of words is not read with ease. */
const LEAST_WIDTH_PX = 220;
/** Lower, it shows no line of them. */
const LEAST_HEIGHT_PX = 56;

/**
 * Places a fixed box below a control where there is room, else above it, no taller than that room; with
 * its end at the control's, or as wide as `within` and in its middle.
 */
export function placeBeside(box: HTMLElement, control: Element, within?: Element): void {
  const zoom = box.currentCSSZoom ?? 1;
  const set = (name: string, px: number) => box.style.setProperty(name, `${px / zoom}px`);
  const { top, bottom, right } = control.getBoundingClientRect();
  if (within) {
    const { left, width } = within.getBoundingClientRect();
    set("left", left + MARGIN_PX);
    set("width", width - 2 * MARGIN_PX);
  } else {
    const { width } = box.getBoundingClientRect();
    set("left", Math.max(MARGIN_PX, right - width));
  }
  const below = innerHeight - MARGIN_PX - bottom - GAP_PX;
  const above = top - GAP_PX - MARGIN_PX;
  const { height } = box.getBoundingClientRect();
  if (height <= below || below >= above) {
    set("top", bottom + GAP_PX);
    set("max-height", below);
  } else {
    set("bottom", innerHeight - top + GAP_PX);
    set("max-height", above);
  }
}

/**
 * Places a fixed box where it covers nothing that follows a control: next to the card, at the side with
 * more room, or else above the control. False where there is no room for it.
 */
export function placeAside(box: HTMLElement, control: Element, card: Element): boolean {
  const zoom = box.currentCSSZoom ?? 1;
  const set = (name: string, px: number) => box.style.setProperty(name, `${px / zoom}px`);
  const { left, right, width } = card.getBoundingClientRect();
  const { top } = control.getBoundingClientRect();
  const [before, after] = [left - MARGIN_PX - GAP_PX, innerWidth - right - MARGIN_PX - GAP_PX];
  const wide = Math.min(Math.max(before, after), width - 2 * MARGIN_PX);
  if (wide >= LEAST_WIDTH_PX * zoom) {
    set("width", wide);
    set("left", after >= before ? right + GAP_PX : left - GAP_PX - wide);
    const { height } = box.getBoundingClientRect();
    set("top", Math.max(MARGIN_PX, Math.min(top, innerHeight - MARGIN_PX - height)));
    set("max-height", innerHeight - 2 * MARGIN_PX);
    return true;
  }
  const above = top - GAP_PX - MARGIN_PX;
  if (above < LEAST_HEIGHT_PX * zoom) return false;
  set("left", left + MARGIN_PX);
  set("width", width - 2 * MARGIN_PX);
  set("bottom", innerHeight - top + GAP_PX);
  set("max-height", above);
  return true;
}
