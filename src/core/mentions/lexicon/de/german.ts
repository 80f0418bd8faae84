import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** Institutions, houses and clubs that are called after a place. */
const HOUSES = wordList(
  "bank zentralbank nationalbank universitat akademie institut museum theater oper radio stimme",
  "echo konservatorium philharmonie sinfonieorchester zeitung tageszeitung messe",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "gerichtshof bundesrat senat kongress ministerium aussenministerium verteidigungsministerium",
  "botschaft",
);

export const german = () =>
  lexiconWith({
    events: wordList("schlacht konferenz"),
    sailings: wordList(
      "ankert ankerte ankerten kenterte ablegte auslief einlief geankert gekentert havarierte",
    ),
    locating: wordList("in nach aus"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    namesakeOpeners: wordList(
      "betitelt schnitzel salat steak filet suppe torte cocktail wodka likor parfum zirkus ballett ensemble chor orchester wohnanlage ferienanlage turnhalle sporthalle kindergarten gymnasium campingplatz jugendherberge schoner yacht barkasse kahn ausstellung bildband spielbank casino nachtclub imbiss grill supermarkt apotheke stadion",
      "uboot dreimaster segelschiff containerschiff kreuzfahrtschiff frachtschiff schlepper",
      "band",
      "gasthof wirtshaus snackbar backerei pizzeria huhnchen huhn kotelett hochhaus siedlung grundschule sender festung salon",
      "cafe kino hotel restaurant bar lokomotive fc radio echo theater haus klub club disco bahnhof kaufhaus",
      "kreuzer flugzeugtrager fregatte zerstorer tanker frachter schiff fahre dampfer segler eisbrecher motorschiff korvette namens",
      "typ marke modell motorrad motorrads kamera traktor moped roller automarke bistro kneipe gaststatte diskothek arena saal pension kaffeehaus konditorei ubahnhof film roman serie lok",
    ),
    namesakeEndings: wordList(
      "restaurant restaurants imbiss imbisse pfanne lokal grill platz strasse allee brucke park ring kneipe bolle boller",
      "markt markte markten basar basare laden kohl porzellan teppich teppiche salat brot wodka cocktail torte",
    ),
    roles: wordList(
      "prasident prasidenten prasidentin premier ministerprasident minister ministers aussenminister",
      "verteidigungsminister botschafter abgeordnete senator chef kanzler kanzlerin sprecher gouverneur",
      "burgermeister general oberst konig konigin direktor berater machthaber staatschef herrscher",
    ),
    personalTitles: wordList("herr herrn frau"),
    womensTitles: wordList("frau"),
    trades: wordList(
      "pianist pianistin schauspieler schauspielerin sanger sangerin dirigent maler trainer",
    ),
    offices: wordList("richter richterin professor professorin pfarrer trainer torwart sturmer"),
    works: wordList(
      "thriller krimi bestseller spielfilm kinofilm fernsehfilm theaterstuck oper musical podcast horspiel sachbuch bildband gemalde videospiel computerspiel kurzfilm komodie biografie",
      "film roman serie buch lied stuck album dokumentarfilm",
    ),
    givenNames: wordList(
      "hans horst uwe jurgen gunther manfred dieter heiko jens torsten thorsten kai lutz rainer detlef volker holger ulrich bernd jorg steffen ingo sandro renate ute silke heike antje anke birgit gisela ingrid kerstin katja grit jutta heinz kurt",
    ),
    kin: wordList(
      "sohn sohnes tochter frau ehefrau mann ehemann vater vaters mutter bruder bruders schwester",
      "onkel tante neffe nichte cousin cousine enkel enkelin grossvater",
    ),
    generationSuffixes: wordList("junior jun"),
    prepositions: wordList(
      "in im an am auf aus bei mit nach seit von vom zu zum zur durch fur gegen ohne um unter uber vor hinter",
      "neben zwischen wahrend wegen trotz laut gegenuber ab bis ins ans",
    ),
    functionWords: wordList(
      "der die das den dem des ein eine einen einem einer und oder aber denn nicht kein keine dass ob wenn als",
      "wie wo wann warum wer was so dann da dort hier heute gestern morgen jetzt nun noch nur auch schon sehr",
      "er sie es wir ihr ich ihm ihn sich sein seine ihre unser ist sind war waren hat haben wird werden kann",
      "soll doch jedoch zudem dabei damit dafur",
    ),
    placeModifiers: wordList("einiges einigen vereintes", "neu sud nord latein sudost klein"),
    pointedAbbreviations: wordList("dr prof bzw ca z b u a d h nr st str mio mrd chr"),
  });
