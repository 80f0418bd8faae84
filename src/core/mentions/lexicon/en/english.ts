import { GIVEN_NAMES } from "../given-names.ts";
import type { Lexicon } from "../lexicon.ts";
import * as abbreviations from "./abbreviations.ts";
import { isState, stateNamesakes } from "./american-states.ts";
import * as heads from "./heads.ts";
import { strangersTo } from "./kinds-of-things.ts";
import * as nationalities from "./nationalities.ts";
import * as openers from "./openers.ts";
import * as things from "./things.ts";
import * as titles from "./titles.ts";
import * as verbs from "./verbs.ts";

export const english: Lexicon = {
  ...abbreviations,
  ...heads,
  ...nationalities,
  ...openers,
  ...things,
  ...titles,
  ...verbs,
  // English writes them large, as all heads.
  namesakeEndings: new Set(),
  compoundHeads: new Set(),
  // Rules of English look for them elsewhere than right before a name.
  animals: new Set(),
  hamlets: new Set(),
  rivers: new Set(),
  givenNames: GIVEN_NAMES,
  strangersTo,
  isState,
  stateNamesakes,
};
