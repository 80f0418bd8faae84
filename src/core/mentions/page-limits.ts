/**
 * Longest language tag and title of a page, in UTF-16 code units. The content script cuts off what is longer;
 * the background refuses it.
 */
export const LANG_MAX_CHARACTERS = 100;
export const TITLE_MAX_CHARACTERS = 2000;
