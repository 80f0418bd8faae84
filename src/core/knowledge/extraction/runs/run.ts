/** Words that may be one name or several, by their indexes in the chunk, `last` included. */
export interface Run {
  first: number;
  last: number;
  /** The words are one name and are not split: they are in quotation marks, or an abbreviation is explained by them. */
  isWhole?: true;
  /** The words are in quotation marks. */
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
