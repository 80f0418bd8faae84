interface NavigationEvents extends EventTarget {
  addEventListener(type: "currententrychange", listener: () => void, options: object): void;
}

/**
 * Calls back whenever the page's address has changed without a load, as single-page apps do it. By the
 * Navigation API (Chromium 102, Firefox 147) where there is one; else only the way back and forth and
 * changes of the fragment are heard.
 */
export function onAddressChange(callback: (address: string) => void, signal: AbortSignal): void {
  const changed = () => callback(location.href);
  const { navigation } = window as { navigation?: NavigationEvents };
  navigation?.addEventListener("currententrychange", changed, { signal });
  addEventListener("popstate", changed, { signal });
  addEventListener("hashchange", changed, { signal });
}
