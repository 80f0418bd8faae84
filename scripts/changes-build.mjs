/** What changed in this version, for the options page, from the changelog. */

/**
 * The points of a changelog's newest section, in its order, as plain text.
 * @param {string} changelog Markdown in the manner of Keep a Changelog
 * @returns {string[]} at least one; throws where the newest section has none
 */
export function newestChanges(changelog) {
  const [, newest = ""] = changelog.split(/^## .*$/mu);
  const points = newest.split(/^\* /mu).slice(1);
  if (points.length === 0) throw new Error("CHANGELOG.md: the newest section has no point");
  return points.map((point) => plain(point.split(/^#/mu)[0] ?? ""));
}

function plain(markdown) {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/`|\*\*/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
