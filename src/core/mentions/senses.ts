import type { EntityId } from "../pack.ts";
import { fold } from "../text/fold.ts";
import { isPersonsName, isPersonsWith, withoutParticle } from "./bearers-name.ts";
import { type Facts, keyOfRelative } from "./facts.ts";
import { keyOf, namesWithKey } from "./find-names.ts";
import { cueAt, entityAt, entityOf, type Gazetteer, kindOf, nameAt, namesOf } from "./gazetteer.ts";
import type { Support } from "./mention.ts";

/** Weight of another name of the entity: more than any single thing against it. */
const OWN_NAME = 5;
/** Most that cues and related entities weigh together, however many there are; the same for another sense. */
export const MOST_CONTEXT = 3;
/** Weight of another bearer of the same name. */
export const BEARER = 2;

/** A name whose sense is weighed by the facts of a page, a block or a sentence. */
export interface SenseQuestion {
  gazetteer: Gazetteer;
  name: number;
  /** The folded name; it is never evidence for itself. */
  key: string;
  facts: Facts;
  /** Whether the facts are those of the name's own block or sentence, not of the whole page. */
  near: boolean;
}

/** The question with the cues among its facts that its pack lists for the sense and against it. */
interface WeighedQuestion extends SenseQuestion {
  cues: { for: string[]; against: string[] };
}

/** One thing that supports a sense or contradicts it. */
type Evidence =
  | /** Another name of the entity: no doubt is left. */ { is: "own-name"; support: Support }
  /**
   * A cue or a related entity. `identifies`: it says who is meant, and is not only a word that goes with the
   * entity. `isTopic`: it is the name of another entity, which tells what the text is about rather than who
   * is meant.
   */
  | { is: "context"; support: Support; identifies: boolean; isTopic: boolean }
  | { is: "against" }
  /**
   * Another bearer of the name, as the page writes it. `isSure`: with a given name, a title or an office,
   * not with just any word ("Dude Lukashenko"). `isPerson`: all bearers on the page are people.
   */
  | { is: "bearer"; bearer: string; isSure: boolean; isPerson: boolean };

/** A kind of evidence for or against senses. */
export interface EvidenceRule {
  id: string;
  evidence(question: WeighedQuestion): Evidence[];
}

/** How much a page, a block or a sentence supports a name's sense, less what contradicts it. */
export interface Weight {
  score: number;
  /** Another name of the entity occurs. */
  named: boolean;
  /** Something supports this very entity, not only its topic. */
  identified: boolean;
  /** All that supports it are names of other entities. */
  isTopicOnly: boolean;
  /** Something supports it and nothing contradicts it. */
  isClear: boolean;
  /** Another bearer of the name, as the page writes it; null for none. */
  bearer: string | null;
  /** Whether that is certainly somebody's name. */
  isBearerSure: boolean;
  /** Whether all other bearers of the name are people. */
  isBearerPerson: boolean;
  support: Support[];
}

/** Weighs one name's sense by the given rules. */
export function weigh(rules: readonly EvidenceRule[], question: SenseQuestion): Weight {
  const weight: Weight = {
    score: 0,
    named: false,
    identified: false,
    isTopicOnly: false,
    isClear: false,
    bearer: null,
    isBearerSure: false,
    isBearerPerson: false,
    support: [],
  };
  let context = 0;
  let topics = 0;
  let against = 0;
  const weighed = { ...question, cues: cuesOn(question) };
  for (const rule of rules) {
    for (const evidence of rule.evidence(weighed)) {
      if (evidence.is === "against") against++;
      else if (evidence.is === "bearer") {
        weight.bearer = evidence.bearer;
        weight.isBearerSure = evidence.isSure;
        weight.isBearerPerson = evidence.isPerson;
      } else {
        weight.support.push(evidence.support);
        if (evidence.is === "own-name") weight.named = true;
        else {
          if (evidence.isTopic) topics++;
          else context++;
          weight.identified ||= evidence.identifies;
        }
      }
    }
  }
  weight.identified ||= weight.named;
  weight.isTopicOnly = topics > 0 && context === 0 && !weight.named;
  weight.isClear = weight.support.length > 0 && against === 0;
  weight.score =
    (weight.named ? OWN_NAME : 0) +
    Math.min(context + Math.min(topics, against > 0 ? 1 : topics), MOST_CONTEXT) -
    Math.min(against, MOST_CONTEXT) -
    (weight.bearer === null ? 0 : BEARER);
  return weight;
}

