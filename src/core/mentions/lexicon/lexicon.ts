import type { Category } from "../../categories.ts";

/** Sets of folded words of one language, by what they do to a name beside them. */
export interface WordLists {
  /** Offices and roles, which stand before a person's name and after a country's or a body's. */
  roles: ReadonlySet<string>;
  /** Offices, ranks and trades of one person, capitalised before the name: Judge Wagner. */
  offices: ReadonlySet<string>;
  /** In small letters before the name: the pianist Wagner. */
  trades: ReadonlySet<string>;
  /** Stand before a role: Vice President, Acting Secretary, Supreme Leader. */
  roleModifiers: ReadonlySet<string>;
  /** Titles of politeness, which stand before a person's name only. */
  personalTitles: ReadonlySet<string>;
  womensTitles: ReadonlySet<string>;
  /** Son, wife, cousin. */
  kin: ReadonlySet<string>;
  /** What follows a name and makes it another person's. */
  generationSuffixes: ReadonlySet<string>;
  /** Stand between a given name and a family name. */
  nameParticles: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  /** What a person holds or heads rather than another thing called after them. */
  governments: ReadonlySet<string>;
  /** Nouns that head the names of institutions, firms, media, places and the like. */
  heads: ReadonlySet<string>;
  /** Nouns before "of" that make an institution, a work or an event of what follows. */
  ofHeads: ReadonlySet<string>;
  /** Written small, they still make a name with a town behind "of": "la bataille de Kharkov". */
  events: ReadonlySet<string>;
  /** Heads of firms, which a country after "of" locates: Pan American Petroleum of the United States. */
  firmHeads: ReadonlySet<string>;
  /** People before "of" who make a union or an order of what follows: Communications Workers of America. */
  members: ReadonlySet<string>;
  /** Before "for" they begin the name of a campaign or a charity: Teach for America. */
  campaigners: ReadonlySet<string>;
  /** Written small, after a place they still name a deal struck there: the Minsk agreements. */
  treaties: ReadonlySet<string>;
  /** Plurals that a place describes: the Minsk talks. */
  meetings: ReadonlySet<string>;
  /** Follow the names of firms: Wagner & Co. */
  firmEndings: ReadonlySet<string>;
  /** Begin the names of teams, ships, operations and pageants called after a place. */
  namesakeOpeners: ReadonlySet<string>;
  /** End the names of things called after the place before them, in small letters too: Moskova Caddesi, Çin böreği. */
  namesakeEndings: ReadonlySet<string>;
  /** Nouns of the other lists that also end compounds: Ausflugsschiff, debuutroman. */
  compoundHeads: ReadonlySet<string>;
  /** Departments and courts in the title of an office: U.S. Treasury Secretary. */
  officeWords: ReadonlySet<string>;
  /** Adjectives of peoples and regions, which stand before a name without joining it. */
  nationalities: ReadonlySet<string>;
  /** Abbreviated bodies and states, which stand next to another name: EU Russia sanctions. */
  abbreviatedBodies: ReadonlySet<string>;
  /** Parties, faiths and peoples of a country, capitalised after it: US Democrats. */
  groups: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** My, its, whose. */
  possessives: ReadonlySet<string>;
  /** Stand before the name of a village, in the singular of any case: деревня Москва. */
  hamlets: ReadonlySet<string>;
  /** Stand before the name of a river likewise: rzeka Moskwa. */
  rivers: ReadonlySet<string>;
  /** Such as people give names to. Those of English are a rule's own, which knows them in other places. */
  animals: ReadonlySet<string>;
  /** Kinds of ships: the frigate Kharkiv. */
  vessels: ReadonlySet<string>;
  /** What ships alone do: dock, run aground. */
  sailings: ReadonlySet<string>;
  /** Kinds of films, books, music and games: the novel Kyiv. */
  works: ReadonlySet<string>;
  /** What is done to a ship or a work: the tanker Iran seized. */
  transitives: ReadonlySet<string>;
  /** What bears a number: flight, road, placard. */
  numberedThings: ReadonlySet<string>;
  /** Stand before a number: No., number. */
  numberSigns: ReadonlySet<string>;
  /** North, southbound. */
  directions: ReadonlySet<string>;
  /** Family names before Korean given names: Kim Jong Un. */
  koreanFamilyNames: ReadonlySet<string>;
  /** Verbs of headlines that take a person as their object: Court Rebukes Trump. */
  headlineVerbs: ReadonlySet<string>;
  /** Verbs that are family names too: Loyalty Trumps Law. */
  nameVerbs: ReadonlySet<string>;
  /** What a team does to another: beat, drew. */
  matchVerbs: ReadonlySet<string>;
  /** How a match ended for a team, in the past or the present: won, lost, drew. */
  matchResults: ReadonlySet<string>;
  /** Can, will, always: stand before a verb. */
  verbOpeners: ReadonlySet<string>;
  /** Verbs that take "us" as their object more often than a country: tell us. */
  pronounVerbs: ReadonlySet<string>;
  /** Words of motion before an adverb of direction: heads west. */
  motions: ReadonlySet<string>;
  weekdaysAndMonths: ReadonlySet<string>;
  /** Names of holidays in one word: U.S. Thanksgiving weekend. */
  holidays: ReadonlySet<string>;
  /** American states that bear the name of a country. */
  stateNamesakes: ReadonlySet<string>;
  /** End the names of holidays in several words: Labor Day, New Year's Eve. */
  holidayEndings: ReadonlySet<string>;
  numberWords: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that say where: what follows is no person, club or ship. */
  locating: ReadonlySet<string>;
  /** Prepositions before a place, after which a new clause may begin without a comma. */
  placePrepositions: ReadonlySet<string>;
  /** Words that begin sentences and are no names: before a name they do not join it. */
  functionWords: ReadonlySet<string>;
  /** Adjectives that make another name of a place: New Georgia, South America. */
  placeModifiers: ReadonlySet<string>;
  /** Words before a place that leave it what it is: northern Iraq, modern Turkey, Republika Polska. */
  placeParts: ReadonlySet<string>;
  /** Written in capitals without being names: US TV series, UK GDP. */
  commonAbbreviations: ReadonlySet<string>;
  /** A point after one of these ends no sentence. */
  pointedAbbreviations: ReadonlySet<string>;
}

export type WordListName = keyof WordLists;

/** What the rules know of one language: words, never anything about a pack's entities. */
export interface Lexicon extends WordLists {
  /** The nouns which say that a thing is not of this category. */
  strangersTo(category: Category): ReadonlySet<string>;
  /** Whether the words, as written, are a state or province that follows a town's name. */
  isState(first: string, second: string): boolean;
}
