/** Words that may be one name or several, by their indexes in the chunk, `last` included. */
export interface Run {
  first: number;
  last: number;
  /** One name for sure: what stands in quotation marks, or what an abbreviation stands for. */
  isWhole?: true;
  /** What stands in quotation marks. */
  isQuoted?: true;
}

/** A part of a run that is a name. */
export interface Part extends Run {
  /** A person's office or title stands before it. */
  afterTitle: boolean;
}

/** A run, or a part of one, that is one name. */
export interface NameRun extends Part {
  /** Whether it has a capital for its own sake, not for its place in the sentence. */
  isCertain: boolean;
}
