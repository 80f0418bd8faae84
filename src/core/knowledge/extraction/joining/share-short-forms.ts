import type { NameKind } from "../../../pack.ts";
import * as trait from "../lexicon/vocabulary.ts";
import type { Sighting, Surface } from "../surfaces/surfaces.ts";
import { isPersonInFull, isPersonOrUnknown, partsOf } from "./people.ts";

/** A spelling of an entity, with the places where it means this entity and no other that it also names. */
export interface GroupedName {
  surface: Surface;
  kind: NameKind;
  sightings: readonly Sighting[];
  /**
   * Whether the spelling becomes a name of this entity. Only one entity gets it: the one whose main spelling it
   * is, or else the one that it means most often.
   */
  isBorne: boolean;
}

/** The spellings of one entity, the main one first. */
export interface Group {
  names: GroupedName[];
}

/** Gives each group, by its main spelling, the places where a short form that several bear means its entity. */
export function shareShortForms(
  groups: Map<Surface, Group>,
  rootOf: (surface: Surface) => Surface,
): void {
  const names = [...groups.values()].flatMap((group) => group.names.map(({ surface }) => surface));
  const meant = sharedShortForms(names, rootOf);
  for (const surface of names) {
    const ownRoot = rootOf(surface);
    const parts = new Map<Surface, Sighting[]>();
    for (const sighting of surface.sightings) {
      const root = meant.get(sighting) ?? ownRoot;
      const part = parts.get(root);
      if (part) part.push(sighting);
      else parts.set(root, [sighting]);
    }
    if (parts.size > 1 || !parts.has(ownRoot)) share(groups, surface, { ownRoot, parts });
  }
}

function share(
  groups: Map<Surface, Group>,
  surface: Surface,
  { ownRoot, parts }: { ownRoot: Surface; parts: ReadonlyMap<Surface, readonly Sighting[]> },
): void {
  const own = groups.get(ownRoot);
  if (own) own.names = own.names.filter((name) => name.surface !== surface);
  if (own?.names.length === 0 && !parts.has(ownRoot)) groups.delete(ownRoot);
  const [most] = [...parts].sort(([, a], [, b]) => b.length - a.length);
  const isMain = surface === ownRoot;
  const bearer = isMain && parts.has(ownRoot) ? ownRoot : most?.[0];
  for (const [root, sightings] of parts) {
    const place = { surface, sightings, isBorne: root === bearer };
    const names = groups.get(root)?.names;
    if (root === surface) names?.unshift({ ...place, kind: "full" });
    else names?.push({ ...place, kind: "short" });
  }
}

/** Where an entity is first named in full in a document. */
interface Introduction {
  root: Surface;
  start: number;
}

/**
 * Whom short forms mean that several people of the collection bear: in a document that names only one of them
 * in full, or only one before that place, this one. `rootOf` gives the main spelling of a spelling's entity.
 */
function sharedShortForms(
  names: readonly Surface[],
  rootOf: (surface: Surface) => Surface,
): ReadonlyMap<Sighting, Surface> {
  const bearers = new Map<string, Bearers>();
  for (const person of names.filter(isPersonInFull)) {
    const { given, family } = partsOf(person);
    for (const part of new Set([given, family])) {
      const ofPart = bearers.get(part) ?? new Bearers();
      bearers.set(part, ofPart);
      ofPart.add(rootOf(person), person.sightings);
    }
  }
  const meant = new Map<Sighting, Surface>();
  for (const name of names) {
    const ofName = mayBeShort(name) ? bearers.get(name.key) : undefined;
    if (!ofName?.areSeveral) continue;
    for (const sighting of name.sightings) {
      const root = ofName.meantAt(sighting);
      if (root) meant.set(sighting, root);
    }
  }
  return meant;
}

/** Who bears one part of a name. */
class Bearers {
  readonly #roots = new Set<Surface>();
  /** The first two introduced in each document: whether there are more makes no difference. */
  readonly #introduced = new Map<number, Introduction[]>();

  get areSeveral(): boolean {
    return this.#roots.size > 1;
  }

  add(root: Surface, sightings: readonly Sighting[]): void {
    this.#roots.add(root);
    for (const { document, start } of sightings) {
      const known = this.#introduced.get(document) ?? [];
      const same = known.find((one) => one.root === root);
      const others = known.filter((one) => one !== same);
      const first = Math.min(start, same?.start ?? start);
      const all = [...others, { root, start: first }].sort((a, b) => a.start - b.start);
      this.#introduced.set(document, all.slice(0, 2));
    }
  }

  meantAt({ document, start }: Sighting): Surface | null {
    const [first, second] = this.#introduced.get(document) ?? [];
    const isClear = !second || (first && first.start < start && second.start > start);
    return isClear ? (first?.root ?? null) : null;
  }
}

function mayBeShort(name: Surface): boolean {
  const traits = name.entries[0]?.traits ?? 0;
  const isOfCountry = (traits & (trait.COUNTRY | trait.DEMONYM)) !== 0;
  return name.entries.length === 1 && !isOfCountry && isPersonOrUnknown(name);
}
