/** Types of script elements that hold data. All others count as programs. */
const DATA = /^(?!.*(?:java|ecma|j|live)script)(?!module$|importmap$|text\/vbscript$).+$/i;
/** Elements that show another document, which may hold scripts that reach into ours. */
const FRAMES = "iframe, frame, object, embed";
const SCRIPT_ADDRESS = /^\s*javascript:/i;

/**
 * Whether a document runs no script, so that no code of the page holds its text nodes, listens to its events
 * or reads its tree: a top document without an opener that contains nothing that brings a script.
 */
export function runsNoScript(document: Document): boolean {
  const view = document.defaultView;
  if (!view || view.top !== view || view.opener !== null) return false;
  return !bringsScript(document);
}

/**
 * Whether a tree brings a script: a script element with a program, an `on*` attribute, a `javascript:`
 * address, or a same-origin frame, whose scripts could reach the document.
 */
export function bringsScript(root: Document | ShadowRoot | Element): boolean {
  try {
    const isElement = root.nodeType === Node.ELEMENT_NODE;
    const elements = (selector: string): Element[] => {
      const below = [...root.querySelectorAll(selector)];
      return isElement && (root as Element).matches(selector) ? [root as Element, ...below] : below;
    };
    // Most pages have one: then the other elements need not be checked.
    if (elements("script").some(isProgram)) return true;
    if (elements(FRAMES).some((frame) => isOfThisSite(frame as HTMLIFrameElement))) return true;
    return elements("*").some(hasScriptAttribute);
  } catch {
    // A form's controls may hide its properties: when in doubt, yes.
    return true;
  }
}

function hasScriptAttribute(element: Element): boolean {
  // Most elements have none, and a page may have a hundred thousand.
  if (!element.hasAttributes()) return false;
  return element
    .getAttributeNames()
    .some((name) => name.startsWith("on") || SCRIPT_ADDRESS.test(element.getAttribute(name) ?? ""));
}

function isProgram(script: Element): boolean {
  const type = script.getAttribute("type")?.trim() ?? "";
  return !DATA.test(type);
}

function isOfThisSite(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    return false;
  }
}
