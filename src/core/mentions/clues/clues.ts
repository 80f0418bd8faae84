/** What the words around a span tell of it. */
export interface SpanClues {
  /** The name with a capitalised neighbour, folded: another name if the page uses it as one. */
  readonly neighbours: string[];
  /** Whether "Mrs" or the like precedes it. */
  readonly hasWomansTitle: boolean;
  /** A person named beside another of the family: after "and", or as a relative ("his son Adam"). */
  readonly isBeside: boolean;
  /** Before it stands one of the entity's own given names, in the spelling of another language: "Ramzan Kadyrow". */
  readonly hasOwnGivenName: boolean;
  /** Right behind somebody of the same name who is a relative: "Melania Trump, wife of Trump". */
  readonly isOfRelative: boolean;
  /** A person introduced as papers do whom nobody knows: "Omar Assad, 23,"; but not as somebody's neighbour. */
  readonly isIdentified: boolean;
  /** Behind a trade, as papers introduce whom nobody knows: "Фермер Иван Путин". */
  readonly isStranger: boolean;
  /** The office or title before a person's names ("judge"), or null. */
  readonly title: string | null;
  /** May be a common noun that the block also has in small letters: a kremlin, turkey. */
  readonly isCommonNounToo: boolean;
  /** Written large within a sentence, beside the same word written small or as where something is: no common noun. */
  readonly isSetApart: boolean;
  /** A place behind a preposition of place, which no person, club or ship follows, and not in a house called after it. */
  readonly isLocated: boolean;
  /** Said to be afloat, as ships are: "aboard Minsk", "Minsk sank". */
  readonly isAfloat: boolean;
  /** A country by what only a state has: "the capital of Armenia". */
  readonly isOfState: boolean;
  /** Before what governments and people do, and no club or ship: "Minsk denied a rift". */
  readonly isGovernment: boolean;
  /** A place's name that introduces somebody as a given name: "Dr Israel Adebayo". */
  readonly introducesByGivenName: boolean;
  /** A place's name alone that neither opens a sentence nor speaks. */
  readonly isBareObject: boolean;
  /** How such a name may be that person's where it stands alone, or null. */
  readonly givenNameAlone: "aged" | "speaker" | "subject" | null;
}
