import { BETWEEN_CELLS } from "../core/text/between-cells.ts";
import { splitSentences } from "../core/text/sentences.ts";

/** Between the lines of a cell that has several. */
const BETWEEN_LINES = " / ";
/** A cell longer than this is prose, even if it is one sentence. */
const CELL_MAX = 200;
/** "Lost. Found again." in a cell are remarks; sentences have at least this many words. */
const SENTENCE_WORDS_MIN = 3;
/** A table without heads of which prose is at least this part only arranges the page. */
const PROSE_PART = 0.5;

/** Spans are followed in so many columns and over so many rows: a small file must not become a huge text. */
const SPAN_MAX = 100;

export interface CellShape {
  isHead?: boolean;
  /** How many it spans, as written. */
  columns?: string | number | null | undefined;
  rows?: string | number | null | undefined;
}

interface Cell {
  paragraphs: string[];
  columns: number;
  rows: number;
}

interface Table {
  rows: Cell[][];
  /** Where paragraphs go, until the cell ends. */
  cell: Cell | null;
  hasHeads: boolean;
  isLayout: boolean;
}

/** Gathers a document's paragraphs; each row of a table is one, and prose in its cells stays apart. */
export class Paragraphs {
  readonly #done: string[] = [];
  /** Open ones, the outermost first. */
  readonly #tables: Table[] = [];
  #line = "";

  write(text: string): void {
    this.#line += text;
  }

  /** Whether the paragraph has any words yet. */
  get isBegun(): boolean {
    return /\S/u.test(this.#line);
  }

  /** Ends the paragraph, if one was begun. */
  end(): void {
    const text = this.#line
      .replace(/[^\S\n]+/gu, " ")
      .replace(/ ?\n ?/gu, "\n")
      .trim();
    this.#line = "";
    if (text !== "") this.#place([text]);
  }

  /** @param isLayout whether the table is known to hold no data */
  openTable(isLayout = false): void {
    this.end();
    const outer = this.#tables.at(-1);
    if (outer) outer.isLayout = true;
    this.#tables.push({ rows: [], cell: null, hasHeads: false, isLayout });
  }

  openRow(): void {
    this.end();
    this.#tables.at(-1)?.rows.push([]);
  }

  openCell({ isHead = false, columns, rows }: CellShape = {}): void {
    this.end();
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = { paragraphs: [], columns: spanOf(columns), rows: spanOf(rows) };
    table.rows.at(-1)?.push(table.cell);
    table.hasHeads ||= isHead;
  }

  closeCell(): void {
    this.end();
    const table = this.#tables.at(-1);
    if (table) table.cell = null;
  }

  closeTable(): void {
    this.end();
    const table = this.#tables.pop();
    if (table) this.#place(paragraphsOf(table));
  }

  /** With blank lines between. */
  text(): string {
    this.end();
    while (this.#tables.length > 0) this.closeTable();
    return this.#done.join("\n\n");
  }

  #place(paragraphs: readonly string[]): void {
    const table = this.#tables.at(-1);
    const target = table ? (table.cell ?? beside(table)).paragraphs : this.#done;
    for (const paragraph of paragraphs) target.push(paragraph);
  }
}

function spanOf(written: CellShape["rows"]): number {
  const span = Math.trunc(Number(written ?? 1));
  return span >= 1 ? Math.min(span, SPAN_MAX) : 1;
}

/** For words outside the cells, as a caption's: a row of their own. */
function beside(table: Table): Cell {
  const cell = emptyCell();
  table.rows.push([cell]);
  return cell;
}

function emptyCell(): Cell {
  return { paragraphs: [], columns: 1, rows: 1 };
}

function paragraphsOf(table: Table): string[] {
  if (isLayout(table)) return table.rows.flat().flatMap(({ paragraphs }) => paragraphs);
  return withSpans(table.rows).flatMap(paragraphsOfRow);
}

/** With a cell for each row and column that one spans, so that all stand below their heads. */
function withSpans(rows: readonly Cell[][]): Cell[][] {
  /** By column. */
  const above: { cell: Cell; rows: number }[] = [];
  return rows.map((row) => {
    const full: Cell[] = [];
    const addSpanned = () => {
      for (let held = above[full.length]; held && held.rows > 0; held = above[full.length]) {
        held.rows--;
        full.push(held.cell);
      }
    };
    for (const cell of row) {
      addSpanned();
      const below = isProse(cell) ? emptyCell() : cell;
      for (let column = 0; column < cell.columns; column++) {
        const isFirst = column === 0;
        if (full.length < SPAN_MAX) {
          above[full.length] = { cell: isFirst ? below : emptyCell(), rows: cell.rows - 1 };
        } else if (!isFirst) break;
        full.push(isFirst ? cell : emptyCell());
      }
    }
    addSpanned();
    return full;
  });
}

function isLayout({ rows, hasHeads, isLayout }: Table): boolean {
  if (isLayout || hasHeads) return isLayout;
  const cells = rows.flat();
  return lengthOf(cells.filter(isProse)) >= lengthOf(cells) * PROSE_PART;
}

function lengthOf(cells: readonly Cell[]): number {
  return cells.flatMap(({ paragraphs }) => paragraphs).join("").length;
}

function isProse({ paragraphs }: Cell): boolean {
  const text = paragraphs.join("\n");
  if (text.length > CELL_MAX) return true;
  const sentences = splitSentences(text).filter(
    ({ start, end }) => text.slice(start, end).split(/\s+/u).length >= SENTENCE_WORDS_MIN,
  );
  return sentences.length > 1;
}

/** Empty cells keep their place, so that the others stay below their heads; at the end none need it. */
function paragraphsOfRow(row: readonly Cell[]): string[] {
  const cells = row.slice(0, row.findLastIndex(isFilled) + 1);
  if (cells.filter(isFilled).length < 2) return cells.flatMap(({ paragraphs }) => paragraphs);
  const paragraphs: string[] = [];
  let line: string[] = [];
  const endLine = () => {
    if (line.some((text) => text !== ""))
      paragraphs.push(line.join(BETWEEN_CELLS).replace(/ {2,}/gu, " ").trim());
    line = [];
  };
  for (const cell of cells) {
    if (isProse(cell)) {
      endLine();
      paragraphs.push(...cell.paragraphs);
    } else {
      line.push(cell.paragraphs.flatMap((text) => text.split("\n")).join(BETWEEN_LINES));
    }
  }
  endLine();
  return paragraphs;
}

function isFilled({ paragraphs }: Cell): boolean {
  return paragraphs.length > 0;
}
