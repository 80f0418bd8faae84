import { isInTree, shadowRootOf } from "./own-properties.ts";

/** When components that had no shadow root yet are looked at again, in milliseconds from the start. */
const LOOKS_MS = [500, 1000, 2000, 4000, 8000, 16_000];

/** How far from the view a box counts as come. */
const NEAR = "100% 0px";

export interface LateArrivalsOptions {
  signal: AbortSignal;
  /** An element that was to come near the view, rendered, has. */
  onRendered(element: Element): void;
  /** An element has become a component with a shadow root. */
  onUpgraded(element: Element): void;
}

/** What is in the tree and cannot be read yet, and gives no sign in the tree when it can be. */
export class LateArrivals {
  readonly #options: LateArrivalsOptions;
  readonly #observer: IntersectionObserver;
  readonly #unupgraded = new Set<WeakRef<Element>>();
  readonly #expected = new WeakSet<Element>();
  readonly #rendered = new WeakSet<Element>();

  constructor(options: LateArrivalsOptions) {
    this.#options = options;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          this.#observer.unobserve(target);
          this.#rendered.add(target);
          options.onRendered(target);
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
    this.#observer.observe(element);
  }

  /** Whether an expected element has been near the view, rendered. */
  hasRendered(element: Element): boolean {
    return this.#rendered.has(element);
  }

  expectShadowRoot(element: Element): void {
    if (this.#expected.has(element)) return;
    this.#expected.add(element);
    this.#unupgraded.add(new WeakRef(element));
  }

  /** Looks whether any expected component has its shadow root by now. */
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
