/** Remembers what had the focus on the page while a card has it. */
export class FocusBefore {
  readonly #document: Document;
  readonly #root: ShadowRoot;
  #element: Element | null = null;

  /** @param root of the cards */
  constructor(document: Document, root: ShadowRoot) {
    this.#document = document;
    this.#root = root;
  }

  /** To be called when a card is about to get the focus. */
  note(): void {
    if (this.#root.activeElement === null) this.#element = this.#document.activeElement;
  }

  forget(): void {
    this.#element = null;
  }

  /** Gives the focus back; false where nothing had it, or what had it is gone. */
  giveBack(): boolean {
    const before = this.#element;
    this.forget();
    if (!(before instanceof HTMLElement) || before === this.#document.body) return false;
    before.focus({ preventScroll: true });
    return before.isConnected;
  }
}
