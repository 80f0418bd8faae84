interface NavigationEvents extends EventTarget {
  addEventListener(type: "currententrychange", listener: () => void, options: object): void;
}

/** Apps change the address first and the page right after; so long is given them for it. */
const AFTER_CHANGE_MS = 100;

/**
 * Calls back soon after the page's address, but for its fragment, has changed without a load, as
 * single-page apps do it. By the Navigation API (Chromium 102, Firefox 147) where there is one; else
 * only the way back and forth is heard.
 */
export function onAddressChange(callback: () => void, signal: AbortSignal): void {
  let address = addressNow();
  const look = () => {
    if (signal.aborted || addressNow() === address) return;
    address = addressNow();
    callback();
  };
  const lookSoon = () => setTimeout(look, AFTER_CHANGE_MS);
  const { navigation } = window as { navigation?: NavigationEvents };
  navigation?.addEventListener("currententrychange", lookSoon, { signal });
  addEventListener("popstate", lookSoon, { signal });
}

function addressNow(): string {
  return location.href.replace(/#.*/, "");
}
