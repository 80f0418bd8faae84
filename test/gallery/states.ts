/** What the gallery shows, one state a page: `index.html?state=VIEW/NAME`. */
export const CARD_STATES = [
  "ready",
  "poor",
  "silent",
  "unwieldy",
  "turned",
  "facts",
  "together",
  "pinned",
  "menu",
  "timeline",
  "loading",
  "failed",
  "missing",
  "hidden",
  "not-kept",
] as const;

export const POPUP_STATES = [
  "running",
  "off",
  "paused",
  "site-off",
  "no-article",
  "unread",
  "not-allowed",
  "loading",
  "refused",
  "asking",
  "gone",
  "not-shown",
  "updated",
  "own-categories",
  "withheld",
  "hidden",
  "looking",
  "nothing-found",
  "some-unmarked",
  "kinds-off",
  "all-kinds-off",
] as const;

export const READER_STATES = ["whole", "cited", "card", "missing", "opening", "failed"] as const;

export const LIBRARY_STATES = [
  "start",
  "reading",
  "have",
  "review",
  "not-stored",
  "details",
  "done",
  "failed",
  "trouble",
] as const;
export const OPTIONS_STATES = ["new", "used", "refused"] as const;

export const PANEL_STATES = [
  "cast",
  "facts",
  "withheld",
  "not-shown",
  "looking",
  "nothing-found",
  "all-kinds-off",
  "site-off",
  "off",
  "unread",
  "loading",
  "gone",
  "asking",
] as const;

export const SHEET_STATES = [
  "ready",
  "saved",
  "looking",
  "no-names",
  "all-kinds-off",
  "unread",
  "loading",
  "gone",
] as const;

export const WELCOME_STATES = ["first", "bare", "refused"] as const;

export type CardState = (typeof CARD_STATES)[number];
export type PopupState = (typeof POPUP_STATES)[number];
export type ReaderState = (typeof READER_STATES)[number];
export type LibraryState = (typeof LIBRARY_STATES)[number];
export type OptionsState = (typeof OPTIONS_STATES)[number];
export type SheetState = (typeof SHEET_STATES)[number];
export type PanelState = (typeof PANEL_STATES)[number];
export type WelcomeState = (typeof WELCOME_STATES)[number];
