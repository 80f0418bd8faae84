/** References to notes, and lists of notes and sources, as Wikipedia, ARIA and EPUB mark them. */
const NOTES = [
  "sup.reference",
  "sup.noprint",
  ".mw-editsection",
  ".references",
  ".reflist",
  ".footnotes",
  ".endnotes",
  ..."noteref footnote endnote endnotes bibliography"
    .split(" ")
    .map((role) => `[role~="doc-${role}"]`),
  ..."noteref footnote footnotes endnote endnotes rearnote rearnotes bibliography"
    .split(" ")
    .map((type) => `[epub\\:type~="${type}"]`),
  'sup > a[href^="#"]',
  'a[href^="#"] > sup',
].join(",");

/** Takes out of a page what is no part of its sentences: the notes, and the marks that lead to them. */
export function removeNotes(document: Document): void {
  for (const note of document.querySelectorAll(NOTES)) note.remove();
}
