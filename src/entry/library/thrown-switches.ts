import type { PackRecord } from "../../platform/library/schema.ts";
import type { LibraryState } from "./shown.ts";

/**
 * The switches of packs that were thrown and are not stored yet. They are drawn as they were thrown last,
 * whatever the library has until then.
 */
export class ThrownSwitches {
  /** By pack: how it was thrown last, and how many throws are not stored. */
  readonly #thrown = new Map<string, { isOn: boolean; waiting: number }>();

  /** Notes the switch in a change, if one is in it. Returns what to call once the change is stored, or has failed. */
  throw(pack: string, { isOn }: Partial<PackRecord>): () => void {
    if (isOn === undefined) return () => {};
    const thrown = this.#thrown.get(pack) ?? { isOn, waiting: 0 };
    thrown.isOn = isOn;
    thrown.waiting++;
    this.#thrown.set(pack, thrown);
    return () => {
      if (--thrown.waiting === 0) this.#thrown.delete(pack);
    };
  }

  drawnOn(packs: LibraryState["packs"]): LibraryState["packs"] {
    return packs?.map((pack) => ({ ...pack, isOn: this.#thrown.get(pack.id)?.isOn ?? pack.isOn }));
  }
}
