import type { PackRecord } from "../../platform/library/schema.ts";

/** Tells whether an import has stored a pack, or another in its place. */
export class Arrivals {
  #revisions: ReadonlySet<string | null> = new Set();
  #before = this.#revisions;

  /** Takes note of what packs there are. */
  note(packs: readonly PackRecord[]): void {
    this.#revisions = new Set(packs.map(({ revision }) => revision));
  }

  /** An import begins. */
  begin(): void {
    this.#before = this.#revisions;
  }

  /** Whether there is a pack, as far as was noted, that was not stored as the last import began. */
  get areAny(): boolean {
    return [...this.#revisions].some((revision) => !this.#before.has(revision));
  }
}
