import type { LifeEvent } from "../core/page-life/events.ts";
import { routeOf } from "../core/page-life/route.ts";
import { onAddressChange } from "../page/text/address.ts";

/**
 * Tells what the browser says of the page, until the signal aborts: that it has loaded, is shown again from
 * the history, or has another address; and calls `look` when its tab is shown or hidden.
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
