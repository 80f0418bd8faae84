import type { CardData } from "../card/card.ts";
import type { EntityId } from "../pack.ts";
import type { InSection } from "../page-report.ts";
import { pushTo } from "../push-to.ts";

/** How many names are on a sheet before the reader chooses others: with a claim each they fit on a page. */
export const NAMES_AT_FIRST = 6;

/** A section of which one name is the subject names it at least so often. */
const SUBJECT_NAMED_MIN = 2;

/**
 * The names that are on a sheet before the reader chooses others: the one that the article names most, then the
 * subject of each section, from the section with most mentions on, then the others by how often the article names
 * them. Entities that the documents are about come before those they only touch on.
 */
export function namesAtFirst(
  cards: readonly CardData[],
  mentions: readonly InSection[],
): EntityId[] {
  const tellable = cards.filter(
    ({ summary, statements }) => summary.length + statements.length > 0,
  );
  const isSubject = new Map(tellable.map((card) => [card.id, card.isSubject]));
  const times = countIn(mentions.map(([, entity]) => entity));
  const byWeight = [...isSubject.keys()].sort(
    (a, b) =>
      Number(isSubject.get(b)) - Number(isSubject.get(a)) ||
      (times.get(b) ?? 0) - (times.get(a) ?? 0),
  );
  const subjects = sectionsOf(mentions)
    .sort((a, b) => b.length - a.length)
    .flatMap((section) => subjectOf(section, isSubject));
  const inOrder = new Set([...byWeight.slice(0, 1), ...subjects, ...byWeight]);
  return [...inOrder].slice(0, NAMES_AT_FIRST);
}

/** What each section names: an entity for each mention. */
function sectionsOf(mentions: readonly InSection[]): EntityId[][] {
  const sections = new Map<number, EntityId[]>();
  for (const [section, entity] of mentions) pushTo(sections, section, entity);
  return [...sections.values()];
}

/** The entity that a section names most, if it names any often enough; of equals, a subject of the documents, then the first. */
function subjectOf(
  section: readonly EntityId[],
  isSubject: ReadonlyMap<EntityId, boolean>,
): EntityId[] {
  const [most] = [...countIn(section)]
    .filter(([id, count]) => isSubject.has(id) && count >= SUBJECT_NAMED_MIN)
    .sort(([a, of], [b, than]) => than - of || Number(isSubject.get(b)) - Number(isSubject.get(a)));
  return most ? [most[0]] : [];
}

/** How often each entity is named, in the order of the first mentions. */
function countIn(named: readonly EntityId[]): Map<EntityId, number> {
  const times = new Map<EntityId, number>();
  for (const id of named) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
