import { parseHTML } from "linkedom/worker";
import { refuseDeepTags } from "../nesting.ts";
import { Refusal } from "../read-text.ts";
import type { TextNode } from "./block-text.ts";

/** Browsers nest no deeper than 512; what goes beyond was made to do harm. */
const DEPTH_MAX = 1_000;
/** Tags in scripts and comments are counted too, so this allows for more of them. */
const TAGS_DEPTH_MAX = 10_000;
/** Elements that HTML lets go without a closing tag. */
const UNCLOSED = new Set(
  (
    "area base body br col colgroup dd dt embed head hr html img input li link meta option optgroup p " +
    "param rp rt source tbody td tfoot th thead tr track wbr"
  ).split(" "),
);

/** A page, or a piece of one, as a document with a body. Loads nothing and runs nothing. */
export function parsePage(html: string): Document {
  refuseDeepTags(html, TAGS_DEPTH_MAX, UNCLOSED);
  const { document } = parseHTML(/<body[\s>]/iu.test(html) ? html : withBody(html));
  if (depthOf(document.documentElement) > DEPTH_MAX) {
    throw new Refusal("refusedNesting");
  }
  return document;
}

/** The parser adds no body to a page that leaves its tag out, as HTML allows. */
function withBody(html: string): string {
  const head = /^[\s\S]*?<\/head\s*>/iu.exec(html)?.[0];
  if (head) return `${head}<body>${html.slice(head.length)}</body>`;
  return `<html><head></head><body>${html.replace(/<!doctype[^>]*>|<\/?html[^>]*>/giu, "")}</body></html>`;
}

function depthOf(root: TextNode): number {
  let deepest = 0;
  let depth = 0;
  let node: TextNode = root;
  for (;;) {
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      deepest = Math.max(deepest, depth);
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      depth--;
    }
    if (node === root || node.nextSibling === null) return deepest;
    node = node.nextSibling;
  }
}
