import { wantsEscape } from "../../page/pointing/wants-escape.ts";

/** What Escape closes. */
interface EscapeParts {
  /** Closes what the reader is at, whatever the page would do; returns whether there was anything. */
  close(): boolean;
  /** Closes what else is open; the page has made nothing of the key. */
  closeRest(): void;
}

/** Offers presses of Escape to the cards, and keeps those that they take from the page. */
export class EscapeKey {
  readonly #parts: EscapeParts;
  /** Whether a press that is not yet released was taken. */
  #isTaken = false;
  /** Whether nothing on the page was waiting for the press when it came. */
  #isFree = false;

  constructor(parts: EscapeParts) {
    this.#parts = parts;
  }

  /** Adds the same functions each time, so that a window may be given twice. */
  listenIn(view: Window, signal: AbortSignal): void {
    view.addEventListener("keydown", this.#pressed, { signal, capture: true });
    view.addEventListener("keydown", this.#passed, { signal });
    view.addEventListener("keyup", this.#released, { signal, capture: true });
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== "Escape") return;
    this.#isTaken = (event.repeat && this.#isTaken) || this.#parts.close();
    const [on] = event.composedPath();
    this.#isFree = !event.repeat && !(isElement(on) && wantsEscape(on));
    if (!this.#isTaken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** The page's own listeners have had the press. */
  readonly #passed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== "Escape" || event.defaultPrevented) return;
    if (this.#isFree) this.#parts.closeRest();
  };

  /** Some pages close what they have open only when the key is released. */
  readonly #released = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== "Escape" || !this.#isTaken) return;
    this.#isTaken = false;
    event.stopImmediatePropagation();
  };
}

/** Unlike `instanceof`, also true for elements of other frames. */
function isElement(target: EventTarget | undefined): target is Element {
  return (target as Node | undefined)?.nodeType === Node.ELEMENT_NODE;
}
