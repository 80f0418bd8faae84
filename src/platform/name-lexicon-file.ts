/** The words that help to tell names from other words, as JSON; for the extension's own contexts. */
export async function fetchNameLexicon(): Promise<unknown> {
  const response = await fetch("/name-lexicon.json");
  return await response.json();
}
