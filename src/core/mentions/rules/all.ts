import { capitalsWord, citation } from "./abbreviations.ts";
import { address } from "./address.ts";
import { definition } from "./definition.ts";
import { foreignWord } from "./foreign-word.ts";
import { armedForces, election, nationalTeam, treaty } from "./institutions.ts";
import { longerNameAfter } from "./longer-name-after.ts";
import { longerNameBefore } from "./longer-name-before.ts";
import { longerNameOf } from "./longer-name-of.ts";
import { generation, otherPerson } from "./other-person.ts";
import { otherPhrase } from "./other-phrase.ts";
import { otherPlace } from "./other-place.ts";
import type { Rule } from "./rule.ts";
import { workTitle } from "./work-title.ts";

/** Every rule that looks at the words around a name, in the order in which they are asked. */
export const RULES: readonly Rule[] = [
  foreignWord,
  citation,
  address,
  capitalsWord,
  otherPerson,
  generation,
  otherPhrase,
  otherPlace,
  workTitle,
  longerNameOf,
  longerNameAfter,
  longerNameBefore,
  definition,
  armedForces,
  treaty,
  nationalTeam,
  election,
];
