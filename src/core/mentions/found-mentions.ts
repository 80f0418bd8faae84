/** What was found in a page's texts. `M` is the type of a mention. */
export interface FoundMentions<M> {
  /** One list for each text, in order; each sorted and disjoint. */
  mentions: M[][];
  /**
   * Spellings, in small letters, of names that may count differently now: texts read earlier that
   * contain one (`text.toLowerCase().includes(spelling)`) should be asked again.
   */
  reconsider: string[];
}
