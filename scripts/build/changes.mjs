/** What changed in this version, for the options page, from the changelog, which is written for readers. */

/** More is not read. */
const POINTS_MAX = 10;
/** In characters: two lines of the options page. */
const POINT_MAX = 160;

/**
 * The points of a changelog's newest section, in its order, as plain text.
 * @param {string} changelog Markdown: a section for each version, each with a list
 * @returns {string[]} at least one; throws where the newest section has none, too many or too long ones
 */
export function newestChanges(changelog) {
  const [, newest = ""] = changelog.split(/^## .*$/mu);
  const points = newest.split(/^\* /mu).slice(1);
  if (points.length === 0) throw new Error("CHANGELOG.md: the newest section has no point");
  if (points.length > POINTS_MAX) {
    throw new Error(
      `CHANGELOG.md: ${points.length} points; readers are shown ${POINTS_MAX} at most`,
    );
  }
  const changes = points.map((point) => plain(point.split(/^#/mu)[0] ?? ""));
  const long = changes.find((change) => change.length > POINT_MAX);
  if (long !== undefined) {
    throw new Error(`CHANGELOG.md: more than ${POINT_MAX} characters: “${long}”`);
  }
  return changes;
}

function plain(markdown) {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/`|\*\*/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
