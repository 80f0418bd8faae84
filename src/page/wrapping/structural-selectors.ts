import { isTraversal, parse, type Selector, SelectorType, stringify } from "css-what";
import { MARK_NAME } from "./text-splits.ts";

/**
 * Which elements may match other selectors once an inline element of ours is inserted among them.
 *
 * Selectors with `:first-child`, `+` and the like count siblings, and a mark is one sibling more. From each
 * such selector a looser one is made by leaving out whatever counts or compares siblings. An element that
 * does not match the looser one either is safe.
 */
export interface StructuralSelectors {
  /** Match the elements that are safe only while nothing is inserted beside them. */
  beside: string[];
  /** Match the elements that are safe only while nothing is inserted anywhere inside them. */
  around: string[];
}

/** A cheap test for selectors that have to be parsed. */
const WORTH_A_LOOK = /[+~]|-child|:has\(/;
const COUNTS_SIBLINGS = new Set([
  "first-child",
  "last-child",
  "only-child",
  "nth-child",
  "nth-last-child",
]);
const OF_OURS = /^data-(?:entity|category|markjs)/;

interface Compound {
  /** The combinator before it; null for the first compound. */
  combinator: Selector | null;
  simples: Selector[];
}

/** Adds what a rule's selector list makes unsafe; false where the list cannot be parsed. */
export function collectStructural(selectorText: string, found: StructuralSelectors): boolean {
  if (!WORTH_A_LOOK.test(selectorText)) return true;
  try {
    for (const selector of parse(selectorText)) collectOne(compoundsOf(selector), found);
    return true;
  } catch {
    return false;
  }
}

function collectOne(selector: Compound[], found: StructuralSelectors): void {
  selector.forEach((compound, index) => {
    const upToHere = selector.slice(0, index + 1);
    if (isStructural(compound)) found.beside.push(loosened(upToHere));
    for (const simple of compound.simples) {
      for (const argument of argumentsOf(simple)) {
        collectArgument(nameOf(simple), argument, upToHere, found);
      }
    }
  });
}

function collectArgument(
  name: string,
  argument: Compound[],
  upToHere: Compound[],
  found: StructuralSelectors,
): void {
  if (name === "has" && argument.some(({ simples }) => !simples.some(rulesMarksOut))) {
    found.around.push(loosened(upToHere));
  }
  // `:not(:first-child)` has been counted with the compound that it stands in.
  if (argument.length > 1 || name === "has") {
    collectOne(argument, found);
    return;
  }
  for (const simple of argument[0]?.simples ?? []) {
    for (const inner of argumentsOf(simple)) {
      collectArgument(nameOf(simple), inner, upToHere, found);
    }
  }
}

/** Whether a compound counts siblings itself, or in a call that speaks of the element alone. */
function isStructural({ combinator, simples }: Compound): boolean {
  return (
    isSiblingCombinator(combinator) ||
    simples.some(
      (simple) =>
        COUNTS_SIBLINGS.has(nameOf(simple)) ||
        (nameOf(simple) !== "has" &&
          argumentsOf(simple).some((inner) => inner.length === 1 && inner.every(isStructural))),
    )
  );
}

/** The selector without all that counts or compares siblings; a sibling takes the place of the one before. */
function loosened(selector: Compound[]): string {
  const kept: Compound[] = [];
  for (const compound of selector) {
    const previous = kept.at(-1);
    if (previous && isSiblingCombinator(compound.combinator)) {
      kept[kept.length - 1] = { combinator: previous.combinator, simples: compound.simples };
    } else kept.push(compound);
  }
  const tokens = kept.flatMap(({ combinator, simples }, index): Selector[] => {
    const plain = simples.filter(isPlain);
    return [
      ...(combinator && index > 0 ? [combinator] : []),
      ...(plain.length > 0 ? plain : [{ type: SelectorType.Universal, namespace: null } as const]),
    ];
  });
  return stringify([tokens]);
}

/** Whether a simple selector holds or fails whatever stands beside the element, or in it. */
function isPlain(simple: Selector): boolean {
  if (simple.type === SelectorType.PseudoElement) return false;
  const name = nameOf(simple);
  if (COUNTS_SIBLINGS.has(name) || name === "has") return false;
  return argumentsOf(simple).every((argument) =>
    argument.every(
      ({ combinator, simples }) => !isSiblingCombinator(combinator) && simples.every(isPlain),
    ),
  );
}

/** Whether no mark of ours matches a simple selector: a class, an id, another element's name. */
function rulesMarksOut(simple: Selector): boolean {
  if (simple.type === SelectorType.Tag) return simple.name !== MARK_NAME;
  return simple.type === SelectorType.Attribute && !OF_OURS.test(simple.name);
}

function isSiblingCombinator(combinator: Selector | null): boolean {
  return combinator?.type === SelectorType.Adjacent || combinator?.type === SelectorType.Sibling;
}

/** The name of a pseudo-class; empty for any other simple selector. */
function nameOf(simple: Selector): string {
  return simple.type === SelectorType.Pseudo ? simple.name : "";
}

/** The selectors that a pseudo-class takes. */
function argumentsOf(simple: Selector): Compound[][] {
  if (simple.type !== SelectorType.Pseudo || !Array.isArray(simple.data)) return [];
  return simple.data.map(compoundsOf);
}

function compoundsOf(selector: readonly Selector[]): Compound[] {
  const compounds: Compound[] = [];
  let combinator: Selector | null = null;
  let open: Compound | null = null;
  for (const token of selector) {
    if (isTraversal(token)) {
      combinator = token;
      open = null;
    } else if (open) open.simples.push(token);
    else {
      open = { combinator, simples: [token] };
      compounds.push(open);
    }
  }
  return compounds;
}
