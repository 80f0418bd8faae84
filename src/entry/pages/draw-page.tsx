import { type ComponentChildren, render } from "preact";
import type { Translate } from "../../core/i18n/translator.ts";
import { TranslationProvider } from "../../ui/i18n.tsx";

/** Draws an extension page's view, for the first time or again. */
export function drawPage(view: ComponentChildren, t: Translate): void {
  const root = document.getElementById("root");
  if (root) render(<TranslationProvider value={t}>{view}</TranslationProvider>, root);
}
