import { isForDarkGround } from "../../core/card/ground.ts";
import type { Point } from "../../core/geometry.ts";
import type { PageSettings } from "../../core/page-settings.ts";
import { attributeOf, closestOf } from "../../page/text/own-properties.ts";
import type { CardLook } from "../../ui/card/frame/frame-host.ts";

/** How a card is to look; `isOnDark`: whether its name stands on a dark ground. */
export function cardLook(
  { theme, cardTextSize }: Pick<PageSettings, "theme" | "cardTextSize">,
  isOnDark: boolean,
): CardLook {
  const scheme = isOnDark ? "dark" : "light";
  return { scheme: theme === "page" ? scheme : null, textSize: cardTextSize };
}

/** What the page has at a name, as far as it matters to its card. */
export interface Ground {
  /** Whether the name is on a dark background, by the colour of its text. */
  isOnDark: boolean;
  /** Whether the browser shows a tooltip there, the page's own `title`. */
  hasTooltip: boolean;
}

/** The ground at a point of the viewport. */
export function groundAt({ x, y }: Point): Ground {
  const element = document.elementFromPoint(x, y);
  if (!element) return { isOnDark: false, hasTooltip: false };
  // A frame's own title is no tooltip of what stands in it.
  const isFrame = element instanceof HTMLIFrameElement;
  const titled = isFrame ? null : closestOf(element, "[title]");
  return {
    isOnDark: isForDarkGround(getComputedStyle(element).color),
    hasTooltip: titled !== null && attributeOf(titled, "title") !== "",
  };
}
