interface NavigationEvents extends EventTarget {
  addEventListener(type: "currententrychange", listener: () => void, options: object): void;
}

/**
 * Calls back whenever the page's address changes without a load, as in single-page apps. Uses the Navigation
 * API (Chromium 102, Firefox 147); without it only back, forward and changes of the fragment are noticed.
 */
export function onAddressChange(callback: (address: string) => void, signal: AbortSignal): void {
  const changed = () => callback(location.href);
  const { navigation } = window as { navigation?: NavigationEvents };
  navigation?.addEventListener("currententrychange", changed, { signal });
  addEventListener("popstate", changed, { signal });
  addEventListener("hashchange", changed, { signal });
}
