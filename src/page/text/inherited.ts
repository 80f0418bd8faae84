import { outerOf } from "./own-properties.ts";

/**
 * A property of elements that depends on the elements around them. Each element is asked once. Not
 * recursive, since pages may be nested deeper than the call stack allows.
 */
export class Inherited<T> {
  readonly #known = new Map<Element, T>();
  readonly #outermost: (element: Element) => T;
  readonly #within: (element: Element, outer: T) => T;

  /**
   * `outermost` gives what the outermost element around the given one inherits; `within` what an element
   * makes of that.
   */
  constructor(outermost: (element: Element) => T, within: (element: Element, outer: T) => T) {
    this.#outermost = outermost;
    this.#within = within;
  }

  of(element: Element): T {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !this.#known.has(at); at = outerOf(at)) path.push(at);
    let value = at ? (this.#known.get(at) as T) : this.#outermost(element);
    for (const inner of path.reverse()) {
      value = this.#within(inner, value);
      this.#known.set(inner, value);
    }
    return value;
  }
}
