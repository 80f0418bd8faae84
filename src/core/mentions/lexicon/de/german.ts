import { lexiconWith } from "../lexicon-with.ts";
import { wordList, wordsByKind } from "../word-list.ts";

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

/** With the endings of the genitive: des Restaurants, des Schiffes. */
function inCases(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => [word, `${word}s`, `${word}es`]));
}

/** Forms of given names that are other words too. */
const HOMOGRAPHS = wordList("allen");

export const german = () =>
  lexiconWith(
    {
      animals: wordList(
        "hund hundin rude welpe kater katze pferd stute wallach hengst rennpferd galopper traber pony esel ochse kuh ziege lama papagei",
        "hunde tauben taube brieftaube brieftauben schaferhund schaferhundin jagdhund hofhund wachhund dackel pudel katzen pferde stuten hengste schafe ziegen hasen kaninchen hamster kamel elefant giraffe nashorn panda eisbar",
      ),
      hamlets: wordList("weiler"),
      matchResults: wordList(
        "verlor verliert gewann gewinnt besiegte besiegt schlug schlagt unterlag unterliegt bezwang",
      ),
      events: wordList("schlacht konferenz"),
      sailings: wordList(
        "ankert ankerte ankerten kenterte ablegte auslief einlief geankert gekentert havarierte",
      ),
      locating: wordList("in nach aus"),
      heads: new Set([...HOUSES, ...BODIES]),
      ofHeads: HOUSES,
      compoundHeads: inCases(
        wordList(
          "jacht residenz anlage heim gaststatte  ",

          "schiff boot fahre dampfer frachter kreuzer tanker schlepper segler yacht kutter",
          "barkasse hotel pension herberge restaurant lokal kneipe cafe bistro stube imbiss",
          "backerei metzgerei brauerei laden apotheke buchhandlung salon reiseburo kiosk galerie",
          "theater kino zirkus ballett chor orchester kapelle disco klub club gymnasium",
          "kindergarten siedlung stadion arena turm villa bahnhof klinik schnitzel suppe torte",
          "salat kuchen wodka",
          "film roman buch oper album lied stuck krimi thriller komodie gemalde",
          "richter richterin staatsanwalt staatsanwaltin anwalt anwaltin verteidiger",
          "verteidigerin kommissar kommissarin trainer trainerin sturmer sturmerin torwart",
          "burgermeister burgermeisterin arzt arztin professor professorin lehrer lehrerin",
          "forscher forscherin fotograf fotografin redakteur redakteurin sanger sangerin musiker",
          "musikerin maler malerin bischof fuhrer unternehmer unternehmerin zeuge zeugin meister",
        ),
      ),
      firmHeads: wordList(
        "spedition reederei baufirma fluglinie fluggesellschaft kanzlei verlag autovermietung",
        "wohnungsgesellschaft",
      ),
      namesakeOpeners: inCases(
        wordsByKind({
          ships:
            "schiff schwesterschiff boot fahre dampfer frachter tanker kreuzer zerstorer fregatte korvette " +
            "flugzeugtrager uboot unterseeboot schlepper schoner segler segelschiff yacht jacht " +
            "barkasse kahn kutter trawler eisbrecher motorschiff kreuzfahrtschiff containerschiff " +
            "frachtschiff kriegsschiff bark brigg galeere panzerschiff linienschiff " +
            "schlachtschiff minensucher dreimaster katamaran jolle flaggschiff lastkahn schute " +
            "barke raddampfer fischkutter schlauchboot motorboot segelboot ruderboot hausboot " +
            "ketsch sloop seenotrettungskreuzer lotsenboot barkentine",
          media: "portal nachrichtenportal newsportal edition reiseburo",
          inns:
            "hotel hostel motel pension gastehaus gasthof gasthaus wirtshaus herberge jugendherberge " +
            "campingplatz ferienanlage sanatorium kurhaus kurhotel schenke ferienhaus ferienlager",
          tables:
            "restaurant lokal kneipe bar cafe eiscafe eisdiele imbiss imbissbude bistro " +
            "gaststatte gaststube weinstube weinlokal pizzeria kaffeehaus konditorei backerei " +
            "metzgerei fleischerei teestube biergarten brauhaus brauerei cocktailbar weinbar " +
            "hotelbar tanzbar strandbar sportsbar shishabar steakhaus kantine cafeteria grill " +
            "snackbar trinkhalle spelunke bierstube trattoria ristorante taverne currywurstbude " +
            "grillstube doner donerladen spatkauf spati stehcafe strandcafe kiezkneipe weinkeller " +
            "feinschmeckerlokal destille brennerei kelterei molkerei muhle weingut sektkellerei",
          shops:
            "laden geschaft kaufhaus warenhaus supermarkt apotheke drogerie buchhandlung " +
            "buchladen boutique modehaus schuhhaus mobelhaus juwelier optik optiker friseur " +
            "friseursalon salon reiseburo kiosk reinigung wascherei tankstelle autohaus " +
            "autowerkstatt galerie antiquariat blumenladen blumenhaus gartnerei baumarkt " +
            "fotostudio nagelstudio fitnessstudio tanzschule fahrschule feinkost reformhaus " +
            "schneiderei teehaus kramladen gemischtwarenladen eckladen spielzeugladen " +
            "plattenladen weinhandlung tierhandlung zoohandlung eisenwarenhandlung kunsthandlung " +
            "goldschmiede schmuckgeschaft uhrmacher schuster schneider druckerei tischlerei " +
            "schreinerei gartencenter elektrohaus teppichhaus musikhaus pelzhaus videothek " +
            "sonnenstudio copyshop internetcafe wettburo konsum kaufhalle",
          stages:
            "theater kino filmtheater lichtspielhaus zirkus ballett ensemble chor orchester " +
            "kapelle disco diskothek klub club nachtclub nachtklub tanzlokal konzerthaus " +
            "kulturhaus kulturzentrum jugendclub varietetheater kabarett casino spielbank " +
            "spielhalle saal festsaal ausstellung band schulband rockband punkband coverband " +
            "jazzband tanzband mannerchor frauenchor jugendzentrum kulturklub tanzschuppen " +
            "freizeitzentrum sportzentrum gemeindezentrum stadthalle tanzsaal ballsaal " +
            "kammerorchester volkstheater schauspielhaus festzelt zelt wanderzirkus rockgruppe " +
            "popgruppe tanzgruppe folkloregruppe doppelkopfclub kegelclub fanklub fanclub " +
            "skatklub",
          schools:
            "grundschule gymnasium realschule gesamtschule musikschule kindergarten kita internat " +
            "wohnheim studentenwohnheim",
          buildings:
            "haus hochhaus turm villa siedlung wohnanlage wohnblock plattenbau stadion arena " +
            "turnhalle sporthalle schwimmhalle hallenbad freibad klinik festung einkaufszentrum " +
            "parkhaus residenz ferienpark feriendorf strandbad gartenanlage wohnkomplex " +
            "hotelkomplex wohnquartier wohnpark burogebaude geschaftshaus seniorenheim altenheim " +
            "pflegeheim studentenheim ferienheim erholungsheim jugendheim kinderheim jugendtreff " +
            "burohaus",
          stops: "bahnhof ubahnhof haltestelle station lok lokomotive",
          dishes:
            "schnitzel kotelett huhn huhnchen hahnchen filet steak salat suppe torte kuchen " +
            "cocktail wodka likor burger eisbecher bier eis pralinen pizza wurst salami " +
            "borschtsch",
          goods:
            "parfum marke automarke modell typ motorrad kamera traktor moped roller fahrrad " +
            "teppich armbanduhr schriftart sorte strumpfe schuhkollektion kartoffel " +
            "kartoffelsorte rosensorte apfelsorte tomatensorte tapete sofa sessel schrankwand " +
            "kinderwagen handtasche kollektion",
          others: "betitelt bildband sender fc radio echo namens motorrads film roman serie",
        }),
      ),
      namesakeEndings: wordList(
        "fanclub fanclubs fanklub fanklubs freundeskreis freundeskreises forderverein fordervereins verein vereins",
        "restaurant restaurants imbiss imbisse pfanne lokal grill platz strasse allee brucke park ring kneipe bolle boller",
        "turm turms haus hauses zentrum zentrums pavillon pavillons palais villa siedlung passage",
        "apotheke apotheken drogerie hotel hotels cafe cafes bar kino buchhandlung bistro backerei kaserne stadion saal",
        "rundfahrt rallye rally marathon express cup pokal open festival festivals turnier kurier bote grandprix sekt wein kaviar tee inkasso logistik reisen immobilien consulting export import touristik moden",
        "markt markte markten basar basare laden kohl porzellan teppich teppiche salat brot wodka cocktail torte",
      ),
      roles: wordList(
        "prasident prasidenten prasidentin premier ministerprasident minister ministers aussenminister",
        "verteidigungsminister botschafter abgeordnete senator chef kanzler kanzlerin sprecher gouverneur",
        "burgermeister general oberst konig konigin direktor berater machthaber staatschef herrscher",
      ),
      personalTitles: wordList(
        "herr herrn frau dr prof professor ing graf baron freiherr familie eheleute ehepaar",
        "gebruder geschwister",
      ),
      womensTitles: wordList("frau"),
      trades: wordList(
        "pianist pianistin schauspieler schauspielerin sanger sangerin dirigent maler trainer",
      ),
      offices: wordsByKind({
        others:
          "mechaniker fahrlehrer friseur friseurin fahrer fahrerin schaffner lokfuhrer fischer " +
          "tischler klempner schlosser dolmetscher dolmetscherin astronaut sportlehrer " +
          "vorsitzender schatzmeister direktor direktorin kapellmeister kantor kantorin " +
          "organist kollege kollegin nachbar nachbarin mieter mieterin zuchter zuchterin",
        law:
          "richter richterin staatsanwalt staatsanwaltin oberstaatsanwalt anwalt anwaltin " +
          "rechtsanwalt rechtsanwaltin verteidiger verteidigerin notar notarin kommissar " +
          "kommissarin ermittler ermittlerin polizist polizistin inspektor gutachter " +
          "gutachterin schoffe",
        politics:
          "burgermeister burgermeisterin landrat landratin stadtrat stadtratin gemeinderat " +
          "abgeordneter abgeordnete dezernent dezernentin ortsvorsteher fraktionschef " +
          "fraktionschefin",
        faith:
          "pfarrer pfarrerin pastor pastorin bischof bischofin kardinal priester diakon kaplan " +
          "rabbiner rabbinerin",
        ranks: "oberst major hauptmann leutnant feldwebel admiral kapitan brandmeister",
        sport:
          "trainer trainerin sturmer sturmerin torwart torhuter torhuterin keeper " +
          "mittelfeldspieler angreifer schiedsrichter schiedsrichterin boxer boxerin ringer " +
          "rennfahrer radprofi schwimmer schwimmerin laufer lauferin skispringer rodler jockey " +
          "kapitanin spielmacher",
        learning:
          "professor professorin dozent dozentin lehrer lehrerin rektor rektorin dekan " +
          "historiker historikerin okonom okonomin physiker physikerin chemiker biologe " +
          "biologin mathematiker philosoph philosophin psychologe psychologin soziologe " +
          "soziologin forscher forscherin",
        letters:
          "journalist journalistin redakteur redakteurin reporter reporterin autor autorin " +
          "schriftsteller schriftstellerin dichter dichterin lektor lektorin verleger " +
          "verlegerin fotograf fotografin moderator moderatorin",
        music:
          "komponist komponistin dirigent dirigentin pianist pianistin geiger geigerin cellist " +
          "cellistin sanger sangerin tenor bariton sopranistin gitarrist schlagzeuger musiker " +
          "musikerin rapper rapperin",
        arts:
          "schauspieler schauspielerin regisseur regisseurin maler malerin bildhauer " +
          "bildhauerin architekt architektin tanzer tanzerin kabarettist komiker komikerin " +
          "intendant intendantin",
        work:
          "arzt arztin chirurg chirurgin tierarzt tierarztin zahnarzt apotheker apothekerin " +
          "ingenieur ingenieurin unternehmer unternehmerin geschaftsfuhrer landwirt landwirtin " +
          "winzer winzerin backer metzger wirt wirtin koch kochin pilot pilotin backermeister " +
          "zeuge zeugin hausmeister forster jager",
      }),
      works: wordList(
        "folge episode",
        "spiel brettspiel kartenspiel app gesellschaftsspiel magazin reisefuhrer kochbuch",
        "gedicht ballett sinfonie hymne schlager song single dramolett farce satire tragodie",
        "stummfilm zeichentrickfilm fernsehserie sendung show doku reportage comic",

        "schau fotoschau werkschau erzahlung novelle kriminalroman ausstellung fotoausstellung",
        "thriller krimi bestseller spielfilm kinofilm fernsehfilm theaterstuck oper musical podcast horspiel sachbuch bildband gemalde videospiel computerspiel kurzfilm komodie biografie",
        "film roman serie buch lied stuck album dokumentarfilm",
      ),
      givenNames: wordList(
        "hinnerk hinrich fiete henrik erna erni ewa lieselotte lotte minna meta gustav hans-",
        "peter alwin adelheid agathe albert almut amelie andrea anita anneliese annelore",
        "annemarie anni antonia arnold artur babette bastian beatrix benedikt benjamin bruno",
        "carina carla carola caroline catrin christel christof claas clara clemens corinna",
        "cosima dennis dina dominik doreen edda edgar ekkehard eleonore elena elfi elisa ella",
        "elly enno enrico erhard esther evelyn fabian falk felicitas finn franziska fred freya",
        "fritzi gerald gerd gerhild gisbert grete gunda gundula gunnar hagen hanne harald",
        "hartwig hasso hauke heidemarie heiner helene helma helmuth henriette herbert herma",
        "hermann hubertus hugo igor ines irene iris isabell isabelle jakob jasmin jasper",
        "jessica jette joschka josepha karla karlheinz karola kilian kirsten klara",
        "klemens kristina kristof kunibert lasse lea lena lennart leni leopoldine levin lisbeth",
        "lorenz lore luzie malwine marcel marianne marius marlene marlis marvin maximiliane",
        "melissa merle mia milena mina nele nicole niklas nikolaus nina olaf ole olga ortrud",
        "ortwin paul pia quirin raimund ramona raphael rebekka regina regine renata richard",
        "rieke rosemarie rosi rosina rosita rudolf ruprecht samuel sarah selma severin sibylle",
        "sieglinde sigmar silvana silvia sina sonja sophia steffi stephan susann swantje tamara",
        "tanja tessa thea theodor thilo till timo toralf traudl trude ulrike undine urban",
        "ursula uschi valeska vera verena viktor vincent viola waldemar walter wencke wendelin",
        "wilhelmine wilma xaver yvonne zacharias",

        "hans horst uwe jurgen gunther manfred dieter heiko jens torsten thorsten kai lutz",
        "rainer detlef volker holger ulrich bernd jorg steffen ingo sandro renate ute silke",
        "heike antje anke birgit gisela ingrid kerstin katja grit jutta heinz kurt achim",
        "albrecht alfons alois andre annegret annette arne astrid axel barbel beate",
        "benno berthold bettina birte bjorn bodo brigitte burkhard carsten christa christiane",
        "conny cornelia dagmar daniela dietmar dietrich dorothea eberhard eckhard edeltraud",
        "edmund egon elfriede elke ellen elmar emil erich erika erwin eugen eva ewald felix",
        "ferdinand florian frauke friedhelm frieda gabi gabriele gerda gerlinde gero gertrud",
        "gesine gottfried gregor gudrun hanna hannelore hannes hanno hartmut hedwig heide helga",
        "hellmut henning henrike herta hilde hildegard hubert ida ilse inge inka irmgard isolde",
        "jan jana janina jannik joachim jochen jonas josefine judith julius karin karsten",
        "kaspar katharina kathrin katrin klaus knut konrad korbinian kristin lars leonie",
        "leopold liane liesel lina lothar ludger ludwig luise lukas magdalena maike malte",
        "manuela margarete margit margot mareike marlies matthias maximilian mechthild meike",
        "michaela mirko moritz nadine nils norbert oskar ottmar otmar paula peer philip",
        "ragnhild ralf reiner reinhold roswitha rudiger ruth sabrina sebastian siegmund sigrid",
        "simone stefanie susanne theresa tilman tim tobias udo ulf uli ulla urs ursel uta",
        "valentin veit veronika vinzenz walburga waltraud werner wiebke wilfried willi winfried",
        " wolfram",
      ),
      kin: wordList(
        "sohn sohnes tochter frau ehefrau mann ehemann vater vaters mutter bruder bruders schwester",
        "onkel tante neffe nichte cousin cousine enkel enkelin grossvater",
      ),
      generationSuffixes: wordList("junior jun senior"),
      prepositions: wordList(
        "entlang innerhalb ausserhalb oberhalb unterhalb richtung statt anstatt mangels seitens",
        "samt nebst dank gemass zufolge beim vorm hinterm uberm gen via pro je wider binnen",
        "jenseits diesseits angesichts anlasslich bezuglich hinsichtlich mithilfe zugunsten",

        "in im an am auf aus bei mit nach seit von vom zu zum zur durch fur gegen ohne um unter uber vor hinter",
        "neben zwischen wahrend wegen trotz laut gegenuber ab bis ins ans",
      ),
      functionWords: wordList(
        "der die das den dem des ein eine einen einem einer und oder aber denn nicht kein keine dass ob wenn als",
        "wie wo wann warum wer was so dann da dort hier heute gestern morgen jetzt nun noch nur auch schon sehr",
        "er sie es wir ihr ich ihm ihn ihnen sich sein seine ihre unser ist sind war waren hat haben wird werden kann",
        "soll doch jedoch zudem dabei damit dafur",
      ),
      placeModifiers: wordList(
        "einiges einigen vereintes freies freie junges anderes rotes",
        "neu sud nord latein sudost klein kleines kleinen grosses",
      ),
      pointedAbbreviations: wordList("dr prof bzw ca z b u a d h nr st str mio mrd chr"),
    },
    HOMOGRAPHS,
  );
