import { pushTo } from "../../../push-to.ts";
import { fold } from "../../../text/fold.ts";
import { declines, inflectedForms } from "../../../text/inflection/inflect.ts";
import { type Surface, textOf } from "../surfaces/surfaces.ts";
import { ENOUGH_VOTES } from "../surfaces/votes.ts";

/** Whether a spelling is a person's name of two words or more. */
export function isPersonInFull({ entries, votes }: Surface): boolean {
  return entries.length > 1 && votes.best(ENOUGH_VOTES) === "person";
}

/** Whether a spelling may be that of a person. */
export function isPersonOrUnknown({ votes }: Surface): boolean {
  const best = votes.best(ENOUGH_VOTES);
  return (
    best === null ||
    best === "person" ||
    best === "other" ||
    votes.of(best) < 2 * votes.of("person") ||
    votes.of(best) < 2
  );
}

/** The first and the last word of a name. */
export function partsOf({ entries }: Surface): { given: string; family: string } {
  return { given: entries[0]?.folded ?? "", family: entries.at(-1)?.folded ?? "" };
}

/** The people by each case of their family names, folded, in languages that decline names. */
export function familyNamesInCases(people: readonly Surface[]): ReadonlyMap<string, Surface[]> {
  const byCase = new Map<string, Surface[]>();
  for (const person of people) {
    if (!declines(person.language)) continue;
    const family = textOf(person).split(" ").at(-1) ?? "";
    const cases = inflectedForms(family, person.language, "person").map(fold);
    for (const form of new Set(cases)) pushTo(byCase, form, person);
  }
  return byCase;
}
