import { parseHTML } from "linkedom/worker";
import { refuseDeepTags } from "../nesting.ts";
import { Refusal } from "../read-text.ts";
import type { TextNode } from "../walk.ts";
import { removeNotes } from "./remove-notes.ts";

/** Browsers nest elements at most 512 deep; deeper pages are malicious. */
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

const BEGINS_WITH_ELEMENT = /^\s*<\p{L}/u;

export interface ParsedPage {
  document: Document;
  /** The sum of the depths of all nodes: a measure of the time readability takes. */
  depths: number;
}

/** A page, or a piece of one, as a document with a body and without notes. Loads nothing and runs nothing. */
export function parsePage(html: string): ParsedPage {
  refuseDeepTags(html, TAGS_DEPTH_MAX, UNCLOSED);
  const { document } = parseHTML(withAllTags(html));
  let depths = 0;
  for (const depth of depthsBelow(document.documentElement)) {
    if (depth > DEPTH_MAX) throw new Refusal("refusedNesting");
    depths += depth;
  }
  removeNotes(document);
  return { document, depths };
}

/** The parser adds neither root nor body to a page that leaves their tags out, as HTML allows. */
function withAllTags(html: string): string {
  const body = withBody(asOnePage(html));
  const root = body.search(/<html[\s>]/iu);
  // Elements before it, such as the cover of a filing, would become the root.
  if (root >= 0) return BEGINS_WITH_ELEMENT.test(body) ? body.slice(root) : body;
  return `<html>${body.replace(/^\s*<!doctype[^>]*>/iu, "")}</html>`;
}

/** Filings and saved mails hold several pages, one behind the other. */
function asOnePage(html: string): string {
  const [first = "", ...others] = html.split(/<\/html\s*>/iu);
  const bodies = others.flatMap((page) => {
    const start = page.search(/<body[\s>]/iu);
    return start < 0 ? [] : [page.slice(start).replace(/<\/?body(?:\s[^<>]*)?>/giu, "")];
  });
  return bodies.length === 0 ? html : [first.replace(/<\/body\s*>/iu, ""), ...bodies].join("\n");
}

function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html)) return html;
  const head = /^[\s\S]*?<\/head\s*>/iu.exec(html)?.[0];
  if (head) return `${head}<body>${html.slice(head.length)}</body>`;
  return `<head></head><body>${html.replace(/<!doctype[^<>]*>|<\/?html[^<>]*>/giu, "")}</body>`;
}

function* depthsBelow(root: TextNode): Generator<number> {
  let depth = 0;
  let node: TextNode = root;
  for (;;) {
    if (node.firstChild) {
      node = node.firstChild;
      yield ++depth;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      depth--;
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
    yield depth;
  }
}
