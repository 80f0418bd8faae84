import type { EntityName } from "../../../pack.ts";
import { fold } from "../../../text/fold.ts";
import { isSpeltAt, spellingOf } from "../../../text/spelling.ts";
import { Words } from "../../../text/words.ts";

/** Two names of a language that match the same text, of which only the first has a sense rule to object. */
interface Bypass {
  ruled: string;
  unruled: string;
}

/**
 * The sense rules that never hold, since a name of the same entity and language is spelt alike and has no
 * rule. "UNO" leaves the rule of "Uno" alone: it needs all its capitals. Adjectives and inhabitants are
 * looked for apart, so a noun's rule does not bind them.
 */
export function bypassedSenses(names: readonly EntityName[]): Bypass[] {
  const nouns = names.filter(({ kind }) => kind !== "demonym");
  const unruled = nouns.filter(({ sense }) => sense === undefined).flatMap(spellingsOf);
  return nouns
    .filter(({ sense }) => sense !== undefined)
    .flatMap(spellingsOf)
    .flatMap((ruled) =>
      unruled.filter((one) => finds(one, ruled)).map((one) => ({ ruled, unruled: one })),
    );
}

function spellingsOf({ text, forms = [] }: EntityName): string[] {
  return [text, ...forms];
}

/** Whether a name is found in a text that is the other one. */
function finds(name: string, text: string): boolean {
  if (fold(name) !== fold(text)) return false;
  const words = new Words();
  words.read(text);
  return isSpeltAt(spellingOf(name), words, 0);
}
