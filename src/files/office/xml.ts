import { DOMParser } from "linkedom/worker";
import { refuseDeepTags } from "../nesting.ts";
import { decodeText } from "../plain-text.ts";
import { oneLine, Refusal } from "../read-text.ts";

/** Office programs nest elements a few dozen deep; deeper files are malicious. */
const DEPTH_MAX = 1_000;

/** The parts of a zipped document, as text and as XML. */
export class Parts {
  readonly #entries: ReadonlyMap<string, Uint8Array>;

  constructor(entries: ReadonlyMap<string, Uint8Array>) {
    this.#entries = entries;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Null where there is no such part. */
  text(name: string): string | null {
    const bytes = this.#entries.get(name);
    return bytes ? decodeText(bytes) : null;
  }

  /** Null where there is no such part. Entities that a part declares itself are not expanded. */
  xml(name: string): Document | null {
    const text = this.text(name);
    return text === null ? null : parseXml(text);
  }

  /** Throws a refusal where there is no such part. */
  requiredText(name: string): string {
    const text = this.text(name);
    if (text === null) throw new Refusal("refusedMissingPart", { part: name });
    return text;
  }

  /** Throws a refusal where there is no such part. */
  requiredXml(name: string): Document {
    return parseXml(this.requiredText(name));
  }
}

function parseXml(text: string): Document {
  refuseDeepXml(text);
  return new DOMParser().parseFromString(text, "text/xml") as unknown as Document;
}

export function refuseDeepXml(text: string): void {
  refuseDeepTags(text, DEPTH_MAX);
}

/** The elements of a name, whatever prefix its namespace has in this file. */
export function elementsNamed(document: Document, name: string): Element[] {
  return [...document.querySelectorAll("*")].filter(
    ({ nodeName }) => nodeName.slice(nodeName.indexOf(":") + 1) === name,
  );
}

/** The words in the first element of one of these names; null where there are none. */
export function wordsIn(document: Document | null, ...names: string[]): string | null {
  for (const name of names) {
    const words = oneLine(document?.getElementsByTagName(name)[0]?.textContent);
    if (words) return words;
  }
  return null;
}
