/** What goes into the life of a page, and what comes out of it. */
import type { PageNews } from "../page-report.ts";
import type { PageSettings } from "../page-settings.ts";

/** What a look at the page sees. */
export interface Seen {
  isArticle: boolean;
  title: string;
  /** Much of what was read is gone. */
  isReplaced: boolean;
}

export type LifeEvent =
  | { type: "begun" }
  | { type: "settings"; settings: PageSettings }
  | { type: "settings-failed" }
  /** The background says that they may have changed. */
  | { type: "settings-changed" }
  | { type: "looked"; seen: Seen }
  | { type: "loaded" }
  /** The page's route has changed without a load. */
  | { type: "address-changed" }
  /** Other names may be known now, and other things of them. */
  | { type: "names-changed" }
  /** What was found on the page being read has changed. */
  | { type: "text-changed" }
  /** A cheap sign of what the page holds, taken now and then. */
  | { type: "glanced"; glance: string }
  /** The browser had kept the page, and shows it again. */
  | { type: "shown-again" }
  /** What there is to tell, in answer to the effect `report`. */
  | { type: "reported"; report: PageNews }
  | { type: "told" }
  | { type: "tell-failed" }
  | { type: "timer"; token: number }
  /** The extension was updated, disabled or removed under the page. */
  | { type: "orphaned" };

export type Effect =
  | { type: "ask-settings" }
  /** To be answered with `looked`. */
  | { type: "look" }
  /** `evenUnseen`: also while nobody looks at the tab, the reader having just switched it on. */
  | { type: "start"; evenUnseen: boolean }
  | { type: "stop" }
  /** The settings of the page being read have changed. */
  | { type: "repaint" }
  /** To be answered with `reported`. */
  | { type: "report" }
  /** To be answered with `told` or `tell-failed`. */
  | { type: "tell"; report: PageNews }
  | { type: "end" };
