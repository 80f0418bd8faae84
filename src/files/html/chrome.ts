import type { TextNode } from "../walk.ts";

const TAGS = new Set(["NAV", "ASIDE", "FOOTER"]);
const ROLES = new Set(["navigation", "complementary", "contentinfo", "search", "dialog", "menu"]);
/** What pages call their menus, forms and what readers wrote, in classes and ids. */
const NAMED =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|submenu|footer|sidebar|comments?|disqus|social|share|sharing|related|promos?|newsletter|breadcrumbs?|cookies?|ads?|advert\p{Ll}*|login|signup|widgets?|toolbar|popup|modal)(?:$|[-_\s])/iu;
/** A list that consists of so many links, and of little else, leads elsewhere. */
const LINKS_MIN = 3;
const LINKED_PART = 0.9;
/** A part of the page that has more of its text is no menu, whatever it is called. */
const PART_MAX = 0.5;

/**
 * Tells which elements of a page are not what it is about, though they are text: menus, forms, what else the
 * site has. Where a page is an article, readability finds it among them.
 */
export function chromeOf(body: Element): (node: TextNode) => boolean {
  const most = lengthOf(body) * PART_MAX;
  return (node) => {
    const element = node as unknown as Element;
    return (
      node.nodeType === 1 &&
      node !== (body as unknown) &&
      isChrome(element) &&
      lengthOf(element) < most
    );
  };
}

function isChrome(element: Element): boolean {
  const name = element.nodeName.toUpperCase();
  if (TAGS.has(name) || ROLES.has(element.getAttribute("role")?.toLowerCase() ?? "")) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return NAMED.test(names) || ((name === "UL" || name === "OL") && isOfLinks(element));
}

function isOfLinks(list: Element): boolean {
  const links = [...list.querySelectorAll("a[href]")];
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return links.length >= LINKS_MIN && linked >= lengthOf(list) * LINKED_PART;
}

function lengthOf(element: Element): number {
  return element.textContent?.replace(/\s+/gu, "").length ?? 0;
}
