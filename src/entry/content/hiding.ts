import type { NameToHide } from "../../core/hidden-names.ts";
import type { HiddenModel } from "../../ui/card/model/card-model.ts";

/** Stores whether a name is hidden. Rejects if that is not stored. */
export type KeepHidden = (ask: NameToHide & { isHidden: boolean }) => Promise<unknown>;

/** The name that the reader has hidden by an open card, which says so until it is closed. */
export class Hiding {
  readonly #keep: KeepHidden;
  readonly #changed: () => void;
  #name: NameToHide | null = null;
  #isRefused = false;

  constructor(keep: KeepHidden, changed: () => void) {
    this.#keep = keep;
    this.#changed = changed;
  }

  get name(): NameToHide | null {
    return this.#name;
  }

  hide(name: NameToHide): void {
    this.#name = name;
    this.#isRefused = false;
    this.#changed();
    void this.#try(name, true);
  }

  /** Shows the name again; returns false if it stays hidden. */
  async undo(): Promise<boolean> {
    return this.#name !== null && (await this.#try(this.#name, false));
  }

  forget(): void {
    this.#name = null;
  }

  /** What the card shows; null if nothing was hidden by it. */
  modelOf(label: string): HiddenModel | null {
    if (!this.#name) return null;
    const { form, scope } = this.#name;
    return { state: "hidden", label, form, scope, isRefused: this.#isRefused };
  }

  async #try(name: NameToHide, isHidden: boolean): Promise<boolean> {
    try {
      await this.#keep({ ...name, isHidden });
      return true;
    } catch {
      if (this.#name === name) {
        this.#isRefused = true;
        this.#changed();
      }
      return false;
    }
  }
}
