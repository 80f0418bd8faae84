import { oneLine } from "../read-text.ts";

/** What a page's JSON-LD (schema.org) says of its article. */
export interface LinkedArticle {
  title: string | null;
  /** By name, joined by commas. */
  author: string | null;
  publisher: string | null;
  /** As written there. */
  published: string | null;
  modified: string | null;
  kind: string | null;
}

type DataNode = Readonly<Record<string, unknown>>;

/** In plain words, by schema.org type. */
const KINDS: Readonly<Record<string, string>> = {
  Article: "article",
  NewsArticle: "news article",
  ReportageNewsArticle: "news report",
  AnalysisNewsArticle: "analysis",
  BackgroundNewsArticle: "background article",
  OpinionNewsArticle: "opinion article",
  ReviewNewsArticle: "review",
  LiveBlogPosting: "live blog",
  BlogPosting: "blog post",
  ScholarlyArticle: "scholarly article",
  Report: "report",
};
/** How deep nodes are looked for: lists in `@graph` in lists. Real pages nest no deeper. */
const DEPTH_MAX = 4;
const NODES_MAX = 200;
const AUTHORS_MAX = 4;

/** The first article of the page's JSON-LD; null where it has none that can be read. */
export function linkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = nodesIn(parsed(script.textContent ?? "")).find((node) => kindOf(node) !== null);
    if (article !== undefined) return describedBy(article);
  }
  return null;
}

/** Undefined where it is no JSON. Some pages wrap it in CDATA, as XHTML once asked for. */
function parsed(script: string): unknown {
  const text = script.replace("<![CDATA[", "").replace("]]>", "");
  const start = text.search(/[{[]/u);
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}

function nodesIn(value: unknown, depth = 0): DataNode[] {
  if (depth > DEPTH_MAX || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.slice(0, NODES_MAX).flatMap((one) => nodesIn(one, depth + 1));
  }
  const node = value as DataNode;
  return [node, ...nodesIn(node["@graph"], depth + 1), ...nodesIn(node.mainEntity, depth + 1)];
}

function kindOf(node: DataNode): string | null {
  const types = [node["@type"]].flat().filter((type) => typeof type === "string");
  const known = types.find((type) => Object.hasOwn(KINDS, type));
  return known === undefined ? null : (KINDS[known] ?? null);
}

function describedBy(article: DataNode): LinkedArticle {
  const authors = [article.author]
    .flat()
    .slice(0, AUTHORS_MAX)
    .flatMap((one) => nameOf(one) ?? []);
  return {
    title: oneLine(article.headline) ?? oneLine(article.name),
    author: authors.length > 0 ? authors.join(", ") : null,
    publisher: nameOf([article.publisher].flat()[0]),
    published: oneLine(article.datePublished),
    modified: oneLine(article.dateModified),
    kind: kindOf(article),
  };
}

/** Of a person or organisation, which may stand there by name alone. */
function nameOf(value: unknown): string | null {
  const name = typeof value === "object" && value !== null ? (value as DataNode).name : value;
  return oneLine([name].flat()[0]);
}
