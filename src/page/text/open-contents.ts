import { type Container, type Piece, TextBlock } from "./text-block.ts";
import { betweenTexts, type Edge, isOutOfFlow, isReference } from "./word-edges.ts";

/** What a container holds of its own, in document order: blocks of text and further containers. */
export interface Contents {
  container: Container;
  items: (TextBlock | Container)[];
}

/** Longest block, in UTF-16 code units: a page may hold millions in one text node. */
const BLOCK_MAX = 20_000;
/** How far before BLOCK_MAX to look for the end of a sentence or word to cut at. */
const CUT_SEARCH = 1000;
/** How much of a text's end tells how it ends, and whether it is more than an initial, in UTF-16 code units. */
const TAIL_CHARACTERS = 3;

/** The contents so far of a container whose end has not been reached. */
export class OpenContents implements Contents {
  readonly container: Container;
  readonly items: (TextBlock | Container)[] = [];
  #text = "";
  /** The end of the text, kept apart: to read the end of a joined string, the browser copies all of it. */
  #tail = "";
  #pieces: Piece[] = [];
  #hasText = false;
  /** The parts of a text that is too long for one block. */
  #parts: TextBlock[] | null = null;
  /** Containers beside the text, out of its flow. */
  #beside: Container[] = [];
  /** The edges of inline elements since the last text. */
  #edges: Edge[] = [];

  constructor(container: Container) {
    this.container = container;
  }

  addText(node: Text, data: string): void {
    this.#append(betweenTexts(this.#tail, this.#edges, data));
    this.#edges = [];
    let from = 0;
    while (this.#text.length + data.length - from > BLOCK_MAX) {
      const end = cutBefore(data, from, from + Math.max(0, BLOCK_MAX - this.#text.length));
      this.#add(node, data.slice(from, end), from);
      this.#endPart();
      from = end;
    }
    this.#add(node, data.slice(from), from);
  }

  #add(node: Text, data: string, from: number): void {
    const start = this.#text.length;
    this.#append(data);
    this.#pieces.push({ node, start, end: this.#text.length, from });
    this.#hasText ||= /\S/.test(data);
  }

  #append(text: string): void {
    this.#text += text;
    this.#tail = (text.length < TAIL_CHARACTERS ? this.#tail + text : text).slice(-TAIL_CHARACTERS);
  }

  /** Ends a block that has reached the limit; the text goes on in the next. */
  #endPart(): void {
    this.#parts ??= [];
    this.#pushBlock();
  }

  #pushBlock(): void {
    if (this.#hasText) {
      const block = new TextBlock(this.container, this.#text, this.#pieces, this.#parts);
      this.#parts?.push(block);
      this.items.push(block);
    }
    this.#text = "";
    this.#tail = "";
    this.#pieces = [];
    this.#hasText = false;
  }

  addCharacter(character: string): void {
    this.#append(character);
    this.#edges = [];
  }

  /** An inline element begins or ends here. */
  passEdge(element: Element, side: Edge["side"]): void {
    if (this.#hasText) this.#edges.push({ element, side });
  }

  /** Whether an element is a reference to a note, which no word is glued to. */
  isReference(element: Element): boolean {
    return isReference(element, this.#tail);
  }

  /** A container begins here. The text around one that is out of the flow is drawn as one run. */
  addContainer(element: Element): void {
    if (this.#hasText && isOutOfFlow(element)) {
      this.#beside.push(element);
      return;
    }
    this.endBlock();
    this.items.push(element);
  }

  endBlock(): void {
    this.#pushBlock();
    this.items.push(...this.#beside.splice(0));
    this.#parts = null;
    this.#edges = [];
  }
}

/** Where to cut data, at most at `limit`: after a sentence, else after a word, else at the limit. */
function cutBefore(data: string, from: number, limit: number): number {
  const start = Math.max(from, limit - CUT_SEARCH);
  const near = data.slice(start, limit);
  const sentence = Math.max(near.lastIndexOf(". "), near.lastIndexOf("\n"));
  const cut = sentence >= 0 ? sentence : near.search(/\s\S*$/);
  return cut >= 0 ? start + cut + 1 : limit;
}