/**
 * Another name of the entity occurs beyond doubt. Where somebody else bears the name, one by which the
 * entity is only introduced as a relative leaves the bare name to the other: "Fred Trump and his son Donald".
 */
const ownName: EvidenceRule = {
  id: "own-name",
  evidence({ gazetteer, name, key, facts, near }) {
    const entity = entityOf(gazetteer, name);
    const named = facts.named.get(entityAt(gazetteer, entity));
    const isShared = facts.bearers.has(key);
    const other = [...(named ?? [])]
      .map((one) => (isShared ? one : (keyOfRelative(one) ?? one)))
      .find((one) => withoutParticle(one) !== withoutParticle(key) && keyOfRelative(one) === null);
    if (other === undefined) return [];
    const support: Support = { id: "own-name", name: asWritten(gazetteer, entity, other), near };
    return [{ is: "own-name", support }];
  },
};

/** A demonym of the entity occurs: "Georgian" for Georgia. */
const people: EvidenceRule = {
  id: "people",
  evidence({ gazetteer, name, facts, near }) {
    const entity = entityAt(gazetteer, entityOf(gazetteer, name));
    if (!facts.peoples.has(entity) || kindOf(gazetteer, name) === "demonym") return [];
    return [
      { is: "context", support: { id: "people", entity, near }, identifies: true, isTopic: true },
    ];
  },
};

/** A related entity is named. */
const circle: EvidenceRule = {
  id: "circle",
  evidence({ gazetteer, name, facts, near }) {
    return circleOn(gazetteer, entityOf(gazetteer, name), facts).map((entity) => ({
      is: "context",
      support: { id: "circle", entity, near },
      identifies: true,
      isTopic: true,
    }));
  },
};

/** A cue that its pack lists for this sense occurs. */
const cueFor: EvidenceRule = {
  id: "cue-for",
  evidence({ gazetteer, key, cues, near }) {
    return cues.for.map((words) => {
      const support: Support = { id: "cue", words, near };
      return hasInside(fold(words), key)
        ? { is: "own-name", support }
        : { is: "context", support, identifies: false, isTopic: isName(gazetteer, words) };
    });
  },
};

const cueIsName = new WeakMap<Gazetteer, Map<string, boolean>>();

/** Whether a cue is the name of some entity. */
function isName(gazetteer: Gazetteer, cue: string): boolean {
  const known = cueIsName.get(gazetteer) ?? new Map<string, boolean>();
  cueIsName.set(gazetteer, known);
  const is = known.get(cue) ?? namesWithKey(gazetteer, fold(cue)).length > 0;
  known.set(cue, is);
  return is;
}

/** A cue that its pack lists for another sense occurs. */
const cueAgainst: EvidenceRule = {
  id: "cue-against",
  evidence({ gazetteer, name, key, cues }) {
    // "Kremlin Cup" is another thing, and says nothing of the Kremlin where that is the usual meaning.
    const isUsual = gazetteer.counts.get(name) === "default";
    return cues.against.flatMap((cue) =>
      isUsual && hasInside(fold(cue), key) ? [] : [{ is: "against" }],
    );
  },
};

/** Somebody else bears the name. */
const bearer: EvidenceRule = {
  id: "bearer",
  evidence({ key, facts }) {
    const bearers = [...(facts.bearers.get(key) ?? [])];
    const written = bestWritten(bearers);
    if (written === undefined) return [];
    const isPerson = bearers.every((one) => isPersonsWith(key, one));
    return [{ is: "bearer", bearer: written, isSure: bearers.some(isPersonsName), isPerson }];
  },
};

export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  ownName,
  people,
  circle,
  cueFor,
  cueAgainst,
  bearer,
];

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
  if (facts.named.size === 0) return [];
  return (gazetteer.circles.get(entity) ?? []).flatMap((related) => {
    const id = entityAt(gazetteer, related);
    return facts.named.has(id) ? [id] : [];
  });
}

/** The cues of a name's sense among the facts, as its pack writes them. */
function cuesOn({ gazetteer, name, facts }: SenseQuestion): WeighedQuestion["cues"] {
  const found: WeighedQuestion["cues"] = { for: [], against: [] };
  if (!gazetteer.counts.has(name)) return found;
  for (const cue of facts.cues) {
    const owner = gazetteer.cueOwners[cue]?.find((one) => one.name === name);
    if (owner) found[owner.against ? "against" : "for"].push(cueAt(gazetteer, cue));
  }
  return found;
}
