/** How long a live region must be in the page before a change of it is read out, in ms. */
const BEFORE_TELLING_MS = 200;
/** How long an announcement stays in the region, in ms: screen readers take it over within a moment. */
const TELLING_MS = 3000;

/** A live region that nobody sees, through which screen readers read texts out. */
export class Announcer {
  readonly region: HTMLElement;
  readonly #ended: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `ended` is called when an announcement has been taken out of the region again. */
  constructor(document: Document, ended: () => void) {
    this.region = document.createElement("div");
    this.region.className = "status";
    this.region.role = "status";
    this.#ended = ended;
  }

  /** Whether an announcement is still to be read out, so that the region must stay in the page. */
  get isBusy(): boolean {
    return this.#timer !== undefined;
  }

  /** Has a text read out in place of the one before. The region must be in the page. */
  announce(text: string): void {
    clearTimeout(this.#timer);
    this.region.textContent = "";
    this.#timer = setTimeout(() => {
      this.region.textContent = text;
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.region.textContent = "";
        this.#ended();
      }, TELLING_MS);
    }, BEFORE_TELLING_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
