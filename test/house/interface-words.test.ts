/** Every word of the interface comes from the catalogues: none stands in the code of a view. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";

const SRC = join(import.meta.dirname, "../../src");
/** Attributes and properties whose value a reader sees or hears. */
const SPOKEN =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|alt|label|legend|placeholder|title|what|why|detail)$/;
/** Several words that begin with a capital: a sentence or a label. Identifiers and selectors are not such. */
const SENTENCE = /^(?=.*\p{Ll})\p{Lu}[\p{L}’]*[,:]? \p{L}+/u;
/** What is thrown or logged is for developers. */
const FOR_DEVELOPERS = /Error$|^(?:Cancelled|WorkEnded|DamagedPack|console)$/u;

/** Names that are the same in every language. */
const NAMES = /^(?:Fact Context|news\.example)$/;

/** A node of the syntax tree (ESTree with JSX). */
interface Node {
  type: string;
  [part: string]: unknown;
}

/** The words in a view's code that a reader would be shown. */
function wordsIn(code: string): string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (isForDevelopers(node)) return;
    for (const words of shownBy(node)) found.add(words.trim());
    for (const part of childrenOf(node)) visit(part);
  };
  visit(parseAst(code, { lang: "tsx" }) as unknown as Node);
  return [...found];
}

/** The words that a node shows by itself. */
function shownBy(node: Node): string[] {
  const { type, value, name, children } = node;
  if (type === "JSXText") return withLetters([`${value}`]);
  if (type === "JSXAttribute") {
    const { name: attribute } = name as Node;
    return SPOKEN.test(`${attribute}`) ? literalsOf(value as Node | null) : [];
  }
  if (type === "JSXElement" || type === "JSXFragment") {
    const parts = (children as Node[]).filter((part) => part.type === "JSXExpressionContainer");
    return parts.flatMap(literalsOf);
  }
  return type === "Literal" && typeof value === "string" && SENTENCE.test(value)
    ? withLetters([value])
    : [];
}

/** The texts that an expression may come to, with the words of templates. */
function literalsOf(node: Node | null): string[] {
  if (!node) return [];
  const { type, value, quasis, expression, consequent, alternate, left, right } = node;
  switch (type) {
    case "Literal":
      return typeof value === "string" ? withLetters([value]) : [];
    case "TemplateLiteral":
      return withLetters(
        (quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked),
      );
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
      return literalsOf(expression as Node);
    case "ConditionalExpression":
      return [consequent, alternate].flatMap((branch) => literalsOf(branch as Node));
    case "LogicalExpression":
    case "BinaryExpression":
      return isComparison(node)
        ? []
        : [left, right].flatMap((operand) => literalsOf(operand as Node));
    default:
      return [];
  }
}

function isComparison({ operator }: Node): boolean {
  return /^(?:[!=]==?|[<>]=?|in|instanceof)$/u.test(`${operator}`);
}

function isForDevelopers({ type, callee }: Node): boolean {
  if (type !== "NewExpression" && type !== "CallExpression") return false;
  const { name, object } = callee as Node;
  return FOR_DEVELOPERS.test(`${name ?? (object as Node | undefined)?.name ?? ""}`);
}

function withLetters(texts: readonly string[]): string[] {
  return texts.filter((text) => /\p{L}/u.test(text) && !NAMES.test(text));
}

function childrenOf(node: Node): Node[] {
  const isNode = (part: unknown): part is Node =>
    typeof part === "object" && part !== null && "type" in part;
  return Object.values(node).flat().filter(isNode);
}

const views = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /^(?:ui|entry|files|platform)[\\/]/.test(path))
  .filter((path) => /(?<!\.test)(?<!\.d)\.tsx?$/.test(path))
  .map((path): [string, string] => [path, readFileSync(join(SRC, path), "utf8")]);

describe("the words of the interface", () => {
  it.each(views)("are none of %s's own", (_, code) => {
    expect(wordsIn(code)).toEqual([]);
  });

  it.each([
    ["const a = <p>Add a document</p>", "Add a document"],
    ['const a = <p aria-label="Names">{x}</p>', "Names"],
    ["const a = <p title={on ? `Kind of $" + "{x}` : y}>{x}</p>", "Kind of"],
    ['const a = <p>{on ? "yes" : t("no")}</p>', "yes"],
    ['const a = <>{count === "one" && "some"}</>', "some"],
    ['const WORDS = { back: "Back to the article" }', "Back to the article"],
  ])("are found in %s", (code, words) => {
    expect(wordsIn(code)).toEqual([words]);
  });

  it.each([
    'const a = <p class="quiet">{t("add")} · {name}</p>',
    'const a = <p lang={lang}>{kinds.join(", ")}</p>',
    'throw new Error("No such pack is here")',
    'console.error("Fact Context could not load its card:", error)',
  ])("are not seen in %s", (code) => {
    expect(wordsIn(code)).toEqual([]);
  });
});
