import { keyOf } from "./names/find-names.ts";
import {
  entityOf,
  type Gazetteer,
  isPlaceName,
  kindOf,
  languagesOf,
  namesOf,
} from "./names/gazetteer.ts";
import type { ReadSpan } from "./reading.ts";
import type { Objection } from "./rules/rule.ts";

/** The objection that the name belongs to this kind of bearer. */
function objectionOf(span: ReadSpan, bearer: Objection["bearer"]): Objection | null {
  for (const { objection } of span.candidates) if (objection?.bearer === bearer) return objection;
  return null;
}

/**
 * Notes on each span who was last introduced by a longer name with this one in it. A bare family name means the
 * last person introduced with it: after "Hafez al-Assad", until "Bashar al-Assad", "Assad" is the father. The
 * bare name of a town means the club, the ship or the house called after it that was introduced last, but where
 * it says where something is ("in Minsk").
 */
export function followIntroductions(gazetteer: Gazetteer, spans: readonly ReadSpan[]): void {
  const isIntroduction = (span: ReadSpan) =>
    span.isRelative || objectionOf(span, "same") || objectionOf(span, "thing");
  if (!spans.some(isIntroduction)) return;
  noteFirst(spans);
  const introductions = new Introductions(gazetteer);
  for (const span of spans) {
    const thing = objectionOf(span, "thing");
    const other = objectionOf(span, "same");
    if (thing) introductions.addThing(span, oneLine(thing.words));
    else if (other) introductions.addPerson(span, oneLine(other.words));
    else introductions.follow(span);
  }
}

