/** A problem that keeps a pack from compiling: where it is, what is wrong and what to do. */
export interface Problem {
  file: string;
  /** Lines and columns count from 1. */
  line: number;
  column?: number;
  message: string;
}

/** A file's name with its text. */
export interface TextFile {
  file: string;
  text: string;
}

/** `file:line:column: message`, which editors and terminals turn into a link. */
export function describeProblem({ file, line, column, message }: Problem): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  return `${place}: ${message}`;
}

/** In the order of the files' names and, within a file, of its lines. */
export function inFileOrder(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

/** By code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
