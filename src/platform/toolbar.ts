import browser from "webextension-polyfill";

const BADGE_COLOUR = "#1f3f66";
const BADGE_MAX = 99;

/**
 * Shows the number of distinct entities highlighted in a tab; nothing for none. Firefox for Android has no
 * badges.
 */
export async function showBadge(tab: number, entities: number): Promise<void> {
  const action: Partial<typeof browser.action> = browser.action;
  const text = entities === 0 ? "" : entities > BADGE_MAX ? `${BADGE_MAX}+` : String(entities);
  await action.setBadgeBackgroundColor?.({ tabId: tab, color: BADGE_COLOUR });
  await action.setBadgeText?.({ tabId: tab, text });
}

/** Opens the toolbar popup over the last used window; does nothing where the browser does not allow that. */
export async function openPopup(): Promise<void> {
  const action: Partial<typeof browser.action> = browser.action;
  await action.openPopup?.().catch(console.error);
}
