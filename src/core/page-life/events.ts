/** The events of a page's life, and the effects that it asks for. */
import type { TabReport } from "../page-report.ts";
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
  /** The settings may have changed. */
  | { type: "settings-changed" }
  | { type: "looked"; seen: Seen }
  | { type: "loaded" }
  /** The page's route has changed without a load. */
  | { type: "address-changed" }
  /** The packs in use have changed, and with them names and cards. */
  | { type: "names-changed" }
  /** The mentions found on the page have changed. */
  | { type: "text-changed" }
  /** A cheap fingerprint of the page, taken once a second. */
  | { type: "glanced"; glance: string }
  /** The page is shown again from the back/forward cache. */
  | { type: "shown-again" }
  /** Answers the effect `report`. */
  | { type: "reported"; report: TabReport }
  | { type: "told" }
  | { type: "tell-failed" }
  | { type: "timer"; token: number }
  /** The extension was updated, disabled or removed under the page. */
  | { type: "orphaned" };

export type Effect =
  | { type: "ask-settings" }
  /** To be answered with `looked`. */
  | { type: "look" }
  /** `evenUnseen`: read even a hidden tab, since the reader has just switched it on. */
  | { type: "start"; evenUnseen: boolean }
  | { type: "stop" }
  /** The settings of the page being read have changed. */
  | { type: "repaint" }
  /** To be answered with `reported`. */
  | { type: "report" }
  /** To be answered with `told` or `tell-failed`. */
  | { type: "tell"; report: TabReport }
  | { type: "end" };
