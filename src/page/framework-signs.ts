/**
 * Signs that a page's text belongs to a client framework, which will compare it with its own idea
 * of it. A content script cannot see what page scripts hang on nodes, so the signs are those that
 * servers and frameworks leave in the markup.
 */

import { Slices } from "./slices.ts";

/** Elements and attributes that only framework pages have. */
const MARKUP = [
  // React, Next, Gatsby, Remix
  "#__next, #___gatsby, [data-reactroot], [data-reactid], #__NEXT_DATA__, #gatsby-focus-wrapper",
  // Vue, Nuxt, Quasar
  "#__nuxt, #__layout, #q-app, [data-v-app], [data-server-rendered], #__NUXT_DATA__",
  // Svelte, SvelteKit
  "[data-svelte-h], [data-sveltekit-preload-data], [data-sveltekit-hydrate], [class*='svelte-']",
  // Angular
  "[ng-version], [ng-app], [data-ng-app], [ng-server-context], app-root",
  // Solid, Qwik, Astro, Marko, Fresh, Stencil, Lit
  "[data-hk], [q\\:container], astro-island, astro-slot, [data-marko-key], [data-fresh-key]",
  "[s-id], .hydrated, [defer-hydration]",
  // Livewire, Alpine, Ember, Turbo, Blazor
  "[wire\\:id], [x-data], .ember-view, turbo-frame, [data-turbo-permanent]",
  // Islands by other names
  "[data-hydrate], [data-hydration-id], [data-island], [data-react-props], [data-props][data-component]",
];

/** What pages call the element that an app is mounted in. */
const MOUNT_NAME =
  /^(?:\w+[-_])?(?:app|root|mount|ssr|spa)(?:[-_]?(?:root|container|mount|point|node|content|wrapper))?$/i;

/** What frameworks write between text nodes and around parts that come and go. */
const COMMENT =
  /^(?: |\/?\$[?!~]?|\[!?|\]|!|#|\/|v-if|-->|\/?lit-part.*|\?lit\$.*|\/?ng-container|bindings=.*|qv .*|\/qv|s?ssr:.*|M[_#^\]/].*|F#.*|astro:end|frsh:.*|ko .*)$/;

/** State and start of an app, written into the page. */
const SCRIPT =
  /hydrat|createRoot\(|createSSRApp|__next_f|__sveltekit|_\$HY|__(?:NUXT|INITIAL_STATE|PRELOADED_STATE|APOLLO_STATE|remixContext|reactRouterContext|staticRouterHydrationData)__?/;

/** Where bundlers for apps put their scripts. */
const SCRIPT_PLACE = /\/(?:_next|_nuxt|_astro|_app\/immutable|_remix|build\/_shared)\//;

/** Whether a comment is one that a framework has left. */
export function isFrameworkComment(comment: Comment): boolean {
  return COMMENT.test(comment.data);
}

/** One look over a document for the signs of a client framework, in slices. */
export async function hasFrameworkSigns(document: Document, signal: AbortSignal): Promise<boolean> {
  const slices = new Slices(signal);
  for (const selector of MARKUP) {
    if (document.querySelector(selector) !== null) return true;
    if (slices.due()) await slices.rest();
  }
  return (
    [...document.querySelectorAll("body > [id], body > * > [id]")].some(({ id }) =>
      MOUNT_NAME.test(id),
    ) || [...document.scripts].some(isFrameworkScript)
  );
}

function isFrameworkScript(script: HTMLScriptElement): boolean {
  const { src } = script;
  if (src !== "") return SCRIPT_PLACE.test(src);
  return isJavaScript(script.type) && SCRIPT.test(script.text);
}

function isJavaScript(type: string): boolean {
  return type === "" || type === "module" || type.includes("javascript");
}