/** Who has been introduced up to a place in a block. */
class Introductions {
  readonly #gazetteer: Gazetteer;
  /** By name, the last other bearer; null once it is the entity's again. */
  readonly #bearers = new Map<string, string | null>();
  /** By the forms of a stranger's family name in other cases: "Трампа" behind "Эрик Трамп" is his father. */
  readonly #bearersInCases = new Map<string, string>();
  /** By title and family name ("judge assad"); null for the entity itself. */
  readonly #titled = new Map<string, string | null>();
  /** By family name, those introduced since the entity itself was named in full. */
  readonly #families = new Map<string, Set<string>>();
  /** By family name, the last span that names the entity as somebody's relative. */
  readonly #relatives = new Map<string, ReadSpan>();
  /** By entity, what is called after it. */
  readonly #things = new Map<number, string>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  addThing(span: ReadSpan, thing: string): void {
    this.#things.set(entityOfSpan(this.#gazetteer, span), thing);
  }

  /**
   * A person introduced beside another ("Donald and Ivanka Trump", "his son Adam Kadyrov") does not take the bare
   * name over.
   */
  addPerson(span: ReadSpan, bearer: string): void {
    const family = familyOf(span);
    const title = titleWithFamily(span);
    if (title) this.#titled.set(title, bearer);
    if (span.clues.isBeside && this.#bearers.get(family) === null) return;
    this.#families.get(family)?.add(bearer);
    const forms = span.clues.isStranger ? familyNamesOf(this.#gazetteer, span) : [];
    for (const key of [span.key, family]) this.#bearers.set(key, bearer);
    for (const form of forms) this.#bearersInCases.set(form, bearer);
  }

  /** Notes whom a span means to which no rule objects, and what it says for those behind it. */
  follow(span: ReadSpan): void {
    const family = familyOf(span);
    const isFull = family !== span.key;
    const title = titleWithFamily(span);
    if (title && isFull) this.#titled.set(title, null);
    if (span.clues.hasOwnGivenName) this.#bearers.set(span.key, null);
    span.introduced = this.#introducedBefore(span, title);
    if (isFull) this.#families.set(family, new Set());
    const { clues, amongCountries } = span;
    // "Tiffany Trump, Trump's younger daughter": he is named beside the first of the family.
    if (clues.isOfRelative && span.introduced !== null)
      this.#families.set(family, new Set([span.introduced]));
    // Of a whole family, introduced one by one, the bare name is left to whom the text began with.
    const isOfFamily = (this.#families.get(span.key)?.size ?? 0) >= FAMILY;
    const isEntity = () => amongCountries !== null || clues.isOfState || clues.isOfRelative;
    if (span.introduced !== null && (isOfFamily || isEntity())) span.introduced = null;
    this.#giveBack(span, family);
    if (span.isRelative) this.#relatives.set(family, span);
    const relative = this.#relatives.get(span.key);
    // "His son Bashar al-Assad came to power; Assad ...": the block goes on about the son.
    if (relative && span.introduced === null) relative.isRelative = false;
  }

  /** With the title of one of several bearers ("Judge Assad") the name is always that one's. */
  #introducedBefore(span: ReadSpan, title: string | null): string | null {
    const { isLocated, isGovernment } = span.clues;
    const isElse = span.isRelative || isLocated || isGovernment;
    const inCase = isElse ? null : this.#bearersInCases.get(span.key);
    const bearer =
      (title && this.#titled.get(title)) ?? this.#bearers.get(span.key) ?? inCase ?? null;
    const isThing = !isLocated && !isGovernment && !isVariant(this.#gazetteer, span);
    if (bearer !== null || !isThing) return bearer;
    return this.#things.get(entityOfSpan(this.#gazetteer, span)) ?? null;
  }

  /** From here on the names in this one are the entity's. */
  #giveBack(span: ReadSpan, family: string): void {
    const isFull = family !== span.key;
    if (isFull || !this.#bearers.has(family)) this.#bearers.set(family, null);
    if (isFull || span.clues.hasOwnGivenName) {
      for (const form of familyNamesOf(this.#gazetteer, span)) {
        this.#bearersInCases.delete(form);
        if (this.#bearers.has(form)) this.#bearers.set(form, null);
      }
    }
    for (const key of this.#bearers.keys()) {
      if (key !== span.key && ` ${span.key} `.includes(` ${key} `)) this.#bearers.set(key, null);
    }
  }
}

/** The last word of a span's folded name. */
function familyOf({ key }: ReadSpan): string {
  return key.split(" ").at(-1) ?? "";
}

function titleWithFamily(span: ReadSpan): string | null {
  return span.clues.title === null ? null : `${span.clues.title} ${familyOf(span)}`;
}

/** Notes the bare names before anybody is introduced, which are the entity's: "Trump's order ... his neighbour Don Trump". */
function noteFirst(spans: readonly ReadSpan[]): void {
  const later = new Map<string, "anybody" | "stranger">();
  for (const span of [...spans].reverse()) {
    const isStranger = () => span.clues.isIdentified && !span.clues.isBeside;
    if (objectionOf(span, "same")) later.set(familyOf(span), isStranger() ? "stranger" : "anybody");
    else if (later.has(span.key) && isBare(span)) {
      span.beforeBearers = later.get(span.key) ?? null;
    }
  }
  for (const span of spans) {
    if (objectionOf(span, "same")) later.delete(familyOf(span));
    else if (!later.has(span.key)) span.beforeBearers = null;
  }
}

/** Without a title or a capitalised word beside it that may be a name too. */
function isBare({ isRelative, clues }: ReadSpan): boolean {
  return !isRelative && clues.neighbours.length === 0 && clues.title === null;
}

/** Fewest who make a family. */
const FAMILY = 2;
/** Letters that the forms of a name share. */
const STEM = 3;

/**
 * The family name that the last word of a span is, in all its cases: who was introduced as "Иван Путин" is
 * meant by "Путину" too.
 */
export function familyNamesOf(
  gazetteer: Gazetteer,
  { key, candidates, declinedIn }: ReadSpan,
): string[] {
  const [candidate] = candidates;
  if (declinedIn === null || !candidate) return [];
  const kind = isPlaceName(gazetteer, candidate.name) ? "full" : "short";
  const stem = (key.split(" ").at(-1) ?? "").slice(0, STEM);
  return namesOf(gazetteer, entityOf(gazetteer, candidate.name)).flatMap((name) => {
    if (kindOf(gazetteer, name) !== kind) return [];
    const form = keyOf(gazetteer, name);
    const isForm = form.startsWith(stem) && !form.includes(" ");
    const isSpoken = languagesOf(gazetteer, name).includes(declinedIn);
    return isForm && isSpoken ? [form] : [];
  });
}

/** Whether all names are variants ("Kremlchef"): a house called after the entity goes by its name alone. */
function isVariant(gazetteer: Gazetteer, { candidates }: ReadSpan): boolean {
  return candidates.every(({ name }) => kindOf(gazetteer, name) === "variant");
}

/** The entity that the span's first name is of, in whatever case: "Loď Moskva, na palubě Moskvy". */
function entityOfSpan(gazetteer: Gazetteer, { candidates }: ReadSpan): number {
  const [candidate] = candidates;
  return candidate ? entityOf(gazetteer, candidate.name) : -1;
}

/** The words of an objection, which may stand on several lines, in one. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ");
}
