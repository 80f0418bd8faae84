/** Offers presses of Escape to the cards, and keeps those that they take from the page. */
export class EscapeKey {
  readonly #close: () => boolean;
  /** Whether a press that is not yet released was taken. */
  #isTaken = false;

  /** @param close closes what the key closes; returns whether there was anything to close. */
  constructor(close: () => boolean) {
    this.#close = close;
  }

  /** Adds the same functions each time, so that a window may be given twice. */
  listenIn(view: Window, options: AddEventListenerOptions): void {
    view.addEventListener("keydown", this.#pressed, options);
    view.addEventListener("keyup", this.#released, options);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== "Escape") return;
    this.#isTaken = (event.repeat && this.#isTaken) || this.#close();
    if (!this.#isTaken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Some pages close what they have open only when the key is released. */
  readonly #released = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== "Escape" || !this.#isTaken) return;
    this.#isTaken = false;
    event.stopImmediatePropagation();
  };
}
