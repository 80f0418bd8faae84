import type { LifeEvent } from "../../core/page-life/events.ts";
import { routeOf } from "../../core/page-life/route.ts";
import { onAddressChange } from "../../page/text/address.ts";

/**
 * Dispatches the browser's events of the page until the signal aborts: it has loaded, is shown again from
 * the back/forward cache, or has another address. Calls `look` when its tab is shown or hidden.
 */
export function followPage(
  tell: (event: LifeEvent) => void,
  look: () => void,
  signal: AbortSignal,
): void {
  // A page can dispatch these itself, as often as it likes: only the browser's own count.
  const seen = ({ isTrusted }: Event) => {
    if (isTrusted) look();
  };
  const loaded = ({ isTrusted }: Event) => {
    if (isTrusted) tell({ type: "loaded" });
  };
  const shown = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (isTrusted && persisted) tell({ type: "shown-again" });
  };
  document.addEventListener("visibilitychange", seen, { signal });
  addEventListener("load", loaded, { signal });
  addEventListener("pageshow", shown, { signal });
  let route = routeOf(location.href);
  onAddressChange((address) => {
    if (route === routeOf(address)) return;
    route = routeOf(address);
    tell({ type: "address-changed" });
  }, signal);
}
