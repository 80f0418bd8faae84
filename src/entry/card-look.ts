import { isForDarkGround } from "../core/card/ground.ts";
import type { Point } from "../core/card/hover.ts";
import type { PageSettings } from "../core/page-settings.ts";
import type { CardLook } from "../ui/card/card-frame.tsx";

/** How a card is to look; `isOnDark`: whether its name stands on a dark ground. */
export function cardLook(
  { theme, cardTextSize }: Pick<PageSettings, "theme" | "cardTextSize">,
  isOnDark: boolean,
): CardLook {
  const scheme = isOnDark ? "dark" : "light";
  return { scheme: theme === "page" ? scheme : null, textSize: cardTextSize };
}

/** By the colour of the text at a point of the viewport. */
export function isOnDarkGround({ x, y }: Point): boolean {
  const element = document.elementFromPoint(x, y);
  return element !== null && isForDarkGround(getComputedStyle(element).color);
}
