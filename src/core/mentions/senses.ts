import type { EntityId } from "../pack.ts";
import { fold } from "../text/fold.ts";
import type { Facts } from "./evidence.ts";
import { keyOf } from "./find-names.ts";
import { entityAt, entityOf, type Gazetteer, kindOf, nameAt, namesOf } from "./gazetteer.ts";
import type { Why } from "./mention.ts";

/** What each kind of evidence weighs. Another name of the entity outweighs any one thing against it. */
const OWN_NAME = 5;
const PEOPLE = 1;
const OF_CIRCLE = 1;
const MOST_OF_CIRCLE = 2;
const CUE = 1;
const MOST_CUES = 3;
/** Somebody else of the same name. */
const BEARER = 2;

/** The parts of a page's evidence that rules of senses draw on, by the names under which they are explained. */
export const SENSE_RULES = [
  "own-name",
  "people",
  "circle",
  "cue-for",
  "cue-against",
  "bearer",
] as const;

/** How much of a page, or of one block, speaks for a name's sense less what speaks against it. */
export interface Weight {
  score: number;
  /** Something speaks for it. */
  supported: boolean;
  /** Something speaks for this entity, not only for its surroundings: enough to tell two bearers apart. */
  identified: boolean;
  /** Somebody else bears the name. */
  bearer: string | null;
  why: Why[];
}

/**
 * Weighs one name's sense. `key` is the folded name: the name itself is never evidence for itself.
 * `near` is whether the facts are those of the name's own block.
 */
export function weigh(
  gazetteer: Gazetteer,
  name: number,
  key: string,
  facts: Facts,
  near: boolean,
  without: ReadonlySet<string>,
): Weight {
  const weight: Weight = { score: 0, supported: false, identified: false, bearer: null, why: [] };
  const support = (rule: string, by: string, points: number) => {
    weight.score += points;
    weight.supported = true;
    if (points === OWN_NAME || rule === "circle" || rule === "people") weight.identified = true;
    weight.why.push({ rule, by });
  };
  const entity = entityOf(gazetteer, name);
  const id = entityAt(gazetteer, entity);

  if (!without.has("own-name")) {
    const own = [...(facts.named.get(id) ?? [])].find((named) => named !== key);
    if (own !== undefined) support("own-name", asWritten(gazetteer, entity, own), OWN_NAME);
  }
  if (!without.has("people") && facts.peoples.has(id) && kindOf(gazetteer, name) !== "demonym") {
    support("people", id, PEOPLE);
  }
  if (!without.has("circle")) {
    const circle = circleOn(gazetteer, entity, facts).slice(0, MOST_OF_CIRCLE);
    for (const related of circle) support("circle", related, OF_CIRCLE);
  }
  const cues = cuesOn(gazetteer, name, facts);
  if (!without.has("cue-for")) {
    const rule = near ? "cue-near" : "cue-on-page";
    const telling = cues.for.find((cue) => hasInside(fold(cue), key));
    if (telling !== undefined) support(rule, telling, OWN_NAME);
    for (const cue of cues.for.slice(0, MOST_CUES)) if (cue !== telling) support(rule, cue, CUE);
  }
  if (!without.has("cue-against")) {
    weight.score -= CUE * Math.min(cues.against.length, MOST_CUES);
  }
  const bearer = bestWritten(facts.bearers.get(key) ?? []);
  if (!without.has("bearer") && bearer !== undefined) {
    weight.bearer = bearer;
    weight.score -= BEARER;
  }
  return weight;
}

/** The first spelling that is not a headline's capitals, if there is one. */
function bestWritten(spellings: Iterable<string>): string | undefined {
  const all = [...spellings].sort();
  return all.find((spelling) => spelling !== spelling.toUpperCase()) ?? all[0];
}

/** Whether a phrase is the name with more words: "Wagner mercenaries" leaves no doubt. */
function hasInside(phrase: string, key: string): boolean {
  return phrase !== key && ` ${phrase} `.includes(` ${key} `);
}

function asWritten(gazetteer: Gazetteer, entity: number, key: string): string {
  const name = namesOf(gazetteer, entity).find((number) => keyOf(gazetteer, number) === key);
  return name === undefined ? key : nameAt(gazetteer, name);
}

function circleOn(gazetteer: Gazetteer, entity: number, facts: Facts): EntityId[] {
  const circle = gazetteer.circles.get(entity) ?? [];
  return circle.flatMap((related) => {
    const id = entityAt(gazetteer, related);
    return facts.named.has(id) ? [id] : [];
  });
}

const cueNumbers = new WeakMap<Gazetteer, Map<string, number>>();

function cuesOn(
  gazetteer: Gazetteer,
  name: number,
  facts: Facts,
): { for: string[]; against: string[] } {
  let numbers = cueNumbers.get(gazetteer);
  if (!numbers) {
    numbers = new Map(gazetteer.cues.map((cue, number) => [cue, number]));
    cueNumbers.set(gazetteer, numbers);
  }
  const found: { for: string[]; against: string[] } = { for: [], against: [] };
  for (const cue of facts.cues) {
    const owners = gazetteer.cueOwners[numbers.get(cue) ?? -1] ?? [];
    const owner = owners.find((one) => one.name === name);
    if (owner) found[owner.against ? "against" : "for"].push(cue);
  }
  return found;
}
