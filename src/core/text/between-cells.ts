/** Between the cells of a table's row in a document's text: it ends a name for whoever reads, person or program. */
export const BETWEEN_CELLS = " | ";
