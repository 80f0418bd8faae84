/** Types of script elements that hold data, not a program. All others count as programs. */
const DATA = /^(?!.*(?:java|ecma|j|live)script)(?!module$|importmap$|text\/vbscript$).+$/i;
/** Elements that show another document, which may hold scripts that reach into ours. */
const FRAMES = "iframe, frame, object, embed";
const SCRIPT_ADDRESS = /^\s*javascript:/i;

/**
 * Whether a document runs no script, so that nobody on the page holds its text nodes, hears its events
 * or reads its tree: a top document without an opener in which nothing stands that brings a script.
 */
export function runsNoScript(document: Document): boolean {
  const view = document.defaultView;
  if (!view || view.top !== view || view.opener !== null) return false;
  return !bringsScript(document);
}

/**
 * Whether a script comes with a tree: a script element with a program, an `on*` attribute, a
 * `javascript:` address, or a frame that we, and so its scripts, can look out of.
 */
export function bringsScript(root: Document | ShadowRoot | Element): boolean {
  try {
    if (root.nodeType === Node.ELEMENT_NODE && runsScript(root as Element)) return true;
    // Most pages have one, and need not be looked through.
    if ([...root.querySelectorAll("script")].some(isProgram)) return true;
    return [...root.querySelectorAll("*")].some(runsScript);
  } catch {
    // A form may hide its own properties behind controls of the same name: when in doubt, yes.
    return true;
  }
}

function runsScript(element: Element): boolean {
  if (element.localName === "script") return isProgram(element);
  if (element.matches(FRAMES) && isOfThisSite(element as HTMLIFrameElement)) return true;
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
