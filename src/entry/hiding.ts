import type { NameToHide } from "../core/hidden-names.ts";
import type { HiddenModel } from "../ui/card/card-model.ts";

/** Keeps in the settings that a name is hidden, or is not any more. Rejects where it is not kept. */
export type KeepHidden = (ask: NameToHide & { isHidden: boolean }) => Promise<unknown>;

/** What the reader has hidden from an open card: the card says so in its place until it is closed. */
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

  /** False where it stays hidden. */
  async undo(): Promise<boolean> {
    return this.#name !== null && (await this.#try(this.#name, false));
  }

  forget(): void {
    this.#name = null;
  }

  /** What the card says; null while nothing was hidden from it. */
  modelOf(label: string): HiddenModel | null {
    if (!this.#name) return null;
    const { form, reach } = this.#name;
    return { state: "hidden", label, form, reach, isRefused: this.#isRefused };
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
