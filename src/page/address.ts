interface NavigationEvents extends EventTarget {
  addEventListener(type: "navigatesuccess", listener: () => void, options: object): void;
}

/**
 * Calls back when the page's address, but for its fragment, changes without a load, as single-page
 * apps do it. By the Navigation API (Chromium 102, Firefox 147) where there is one; else only the way
 * back and forth is heard.
 */
export function onAddressChange(callback: () => void, signal: AbortSignal): void {
  let address = addressNow();
  const look = () => {
    if (addressNow() === address) return;
    address = addressNow();
    callback();
  };
  const { navigation } = window as { navigation?: NavigationEvents };
  navigation?.addEventListener("navigatesuccess", look, { signal });
  addEventListener("popstate", look, { signal });
}

function addressNow(): string {
  return location.href.replace(/#.*/, "");
}
