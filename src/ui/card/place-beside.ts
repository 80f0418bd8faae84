const GAP_PX = 4;
const MARGIN_PX = 8;

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
