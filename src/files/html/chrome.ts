import { SENTENCE_END } from "../../core/text/sentence-end.ts";
import type { TextNode } from "../walk.ts";

const TAGS = new Set(["NAV", "ASIDE", "FOOTER"]);
const ROLES = new Set(["navigation", "complementary", "contentinfo", "search", "dialog", "menu"]);
/** What pages call their menus, forms and what leads to other pages, in classes and ids. */
const NAMED =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|submenu|footer|sidebar|comments?|disqus|social|share|sharing|related|promos?|newsletter|breadcrumbs?|cookies?|ads?|advert\p{Ll}*|login|signup|widgets?|toolbar|popup|modal)(?:$|[-_\s])/iu;
/** What is so named may be about related parties or share capital; a menu consists of links first of all. */
const LINKED_PART = 0.7;
/** In UTF-16 units, without its end. */
const SENTENCE_MIN = 18;
/** A part of the page that has more of its text is no menu, whatever it is called. */
const PART_MAX = 0.5;

/**
 * Tells which elements of a page are not what it is about, though they are text: menus and what else leads
 * through the site. Where a page is an article, readability finds it among them.
 */
export function chromeOf(body: Element): (node: TextNode) => boolean {
  return lesserPart(body, isChrome);
}

/** Tells which elements of an article are menus by their tag or role: readability leaves some in short pages. */
export function menusOf(article: Element): (node: TextNode) => boolean {
  return lesserPart(article, isMenu);
}

function lesserPart(
  root: Element,
  isKind: (element: Element) => boolean,
): (node: TextNode) => boolean {
  const most = lengthOf(root) * PART_MAX;
  return (node) => {
    const element = node as unknown as Element;
    return (
      node.nodeType === 1 &&
      node !== (root as unknown) &&
      isKind(element) &&
      lengthOf(element) < most
    );
  };
}

function isMenu(element: Element): boolean {
  return element.nodeName.toUpperCase() === "NAV" || roleOf(element) === "navigation";
}

function roleOf(element: Element): string {
  return element.getAttribute("role")?.toLowerCase() ?? "";
}

function isChrome(element: Element): boolean {
  if (TAGS.has(element.nodeName.toUpperCase()) || ROLES.has(roleOf(element))) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return NAMED.test(names) && isOfLinks(element) && !hasProse(element);
}

function isOfLinks(element: Element): boolean {
  const links = [...element.querySelectorAll("a[href]")];
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > 0 && linked >= lengthOf(element) * LINKED_PART;
}

/** Whether the element holds a table, or a text node with a whole sentence, in a link or not. */
function hasProse(element: Element): boolean {
  if (element.querySelector("table") !== null) return true;
  return [element, ...element.querySelectorAll("*")].some(({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === 3 && hasSentence(node.nodeValue ?? "")),
  );
}

function hasSentence(text: string): boolean {
  const ended = text.split(SENTENCE_END).slice(0, -1);
  return ended.some((sentence) => sentence.trim().length >= SENTENCE_MIN);
}

function lengthOf(element: Element): number {
  return element.textContent?.replace(/\s+/gu, "").length ?? 0;
}
