import { keyOf } from "./find-names.ts";
import {
  entityOf,
  type Gazetteer,
  isPlaceName,
  kindOf,
  languagesOf,
  namesOf,
} from "./gazetteer.ts";
import type { ReadSpan } from "./reading.ts";
import type { Objection } from "./rules/rule.ts";

/** The objection that the name belongs to this kind of bearer. */
function objectionOf(span: ReadSpan, bearer: Objection["bearer"]): Objection | null {
  for (const { objection } of span.candidates) if (objection?.bearer === bearer) return objection;
  return null;
}

/**
 * A bare family name means the last person introduced with it: after "Hafez al-Assad", until "Bashar
 * al-Assad", "Assad" is the father. A person introduced beside another ("Donald and Ivanka Trump", "his son
 * Adam Kadyrov") does not take the bare name over. With the title of one of them ("Judge Assad") it is always
 * that one's. So does the bare name of a town once a club, a ship or a house called after it has been
 * introduced, but where it says where something is ("in Minsk"), unless the sentence speaks of what guests get
 * there.
 */
export function followIntroductions(gazetteer: Gazetteer, spans: readonly ReadSpan[]): void {
  const isIntroduction = (span: ReadSpan) =>
    span.isRelative || objectionOf(span, "same") || objectionOf(span, "thing");
  if (!spans.some(isIntroduction)) return;
  noteFirst(spans);
  const introduced = new Map<string, string | null>();
  /** By family name, those introduced since the entity itself was named in full. */
  const kinship = new Map<string, Set<string>>();
  /** By the forms of a stranger's family name in other cases: "Трампа" behind "Эрик Трамп" is his father. */
  const introducedInCase = new Map<string, string>();
  /** By title and family name. */
  const titled = new Map<string, string | null>();
  const relatives = new Map<string, ReadSpan>();
  const things = new Map<number, string>();
  for (const span of spans) {
    const thing = objectionOf(span, "thing");
    if (thing) {
      things.set(entityOfSpan(gazetteer, span), oneLine(thing.words));
      continue;
    }
    const other = objectionOf(span, "same");
    const family = span.key.split(" ").at(-1) ?? "";
    const asTitled = span.clues.title === null ? null : `${span.clues.title} ${family}`;
    const bearer = other && oneLine(other.words);
    if (asTitled && (bearer || family !== span.key)) titled.set(asTitled, bearer);
    if (bearer) {
      if (span.clues.isBeside && introduced.get(family) === null) continue;
      kinship.get(family)?.add(bearer);
      const forms = span.clues.isStranger ? familyNamesOf(gazetteer, span) : [];
      for (const key of [span.key, family]) introduced.set(key, bearer);
      for (const form of forms) introducedInCase.set(form, bearer);
    } else {
      if (span.clues.hasOwnGivenName) introduced.set(span.key, null);
      const isElse = span.isRelative || span.clues.isLocated || span.clues.isGovernment;
      const ofSame = isElse ? null : introducedInCase.get(span.key);
      span.introduced =
        (asTitled && titled.get(asTitled)) ?? introduced.get(span.key) ?? ofSame ?? null;
      const isThing =
        !span.clues.isLocated && !span.clues.isGovernment && !isVariant(gazetteer, span);
      if (isThing) span.introduced ??= things.get(entityOfSpan(gazetteer, span)) ?? null;
      if (family !== span.key) kinship.set(family, new Set());
      // Of a whole family, introduced one by one, the bare name is left to whom the text began with.
      const isOfFamily = (kinship.get(span.key)?.size ?? 0) >= FAMILY;
      if (isOfFamily || span.amongCountries !== null || span.clues.isOfState)
        span.introduced = null;
      if (family !== span.key || !introduced.has(family)) introduced.set(family, null);
      if (family !== span.key || span.clues.hasOwnGivenName) {
        for (const form of familyNamesOf(gazetteer, span)) {
          introducedInCase.delete(form);
          if (introduced.has(form)) introduced.set(form, null);
        }
      }
      for (const key of introduced.keys()) {
        if (key !== span.key && ` ${span.key} `.includes(` ${key} `)) introduced.set(key, null);
      }
      if (span.isRelative) relatives.set(family, span);
      const relative = relatives.get(span.key);
      // "His son Bashar al-Assad came to power; Assad ...": the block goes on about the son.
      if (relative && span.introduced === null) relative.isRelative = false;
    }
  }
}

/** "Trump's order ... his neighbour Don Trump": who is bare before anybody is introduced is the one whom all know. */
function noteFirst(spans: readonly ReadSpan[]): void {
  const later = new Set<string>();
  for (const span of [...spans].reverse()) {
    if (objectionOf(span, "same")) later.add(span.key.split(" ").at(-1) ?? "");
    else if (later.has(span.key)) span.isBeforeBearers = isBare(span);
  }
  for (const span of spans) {
    if (objectionOf(span, "same")) later.delete(span.key.split(" ").at(-1) ?? "");
    else if (!later.has(span.key)) span.isBeforeBearers = false;
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

/** "Kremlchef": what has the name in it is not the house at Kazan, which goes by the name alone. */
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
