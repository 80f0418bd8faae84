/**
 * Puts a text on the clipboard, and with `html` its formatted form beside it; false where the browser
 * refuses. Only after a press of the reader's. Also works on pages without a secure address.
 */
export function copyToClipboard(document: Document, text: string, html?: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    isCopied = true;
  };
  // Where nothing is selected, Chromium copies only if this event was refused.
  const allow = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.defaultView?.addEventListener("beforecopy", allow, options);
  document.defaultView?.addEventListener("copy", fill, options);
  document.execCommand("copy");
  listening.abort();
  return isCopied;
}
