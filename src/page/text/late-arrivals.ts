import { isInTree, shadowRootOf } from "./own-properties.ts";

/** When to look again for components' shadow roots, in ms after reading began. */
const LOOKS_MS = [500, 1000, 2000, 4000, 8000, 16_000];

/** How far from the view a box counts as near, as an observer's root margin. */
const NEAR = "100% 0px";

export interface LateArrivalsOptions {
  signal: AbortSignal;
  /** A hidden element is now rendered near the view. */
  onRendered(element: Element): void;
  /** An element now has a shadow root. */
  onUpgraded(element: Element): void;
}

/** Watches for elements that become readable without a mutation that an observer would report. */
export class LateArrivals {
  readonly #options: LateArrivalsOptions;
  readonly #observer: IntersectionObserver;
  readonly #unupgraded = new Set<WeakRef<Element>>();
  readonly #expected = new WeakSet<Element>();
  readonly #unrendered = new WeakSet<Element>();
  readonly #rendered = new WeakSet<Element>();

  constructor(options: LateArrivalsOptions) {
    this.#options = options;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) options.onRendered(target);
        }
      },
      { rootMargin: NEAR },
    );
    const timers = LOOKS_MS.map((delay) => setTimeout(() => this.look(), delay));
    options.signal.addEventListener("abort", () => {
      this.#observer.disconnect();
      for (const timer of timers) clearTimeout(timer);
    });
  }

  expectRendering(element: Element): void {
    this.#unrendered.add(element);
    this.#observer.observe(element);
  }

  /** An element is read, whether it was expected or not. */
  rendered(element: Element): void {
    if (!this.#unrendered.delete(element)) return;
    this.#rendered.add(element);
    this.#observer.unobserve(element);
  }

  /** Whether an element given to `expectRendering` has been rendered near the view. */
  hasRendered(element: Element): boolean {
    return this.#rendered.has(element);
  }

  expectShadowRoot(element: Element): void {
    if (this.#expected.has(element)) return;
    this.#expected.add(element);
    this.#unupgraded.add(new WeakRef(element));
  }

  /** Reports the components that have got their shadow root. */
  look(): void {
    for (const reference of this.#unupgraded) {
      const element = reference.deref();
      if (element && isInTree(element) && !shadowRootOf(element)) continue;
      this.#unupgraded.delete(reference);
      if (!element) continue;
      this.#expected.delete(element);
      if (shadowRootOf(element)) this.#options.onUpgraded(element);
    }
  }
}
