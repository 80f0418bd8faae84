import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "bank universiteit academie instituut museum theater opera radio fonds stadion luchthaven",
  "patriarchaat orkest conservatorium stem slag verdrag akkoord akkoorden kerk echo",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "rechtbank hof senaat parlement congres ministerie ambassade raad comite commissie kamer partij",
  "bureau federatie beurs grondwet",
);

export const dutch = () =>
  lexiconWith({
    events: wordList("slag verdrag akkoorden universiteit conferentie"),
    sailings: wordList(
      "voer vaart meerde meert aangemeerd afgemeerd ankerde kapseisde zonk dobberde dobbert",
    ),
    locating: wordList("in naar uit vanuit"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    namesakeOpeners: wordList(
      "getiteld kipfilet kipschnitzel salade schnitzel kotelet taart cocktail wodka parfum circus ballet ensemble koor orkest flat flatgebouw woontoren schoener coaster kustvaarder barkas klipper sleper boot cafetaria eethuis nachtclub casino supermarkt apotheek sporthal stadion zaal galerie tentoonstelling stoomschip",
      "onderzeeboot driemaster zeilschip containerschip cruiseschip vrachtboot sleepboot trawler",
      "band",
      "snackbar bakkerij pizzeria kip boulevard plein laan straat lunchroom kledingwinkel school residentie",
      "radio hotel cafe restaurant fc theater bioscoop bar discotheek eetcafe film roman serie station metrostation",
      "genaamd geheten korvet kruiser vliegdekschip fregat torpedojager tanker schip veerboot ijsbreker vrachtschip onderzeeer jacht",
    ),
    roles: wordList(
      "president premier minister ambassadeur kamerlid senator leider kanselier gouverneur burgemeester generaal",
      "kolonel koning koningin directeur adviseur woordvoerder",
    ),
    givenNames: wordList(
      "jan piet kees michiel willem hendrik maarten sander bas bart ruud wim joost sjoerd gijs thijs lieke fenna sanne femke anouk marieke karel koen jeroen wouter bram daan sem pieter geert gerrit henk joris stijn tom jelle marlies ilse wendy mieke lotte",
      "israel",
    ),
    personalTitles: wordList("meneer mevrouw dhr mevr heer"),
    womensTitles: wordList("mevrouw mevr"),
    works: wordList(
      "thriller bestseller speelfilm toneelstuk opera musical podcast biografie dichtbundel schilderij videospel verfilming kortfilm detective kookboek strip",
      "film roman serie boek lied stuk album documentaire",
    ),
    trades: wordList(
      "acteur actrice zanger zangeres pianist violist bariton tenor sopraan schilder beeldhouwer schrijver schrijfster",
      "regisseur voetballer aanvaller middenvelder verdediger doelman keeper trainer atleet bokser rapper cabaretier journalist architect danser wethouder",
    ),
    kin: wordList(
      "zoon dochter vrouw echtgenote man vader moeder broer zus oom tante neef nicht kleinzoon",
    ),
    generationSuffixes: wordList("junior"),
    prepositions: wordList(
      "in op aan van voor met door bij naar uit over onder tussen tegen tijdens na sinds zonder om tot volgens",
      "rond richting vanuit vanaf ondanks wegens",
    ),
    functionWords: wordList(
      "de het een en of maar want dat die dit deze als toen wanneer waar waarom wie wat hoe er daar hier nu dan",
      "vandaag gisteren morgen nog ook al zeer hij zij ze wij we ik je u hun zijn haar ons onze mijn is was waren",
      "heeft hebben had wordt werd kan moet zal niet geen wel echter bovendien zo toch alle veel meer",
    ),
    placeModifiers: wordList("verenigd", "nieuw zuid noord latijns"),
    pointedAbbreviations: wordList("dr mr prof nr st bijv mln mld"),
  });
