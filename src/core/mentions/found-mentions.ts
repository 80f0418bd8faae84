/** What was found in a page's texts; `M` is a mention as far as whoever holds it knows it. */
export interface FoundMentions<M> {
  /** One list for each text, in order; each sorted and disjoint. */
  mentions: M[][];
  /**
   * Spellings, in small letters, of names that may count differently now: texts read earlier that
   * contain one (`text.toLowerCase().includes(spelling)`) should be asked again.
   */
  reconsider: string[];
}
