import { wordList } from "../word-list.ts";

export const weekdaysAndMonths = wordList(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
  "january february march april may june july august september october november december",
  "jan feb mar apr jun jul aug sep sept oct nov dec",
);

export const articles = wordList("the a an");

export const possessives = wordList("my your his her its our their whose");

export const holidays = wordList(
  "thanksgiving christmas easter passover ramadan eid hanukkah halloween yuletide mardi gras xmas lent diwali",
);

export const holidayEndings = wordList(
  "day days eve weekend festival holiday holidays year friday monday tuesday wednesday",
);

export const numberWords = wordList(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
  "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands millions",
  "dozens several many most some few both all half much more fewer each every another any no",
);

export const prepositions = wordList(
  "in on at by for from to of with without within into onto over under between among against across through",
  "throughout during after before since until till about around near inside outside behind beyond beside",
  "despite like unlike upon via per amid amidst toward towards off up down out above below along except",
);

/** Prepositions before a place, after which a new clause may begin without a comma. */
export const locating = wordList("in into across throughout within");

export const placePrepositions = wordList(
  "in into from across throughout outside inside within to around near",
);

/** Words that begin sentences and are no names: before a name they do not join it. */
export const functionWords = wordList(
  "a an the this that these those such same other others own my our your his her its their whose",
  "and or but nor so yet if then than as because while whereas although though unless whether once when",
  "whenever where wherever why how what which who whom whoever",
  "i he she it we they you him them me us there here",
  "is are was were be been being am do does did has have had will would can could shall should may might must",
  "not never nor neither either only just also even still again already almost always ever often sometimes",
  "today yesterday tomorrow tonight now soon later earlier meanwhile moreover however nevertheless therefore thus hence instead otherwise",
  "thereafter thereupon abroad overseas versus nonetheless besides anyway afterwards afterward beforehand elsewhere everywhere nowhere somewhere somehow somewhat seldom overnight midweek midday",
  "everyone everybody nobody someone somebody anyone anybody everything nothing something anything none plenty",
  "perhaps maybe indeed finally firstly first second third last lastly next then once twice further",
  "furthermore additionally similarly likewise rather quite very too well let lets asked told said says",
  "say according given following regarding concerning including unlike like amid with ahead apart aside",
  "because come go get make take see watch read meet why blame ask tell stop keep help vote dear hello yes no",
  "whatever whichever whosever poor oh ok okay hey sure listen forget please thanks sorry live breaking exclusive analysis opinion update updated video photo photos",
  "former ex pro anti post pre non mid inside outside modern contemporary anonymous",
);

/** Adjectives of place and time that make another name of a place: New Georgia, South America, West Azerbaijan. */
export const placeModifiers = wordList(
  "new north south east west upper lower great greater little inner outer old golden saint st san santa fort",
  "port mount mt lake cape point glen camp isle northeast northwest southeast southwest latin",
);

/** Parts of a place, which leave it what it is: northern Iraq, eastern Ukraine, modern Turkey. */
export const placeParts = wordList(
  "northern southern eastern western central northeastern northwestern southeastern southwestern",
  "mainland metropolitan downtown rural modern communist",
  "occupied wartime neighbouring neighboring independent contemporary medieval ancient",
  "federal nato ally continental contiguous",
);
