/**
 * Which elements' matching may change when an inline element of ours comes to stand among them.
 *
 * A selector with `:first-child`, `+` and their like counts siblings, and a mark is a sibling more.
 * From each such selector a looser one is made, that matches every element it can be decisive for:
 * whatever counts or compares siblings is left out. An element that even the looser one does not
 * match is safe.
 */

export interface StructuralSelectors {
  /** Elements that are safe only as long as nothing is put beside them. */
  beside: string[];
  /** Elements that are safe only as long as nothing is put anywhere inside them. */
  around: string[];
  /** Blocks whose first letter is set apart. */
  firstLetter: string[];
}

/** A selector worth a closer look, cheaply. */
const WORTH_A_LOOK = /[+~]|-child|:has\(|:first-letter/;
const STRUCTURAL = /^:(?:first-child|last-child|only-child|nth-child|nth-last-child)\b/;
const FIRST_LETTER = /^::?first-letter\b/;
const PSEUDO_ELEMENT = /^(?:::|:(?:before|after|first-line|first-letter)\b)/;
const TAKES_SELECTORS = new Set(["is", "where", "not", "has", "matches", "any"]);
/** Simple selectors that no mark of ours matches: a class, an id, another element's name. */
const RULES_US_OUT = /^(?:[.#]|[a-z](?!act-mark\b)|\[(?!data-(?:entity|category|markjs)))/i;

interface Compound {
  /** How it hangs on the one before: "", " ", ">", "+" or "~". */
  combinator: string;
  simples: string[];
}

export function noStructuralSelectors(): StructuralSelectors {
  return { beside: [], around: [], firstLetter: [] };
}

/** Adds what a rule's selector list makes unsafe. */
export function collectStructural(selectorText: string, found: StructuralSelectors): void {
  if (!WORTH_A_LOOK.test(selectorText)) return;
  for (const selector of splitList(selectorText)) collectOne(parse(selector), found);
}

function collectOne(selector: Compound[], found: StructuralSelectors): void {
  selector.forEach((compound, index) => {
    const upToHere = selector.slice(0, index + 1);
    if (isStructural(compound)) found.beside.push(loosened(upToHere));
    if (compound.simples.some((simple) => FIRST_LETTER.test(simple))) {
      found.firstLetter.push(loosened(upToHere));
    }
    for (const simple of compound.simples) {
      const call = functionCall(simple);
      if (call) collectArguments(call, upToHere, found);
    }
  });
}

function collectArguments(
  { name, text }: { name: string; text: string },
  upToHere: Compound[],
  found: StructuralSelectors,
): void {
  if (!TAKES_SELECTORS.has(name)) return;
  for (const argument of splitList(text)) {
    const inner = parse(argument);
    if (name === "has" && inner.some(({ simples }) => !simples.some((s) => RULES_US_OUT.test(s)))) {
      found.around.push(loosened(upToHere));
    }
    // `:not(:first-child)` has been counted with the compound that it stands in.
    if (inner.length > 1 || name === "has") collectOne(inner, found);
    else {
      for (const call of (inner[0]?.simples ?? []).map(functionCall)) {
        if (call) collectArguments(call, upToHere, found);
      }
    }
  }
}

/** Whether a compound counts siblings itself, or in a call that speaks of the element alone. */
function isStructural({ combinator, simples }: Compound): boolean {
  if (combinator === "+" || combinator === "~") return true;
  return simples.some((simple) => {
    if (STRUCTURAL.test(simple)) return true;
    const call = functionCall(simple);
    if (!call || call.name === "has") return false;
    return splitList(call.text).some((argument) => {
      const inner = parse(argument);
      return inner.length === 1 && inner.every(isStructural);
    });
  });
}

/** The selector without anything that counts siblings, and without siblings. */
function loosened(selector: Compound[]): string {
  const kept: Compound[] = [];
  for (const compound of selector) {
    const previous = kept.at(-1);
    if (previous && (compound.combinator === "+" || compound.combinator === "~")) {
      kept[kept.length - 1] = { combinator: previous.combinator, simples: compound.simples };
    } else kept.push(compound);
  }
  const text = kept.map(({ combinator, simples }, index) => {
    const plain = simples.filter(isPlain).join("");
    return (index === 0 ? "" : combinator) + (plain === "" ? "*" : plain);
  });
  return text.join("");
}

/** Whether a simple selector holds or fails whatever stands beside the element, or in it. */
function isPlain(simple: string): boolean {
  if (PSEUDO_ELEMENT.test(simple) || STRUCTURAL.test(simple)) return false;
  const call = functionCall(simple);
  if (!call || !TAKES_SELECTORS.has(call.name)) return true;
  if (call.name === "has") return false;
  return splitList(call.text).every((argument) =>
    parse(argument).every(
      ({ combinator, simples }) => !/[+~]/.test(combinator) && simples.every(isPlain),
    ),
  );
}

function functionCall(simple: string): { name: string; text: string } | null {
  const match = /^:([a-z-]+)\((.*)\)$/is.exec(simple);
  return match?.[1] !== undefined && match[2] !== undefined
    ? { name: match[1].replace(/^-(?:webkit|moz)-/, ""), text: match[2] }
    : null;
}

/** Cuts at the commas outside brackets and strings. */
function splitList(text: string): string[] {
  const parts: string[] = [""];
  for (const token of tokens(text)) {
    if (token === ",") parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function parse(selector: string): Compound[] {
  const compounds: Compound[] = [];
  let combinator = "";
  let open: Compound | null = null;
  for (const token of tokens(selector)) {
    if (/^\s+$/.test(token)) {
      open = null;
      combinator ||= compounds.length > 0 ? " " : "";
    } else if (token === ">" || token === "+" || token === "~") {
      open = null;
      combinator = token;
    } else if (open) open.simples.push(token);
    else {
      open = { combinator, simples: [token] };
      combinator = "";
      compounds.push(open);
    }
  }
  return compounds;
}

/** Simple selectors with their brackets, combinators, commas and white space. */
function tokens(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = tokenEnd(text, at);
    found.push(text.slice(at, end));
    at = end;
  }
  return found;
}

function tokenEnd(text: string, start: number): number {
  const space = /\s+/y;
  space.lastIndex = start;
  if (space.test(text)) return space.lastIndex;
  if (",>+~*&".includes(text.charAt(start))) return start + 1;
  let at = start + (text.startsWith("::", start) ? 2 : 1);
  if (text.charAt(start) === "[") return closing(text, start);
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\\") at += 2;
    else if (character === "(") return closing(text, at);
    else if (/[\s,>+~*&.#:[]/.test(character)) return at;
    else at++;
  }
  return text.length;
}

/** Just after the bracket that closes the one at `start`. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1);
      at = end === -1 ? text.length : end;
    } else if (character === "(" || character === "[") depth++;
    else if ((character === ")" || character === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}
