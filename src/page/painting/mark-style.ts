import { type BuiltInCategory, CATEGORIES, type Category } from "../../core/categories.ts";

/**
 * The look of marks, by either painter: a fine dotted line in the text's own colour or, if the reader wants
 * colours, a thin line in the category's colour on a faint tint of it. The colours are mid-tones of those
 * in src/ui/tokens.css, since a page may be light or dark without saying so.
 */
const COLOURS: Readonly<Record<BuiltInCategory, string>> = {
  person: "181 86 47",
  country: "47 125 79",
  place: "138 109 26",
  organisation: "47 109 181",
  "armed-group": "176 48 96",
  event: "122 79 181",
  weapon: "95 107 118",
  other: "110 106 100",
};
/** The highlight of the mark that is pointed at or stepped to. */
export const CURRENT = "fact-mark-current";
/** The highlight of names in clear letters, seen by what is behind them: a line in their own colour would be clear too. */
export const CLEAR = "fact-mark-clear";

/** The names of all our highlights. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...CATEGORIES.map((category) => `fact-mark-${category}`),
  CLEAR,
  CURRENT,
];

/** The name under which a category's highlight is registered; a pack's own categories look like "other". */
export function highlightNameOf(category: Category): string {
  const isBuiltIn = CATEGORIES.some((one) => one === category);
  return `fact-mark-${isBuiltIn ? category : "other"}`;
}

/**
 * The style of marks for the whole document, shadow trees included, to be inserted with origin USER. No
 * rule of the page's may give a wrapper more than its line and tint. The rules for wrappers are in a cascade
 * layer, where important rules win over the page's even if the sheet has to be adopted.
 */
export function markStyle(isColoured: boolean): string {
  return `@layer{
      ${WRAPPER}{all:unset!important;unicode-bidi:normal!important;${isColoured ? lookOf(COLOURS.other) : PLAIN}}
      fact-mark::before,fact-mark::after{content:none!important}
      ${isColoured ? wrapperRules() : ""}
      ${inMedia([WRAPPER])}
    }
    ${highlightStyle(isColoured ? lineOf : () => PLAIN, {
      [CLEAR]: isColoured ? lineOf(COLOURS.other) : PLAIN.replace("currentColor", "gray"),
      [CURRENT]:
        "text-decoration:underline solid 2px currentColor!important;text-underline-offset:18%!important",
    })}`;
}

/**
 * The background of highlights, which Chromium (156) takes only from a sheet of the author's origin: in the
 * colours of categories, and that of the current mark. Not in a cascade layer: for a layer in such a sheet
 * Chromium (156) lays out the whole page again, since fonts may be declared in layers.
 */
export function categoryTints(): string {
  return highlightStyle(tintOf, {});
}

export function currentTint(): string {
  return highlightStyle(null, {
    [CURRENT]: "background-color:rgb(127 127 127/28%)!important",
  });
}

const PLAIN =
  "text-decoration:underline dotted 2px currentColor!important;text-underline-offset:18%!important;";
const WRAPPER = "fact-mark[data-entity][data-category]";

function wrapper(category: string): string {
  return `fact-mark[data-entity][data-category="${category}"]`;
}

function wrapperRules(): string {
  return Object.entries(COLOURS)
    .map(([category, colour]) => `${wrapper(category)}{${lookOf(colour)}}`)
    .join("");
}

/**
 * Rules for highlights: the declarations for each category's colour, null for none, and those for others by
 * their names. In Chromium elements inherit a highlight's style from the root, where a rule costs a news
 * page 9 ms; a rule for every element cost 17 ms. In Firefox (153) highlights do not inherit.
 */
function highlightStyle(
  ofCategory: ((colour: string) => string) | null,
  ofOthers: Readonly<Record<string, string>>,
): string {
  const rulesFor = (originator: string) => {
    const rule = (name: string, declarations: string) =>
      `${originator}::highlight(${name}){${declarations}}`;
    const categories = Object.entries(ofCategory ? COLOURS : {}).map(([category, colour]) =>
      rule(`fact-mark-${category}`, ofCategory?.(colour) ?? ""),
    );
    const all = HIGHLIGHT_NAMES.map((name) => `${originator}::highlight(${name})`);
    const others = Object.entries(ofOthers).map(([name, declarations]) => rule(name, declarations));
    return [...categories, ...others, inMedia(all)].join("");
  };
  return `@supports not (-moz-appearance:none){${rulesFor(":root")}}
    @supports (-moz-appearance:none){${rulesFor("")}}`;
}

function lookOf(colour: string): string {
  return lineOf(colour) + tintOf(colour);
}

function lineOf(colour: string): string {
  return `text-decoration:underline solid 2px rgb(${colour})!important;text-underline-offset:18%!important;`;
}

function tintOf(colour: string): string {
  return `background-color:rgb(${colour}/9%)!important;`;
}

/** Marks in the system's colours if colours are forced, and none in print. */
function inMedia(selectors: readonly string[]): string {
  const all = selectors.join();
  return `@media(forced-colors:active){${all}{background-color:transparent!important;text-decoration-color:CanvasText!important}}
    @media print{${all}{background-color:transparent!important;text-decoration:none!important}}`;
}
