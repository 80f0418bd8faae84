import type { Translate } from "../../../core/i18n/translator.ts";
import type { CardCallbacks } from "../model/card-model.ts";
import type { View } from "./viewport.ts";

/** How cards look to this reader. */
export interface CardLook {
  /** Null for the one that the system prefers. */
  scheme: "light" | "dark" | null;
  /** The size of the text, in percent of the usual one. */
  textSize: number;
}

export interface FrameCallbacks extends CardCallbacks {
  /** The reader has moved the card. */
  dragged(): void;
  /** The reader has opened the browser's menu on the card. */
  menuOpened(): void;
}

/** What a frame needs of the host it stands in. */
export interface FrameHost {
  /** What it stands behind in the root, in front of the frames that were there. */
  after: Element;
  /** The larger, the nearer to the reader. */
  level: number;
  view(): View;
  t: Translate;
  /** A frame has another place or size, or is gone. */
  changed(): void;
}
