import browser from "webextension-polyfill";
import type { Translate } from "../core/i18n/translator.ts";

const BADGE_COLOUR = "#1f3f66";
const BADGE_MAX = 99;

/**
 * Shows the number of distinct entities marked in a tab, and in the button's tooltip what it counts; nothing
 * for none. Firefox for Android has no badges.
 */
export async function showBadge(tab: number, entities: number, t: Translate): Promise<void> {
  const action: Partial<typeof browser.action> = browser.action;
  const text = entities === 0 ? "" : entities > BADGE_MAX ? `${BADGE_MAX}+` : String(entities);
  await action.setBadgeBackgroundColor?.({ tabId: tab, color: BADGE_COLOUR });
  await action.setBadgeText?.({ tabId: tab, text });
  const title = entities === 0 ? "Fact Context" : t("badgeTitle", { count: entities });
  await action.setTitle?.({ tabId: tab, title });
}

/** How many entities a tab's badge says are marked there; 0 for none, and where there are no badges. */
export async function badgeOf(tab: number): Promise<number> {
  const action: Partial<typeof browser.action> = browser.action;
  return Number.parseInt((await action.getBadgeText?.({ tabId: tab })) ?? "", 10) || 0;
}

/** Opens the toolbar popup over the last used window; does nothing where the browser does not allow that. */
export async function openPopup(): Promise<void> {
  const action: Partial<typeof browser.action> = browser.action;
  await action.openPopup?.().catch(console.error);
}
