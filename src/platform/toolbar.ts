import browser from "webextension-polyfill";

const BADGE_COLOUR = "#1f3f66";
const BADGE_MAX = 99;

/** Shows the number of distinct entities highlighted in a tab; nothing for none. */
export async function showBadge(tab: number, entities: number): Promise<void> {
  const text = entities === 0 ? "" : entities > BADGE_MAX ? `${BADGE_MAX}+` : String(entities);
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId: tab, text });
}
