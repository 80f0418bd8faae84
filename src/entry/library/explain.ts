/** What went wrong, in words for the reader, and what may help. */
export function explain(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const said = `${name} ${message}`;
  if (/Quota|no_space|not enough (?:disk )?space|disk is full/iu.test(said)) {
    return "The browser has no room left for it: the disk is full, or the browser allows no more. Nothing was changed. Free some space and try again.";
  }
  if (/is damaged/iu.test(message)) return message;
  if (
    /InvalidState|SecurityError|UnknownError|VersionError|mutation operation|storage/iu.test(said)
  ) {
    return `The browser does not open the library (${message}). It may be set to keep no data, or its storage is damaged.`;
  }
  return message;
}

/** What came of building the index again. `lost` are the titles of the packs that had to go. */
export function rebuilt(lost: readonly string[]): string {
  const found =
    lost.length === 0 ? "Every pack is whole." : `Damaged, and taken out: ${lost.join(", ")}.`;
  return `${found} The index of names is new.`;
}
