import type { RunReader } from "../runs/name-runs.ts";
import type { ReadChunk } from "../runs/read-chunk.ts";
import type { NameRun } from "../runs/run.ts";
import type { Surface } from "../surfaces/surfaces.ts";

/** Names side by side in a list, "Hezbollah, Hamas and the Houthis": likely of one category. */
export type Neighbours = [Surface, Surface];

const BY_COMMA = /^,\s(?:the\s)?$/u;
const BY_CONJUNCTION = /^,?\s(?:and|or|et|y|und|i|и)\s(?:the\s)?$/u;

/** Collects the neighbours of one sentence, whose names it is shown in order. */
export class NameLists {
  #before: { name: NameRun; surface: Surface } | null = null;
  /**
   * Names joined by commas alone: a list only if a conjunction follows, unlike "the mayor of Rome, Anna
   * Miller".
   */
  #pending: Neighbours[] = [];
  readonly #chunk: ReadChunk;
  readonly #reader: RunReader;
  readonly #found: Neighbours[];

  constructor(chunk: ReadChunk, reader: RunReader, found: Neighbours[]) {
    this.#chunk = chunk;
    this.#reader = reader;
    this.#found = found;
  }

  add(name: NameRun, surface: Surface): void {
    const between = this.#between(name);
    if (this.#before !== null && BY_COMMA.test(between)) {
      this.#pending.push([this.#before.surface, surface]);
    } else {
      if (this.#before !== null && BY_CONJUNCTION.test(between) && !this.#isPartOfMore(name)) {
        this.#found.push(...this.#pending, [this.#before.surface, surface]);
      }
      this.#pending = [];
    }
    this.#before = { name, surface };
  }

  #between({ first }: NameRun): string {
    const { words } = this.#chunk;
    return this.#before === null
      ? ""
      : words.text.slice(words.end(this.#before.name.last), words.start(first));
  }

  /** "Putin and Kazakh President Tokayev": the word belongs to the name that follows. */
  #isPartOfMore({ last }: NameRun): boolean {
    return this.#reader.isNameWord(last + 1) && this.#chunk.words.gapAfter(last) === "space";
  }
}
