import type { EntityId } from "../../pack.ts";
import { keyOf } from "../names/find-names.ts";
import { type Gazetteer, nameAt, namesOf } from "../names/gazetteer.ts";
import { type KnownCue, type KnownName, knownName } from "../names/known-name.ts";
import { isPersonNamed, isPersonsName, withoutParticle } from "./bearers-name.ts";
import type { Facts } from "./facts.ts";
import { keyOfRelative } from "./keys.ts";
import { inOrder } from "./page-evidence.ts";

/** Something supports the entity; `near`: in the mention's own block, not elsewhere on the page. */
export type Support = { near: boolean } & (
  | /** Another of its names, as its pack writes it. */ { id: "own-name"; name: string }
  /** The demonym of the entity. */
  | { id: "people"; entity: EntityId }
  /** An entity related to it is named. */
  | { id: "circle"; entity: EntityId }
  /** A word or phrase that its pack gives for this sense. */
  | { id: "cue"; words: string }
);

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

/** The question with what the packs tell of the name, and its cues among the facts. */
interface WeighedQuestion extends SenseQuestion {
  known: KnownName;
  cues: readonly KnownCue[];
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

const NONE: readonly Evidence[] = [];
const AGAINST: Evidence = { is: "against" };

/** A kind of evidence for or against senses. */
export interface EvidenceRule {
  id: string;
  evidence(question: WeighedQuestion): readonly Evidence[];
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
  const { gazetteer, name, key, facts, near } = question;
  const known = knownName(gazetteer, name);
  const weighed = { gazetteer, name, key, facts, near, known, cues: cuesOn(known, question) };
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
  evidence({ gazetteer, known, key, facts, near }) {
    const named = facts.named.get(known.entityId);
    if (named === undefined) return NONE;
    const isShared = facts.bearers.has(key);
    const other = inOrder(named)
      .map((one) => (isShared ? one : (keyOfRelative(one) ?? one)))
      .find((one) => withoutParticle(one) !== withoutParticle(key) && keyOfRelative(one) === null);
    if (other === undefined) return NONE;
    const name = asWritten(gazetteer, known.entity, other);
    const support: Support = { id: "own-name", name, near };
    return [{ is: "own-name", support }];
  },
};

/** A demonym of the entity occurs: "Georgian" for Georgia. */
const people: EvidenceRule = {
  id: "people",
  evidence({ known: { entityId: entity, kind }, facts, near }) {
    if (kind === "demonym" || !facts.peoples.has(entity)) return NONE;
    return [
      { is: "context", support: { id: "people", entity, near }, identifies: true, isTopic: true },
    ];
  },
};

/** A related entity is named. */
const circle: EvidenceRule = {
  id: "circle",
  evidence({ known, facts, near }) {
    if (facts.named.size === 0) return NONE;
    const named = known.circle().filter((entity) => facts.named.has(entity));
    return named.map((entity) => ({
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
  evidence({ cues, near }) {
    if (cues.length === 0) return NONE;
    return cues.flatMap(({ words, against, hasName, isName }): Evidence | [] => {
      if (against) return [];
      const support: Support = { id: "cue", words, near };
      return hasName
        ? { is: "own-name", support }
        : { is: "context", support, identifies: false, isTopic: isName };
    });
  },
};

/** A cue that its pack lists for another sense occurs. */
const cueAgainst: EvidenceRule = {
  id: "cue-against",
  evidence({ gazetteer, name, cues }) {
    if (cues.length === 0) return NONE;
    // "Kremlin Cup" is another thing, and says nothing of the Kremlin where that is the usual meaning.
    const isUsual = gazetteer.counts.get(name) === "default";
    return cues.flatMap(({ against, hasName }): Evidence | [] =>
      against && !(isUsual && hasName) ? AGAINST : [],
    );
  },
};

/** Somebody else bears the name. */
const bearer: EvidenceRule = {
  id: "bearer",
  evidence({ key, facts }) {
    const others = facts.bearers.get(key);
    if (others === undefined) return NONE;
    const bearers = [...others];
    const written = bestWritten(bearers);
    if (written === undefined) return NONE;
    const isPerson = bearers.every((one) => isPersonNamed(key, one));
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

function asWritten(gazetteer: Gazetteer, entity: number, key: string): string {
  const name = namesOf(gazetteer, entity).find((number) => keyOf(gazetteer, number) === key);
  return name === undefined ? key : nameAt(gazetteer, name);
}

const NO_CUES: readonly KnownCue[] = [];
const byWords = (a: KnownCue, b: KnownCue) => (a.words < b.words ? -1 : 1);

/** The cues of a name's sense among the facts: near in the order of the text, elsewhere whatever came first. */
function cuesOn(
  known: KnownName,
  { gazetteer, name, facts, near }: SenseQuestion,
): readonly KnownCue[] {
  if (facts.cues.size === 0 || !gazetteer.counts.has(name)) return NO_CUES;
  const found: KnownCue[] = [];
  for (const number of facts.cues) {
    const cue = known.cue(number);
    if (cue) found.push(cue);
  }
  return near ? found : found.sort(byWords);
}
