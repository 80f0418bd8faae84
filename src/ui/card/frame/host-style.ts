import type { Box } from "../../../core/geometry.ts";

/** Sets what host.css leaves open of the style of the cards' host. */
export function styleHost(host: HTMLElement, name: string, value: string): void {
  host.style.setProperty(`--fact-card-${name}`, value, "important");
}

/** Gives the host a box, CSS pixels of the viewport, or of the page while its position is absolute. */
export function putHost(host: HTMLElement, { left, top, width, height }: Box): void {
  const scale = host.currentCSSZoom ?? 1;
  for (const [name, px] of Object.entries({ left, top, width, height })) {
    styleHost(host, name, `${px / scale}px`);
  }
}
