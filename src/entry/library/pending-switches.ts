import type { PackRecord } from "../../platform/library/schema.ts";
import type { LibraryState } from "./shown.ts";

/**
 * The packs that the reader has switched on or off and whose change is not stored yet. Until it is, the last
 * switch counts, whatever the library says.
 */
export class PendingSwitches {
  /** By pack: how it was switched last, and how many changes are not stored. */
  readonly #pending = new Map<string, { isOn: boolean; changes: number }>();

  /** Notes the switch in a change, if there is one. The function returned is to be called once the change is stored or has failed. */
  note(pack: string, { isOn }: Partial<PackRecord>): () => void {
    if (isOn === undefined) return () => {};
    const pending = this.#pending.get(pack) ?? { isOn, changes: 0 };
    pending.isOn = isOn;
    pending.changes++;
    this.#pending.set(pack, pending);
    return () => {
      if (--pending.changes === 0) this.#pending.delete(pack);
    };
  }

  /** The packs as they are to be drawn. */
  appliedTo(packs: LibraryState["packs"]): LibraryState["packs"] {
    return packs?.map((pack) => ({ ...pack, isOn: this.#pending.get(pack.id)?.isOn ?? pack.isOn }));
  }
}
