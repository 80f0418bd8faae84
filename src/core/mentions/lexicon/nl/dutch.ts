import { lexiconWith } from "../lexicon-with.ts";
import { wordList, wordsByKind } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "bank universiteit academie instituut museum theater opera radio fonds stadion luchthaven",
  "courant koerier rally kampioenschap patriarchaat orkest conservatorium stem slag verdrag akkoord akkoorden kerk echo",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "rechtbank hof senaat parlement congres ministerie ambassade raad comite commissie kamer partij",
  "bureau federatie beurs grondwet",
);

export const dutch = () =>
  lexiconWith({
    animals: wordList(
      "hond teef kat poes kater paard merrie hengst ruin veulen renpaard draver stier ezel papegaai koe geit windhond",
      "honden katten paarden duiven duif herdershond jachthond waakhond konijn kanarie hamster olifant kameel panda giraf neushoorn poedel labrador",
    ),
    hamlets: wordList("gehucht buurtschap"),
    matchResults: wordList("verloor verliest won wint versloeg verslaat klopte"),
    events: wordList("marathon slag verdrag akkoorden universiteit conferentie"),
    sailings: wordList(
      "voer vaart meerde meert aangemeerd afgemeerd ankerde kapseisde zonk dobberde dobbert",
    ),
    locating: wordList("in naar uit vanuit"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    compoundHeads: wordList(
      "schip boot kotter trawler jacht sleper hotel pension herberg restaurant cafe bakkerij",
      "slagerij salon winkel kiosk galerie theater bioscoop circus ballet koor orkest fanfare",
      "club school college flat toren stadion",
      "roman film serie boek lied stuk album thriller verhaal",
      "rechter advocaat advocate officier commissaris inspecteur trainer spits doelman",
      "agent rechercheur wethouder burgemeester directeur coach keeper verdediger docent leraar arts journalist redacteur schrijver schrijfster fotograaf",
      "zanger zangeres acteur actrice",
    ),
    namesakeEndings: wordList(
      "express rally rallye marathon koerier courant cup open festival toernooi fanclub fanclubs supportersclub vriendenkring stichting vereniging",
      "kade plein straat laan brug weg dreef park singel gracht steeg hotel cafe restaurant winkel bakkerij apotheek",
    ),
    firmHeads: wordList(
      "transportbedrijf rederij uitgeverij aannemersbedrijf bouwbedrijf expeditiebedrijf",
      "autobedrijf taxibedrijf schildersbedrijf busmaatschappij luchtvaartmaatschappij",
    ),
    namesakeOpeners: wordsByKind({
      ships:
        "schip zusterschip boot veerboot veerpont pont sleepboot sleper duwboot vissersboot kotter " +
        "trawler tanker fregat korvet kruiser torpedojager vliegdekschip onderzeeboot " +
        "onderzeeer ijsbreker vrachtschip containerschip cruiseschip zeilschip stoomschip " +
        "stoomboot schoener klipper driemaster kustvaarder coaster barkas jacht zeiljacht " +
        "slagschip mijnenveger botter tjalk aak rondvaartboot woonboot rubberboot zeilboot " +
        "motorboot motorjacht reddingboot logger boeier duwbak platbodem sloep garnalenkotter " +
        "vissersschip rivierschip",
      media: "persbureau nieuwssite nieuwsportaal portaal uitgeverij reisbureau",
      inns:
        "hotel hostel motel pension herberg camping vakantiepark jeugdherberg logement " +
        "bungalowpark bushalte",
      tables:
        "restaurant cafe eetcafe bar snackbar cafetaria lunchroom bakkerij bakker slagerij " +
        "slager pizzeria ijssalon eethuis brasserie bistro kroeg taverne broodjeszaak " +
        "shoarmazaak kebabzaak viszaak viswinkel brouwerij frituur koffiehuis theehuis " +
        "grandcafe kantine grillroom tearoom patisserie traiteur stokerij distilleerderij " +
        "wijnbar wijnhuis strandtent paviljoen strandpaviljoen pannenkoekenhuis croissanterie " +
        "chocolaterie poelier delicatessenzaak eetwinkel bruincafe pizzatent doner kebab " +
        "hamburgertent kaaswinkel theetuin",
      shops:
        "salon kapsalon winkel boekhandel boekwinkel apotheek drogist drogisterij juwelier opticien kapper " +
        "kapsalon ijzerhandel reisbureau kledingwinkel schoenenwinkel supermarkt warenhuis " +
        "kiosk bloemist garage tankstation wasserette stomerij galerie antiquair bouwmarkt " +
        "sportschool rijschool dansschool fietsenmaker modehuis meubelzaak slijterij toko " +
        "bloemenwinkel speelgoedwinkel platenzaak sigarenzaak kledingzaak schoenenzaak " +
        "bruidsmodezaak stoffenwinkel kringloopwinkel tapijthal meubelhal autobedrijf " +
        "garagebedrijf drukkerij timmerfabriek goudsmid schoenmaker kleermaker videotheek " +
        "belwinkel buurtwinkel dierenwinkel tuincentrum gordijnenzaak fotozaak",
      stages:
        "theater schouwburg bioscoop circus ballet ensemble koor orkest fanfare discotheek " +
        "nachtclub club casino zaal concertzaal tentoonstelling jeugdhuis buurthuis poppodium " +
        "band rockband popgroep jazzband danszaal jongerencentrum cultuurcentrum muziekgroep " +
        "rockgroep dansgroep volksdansgroep balletgroep toneelgroep toneelvereniging danscafe " +
        "feestzaal mannenkoor shantykoor harmonie drumband sociteit societeit muziekcafe " +
        "jongerensoos soos partycentrum danceclub",
      schools: "school basisschool lyceum gymnasium college creche kinderdagverblijf muziekschool",
      buildings:
        "flat flatgebouw woontoren toren villa ziekenhuis kliniek stadion sporthal zwembad " +
        "residentie gebouw seniorencomplex wooncomplex appartementencomplex wooncentrum " +
        "verzorgingshuis verpleeghuis bejaardentehuis studentenhuis studentenflat " +
        "kantoorgebouw winkelcentrum sportcentrum wijkcentrum buurtcentrum torenflat " +
        "galerijflat villapark recreatiepark loods sportzaal gymzaal",
      ways: "straat laan plein boulevard kade station metrostation brug park wijk",
      dishes:
        "kip kipfilet kipschnitzel salade schnitzel kotelet taart cocktail wodka soep " +
        "gehaktbal bier ijs burger",
      goods:
        "parfum merk motor fiets tractor horloge lettertype model kaartclub supportersclub " +
        "voetbalclub sportclub biljartclub",
      others: "getiteld vrachtboot radio fc film roman serie genaamd geheten",
    }),
    roles: wordList(
      "president premier minister ambassadeur kamerlid senator leider kanselier gouverneur burgemeester generaal",
      "kolonel koning koningin directeur adviseur woordvoerder",
    ),
    givenNames: wordList(
      "jannie hennie jopie truus mien riet riek sjaan sjaak sjors gijsbert gijsbertus adri",
      "adrie albertine alberta alida alie aldert allard alwin amber amy anja anne annet",
      "annette ans antonie antonius ardi arianne arjo arjun aukje auke bastiaan bauke beppie",
      "bennie bernhard bets betsy bettie bieneke boukje britt bruno caroline casper catharina",
      "cato charlotte chiel chris christa christiaan christine cobie conny corine corinne",
      "corneel cornelia cynthia danielle danny debby dick didi dientje diny dineke dinie",
      "doortje dorien dorine douwe durk ed eddy edith edwin egbert eline elise elizabeth elke",
      "ella elly elma elske emiel emmy engbert erna esmeralda ellie fedde fenne femmy",
      "ferdinand ferry floortje fokke folkert francien frederieke frida friso frouke gabriel",
      "gea geertruida gees gerbrand gerjan gerlof germaine giel gina gineke grada",
      "gradus grietje harmen harriet heidi hein heine heleentje henriette herma hermen",
      "hermine hessel hidde hieke hilda hille hilly hinke huub ids ien imke ina inez ingeborg",
      "iza jacoba jacobien jacobus jaco jaimy jakob janine janke janna janny",
      "jantien jantine jantje janwillem jarno jasmijn jasmine jeanine jef jeffrey jente jenny",
      "jerry jessica jesse jet jetta jikke jim jitske jits job jochem jochen joep johan",
      "johanna johannes johnny jolien jonas jonathan jonna josien joseph josine jozien",
      "juliette jurre justine kaj karlijn karlien karst kasper kathleen kevin kitty klaartje",
      "klasien koert kristel lammert laurens leendertje lennart lia lian lidewij lidwien lien",
      "lilian lisa lisanne lodewijk loek loekie lonneke lou louise lous lucia ludo lydia lynn",
      "maartje machiel magda manon marc marcel marcella margreet margriet mariette marinus",
      "marius marjanne marlous martien martine matthias maurice maurits meike melanie melissa",
      "melvin menno merel merijn michelle mies mijke milou mirella mirte mohamed myrthe nanda",
      "nanne naomi natasja nathalie neeltje nelleke nellie nelly netty nick nina noud odette",
      "onno oscar patricia patrick paula paulien pepijn petronella pia pien pietje quinten",
      "ralf ralph ramon ramona raymond rebecca regina reina reinder reinout remco renate",
      "rianne rick rineke rita robert rosita rosan rowan ruben rutgerd ruth samantha sanneke",
      "sandra sara selma sharon sietse sieuwert sigrid silke silvia simon sjef sjoukje sophie",
      "stan stefanie steven suzan sven sytse tanja tanneke tessa theodora theodoor tiemen",
      "tieneke tinus titia tjalling tjitske toos trijntje trijn truce tycho ulbe ursula",
      "valerie vanessa veronique virginie wendelien werner wibo wies wigger wijnand wilbert",
      "wilco willemien winfried winnie winnifred wineke wobbe wolter xander ybo yfke ymke",
      "yorick yvette yvo zwaantje zeger",

      "jan piet kees michiel willem hendrik maarten sander bas bart ruud wim joost sjoerd",
      "gijs thijs lieke fenna sanne femke anouk marieke karel koen jeroen wouter bram daan",
      "sem pieter geert gerrit henk joris stijn tom jelle marlies ilse wendy mieke lotte",
      "israel aad adriaan aleid anita ankie anneke annelies annemarie annemiek anton antoine",
      "antoinette arend arie arjan arjen arno arnoud astrid barend bea beatrijs ben berend",
      "bernadette bert berta bianca bob boudewijn brechtje carla carolien cees christel",
      "claartje coen connie cor cornelis corrie daniel daphne david dennis desiree diederik",
      "dieuwertje dirk dolf dries eelco ellen els elsbeth emma erica erik ernst erwin esmee",
      "esther eva evelien evert ewout fabian fleur floor floris frank frans freek frederik",
      "frits geertje gerard gerben gerda gerrie gert gertjan greet greetje guido gwen hannah",
      "hanneke hans harm harry heleen hendrika henny herman hetty hilde hubert huib hugo",
      "ilona ineke inge ingrid irene iris ivo jaap jacco jacob jacqueline janneke jannes",
      "jasper jeannette jens jetske joke jolanda joop jorien jorrit jos jozef judith jules",
      "julia jurgen justus karin katja kim klaas koos lars laura leen leendert leo leon",
      "leonie lenie liesbeth lies linda loes louis lucas luuk maaike machteld maria mariska",
      "marijke marijn marianne marit marja marjan marjolein mark martijn mathijs matthijs",
      "maud meindert mia michel miep mirjam monique nadine nel niek niels nienke nico",
      "noor olaf olga otto pauline peter petra philip pim pip reinier rene renske ria",
      "richard rik rinus rob robbert robin roderick roel roelof roland ronald rosa rosalie",
      "roy rudi rutger saskia sebastiaan sietske simone sofie stefan suzanne sybren",
      "sylvia tamara teun theo thea thijmen tim tineke tjeerd ton toon trudy twan valentijn",
      "veerle vera victor vincent wesley wiebe wiebren willeke willemijn willy wilma",
      "yolanda yvonne",
    ),
    personalTitles: wordList(
      "meneer mevrouw dhr mevr heer mijnheer mr drs dr ir ds prof familie gezin echtpaar",
      "gebroeders juffrouw juf dokter dominee pastoor kapelaan",
    ),
    womensTitles: wordList("mevrouw mevr"),
    works: wordList(
      "aflevering",
      "spel app gedicht symfonie volkslied single klucht satire tragedie drama miniserie",
      "programma voorstelling biopic saga trilogie reisgids fresco hoorspel",
      "tentoonstelling expositie monoloog cabaretprogramma computerspel bordspel kaartspel novelle verhalenbundel",

      "thriller bestseller speelfilm toneelstuk opera musical podcast biografie dichtbundel schilderij videospel verfilming kortfilm detective kookboek strip",
      "film roman serie boek lied stuk album documentaire",
    ),
    trades: wordsByKind({
      others:
        "monteur duivenmelker melker kapper chauffeur juf meester conducteur machinist " +
        "schipper visser timmerman loodgieter slotenmaker tolk astronaut sportleraar " +
        "gymleraar beheerder voorzitter penningmeester secretaris directeur",
      law:
        "rechter officier aanklager advocaat advocate raadsman raadsvrouw notaris commissaris " +
        "inspecteur agent rechercheur politieman politierechter griffier deurwaarder",
      politics: "burgemeester wethouder raadslid kamerlid gedeputeerde fractievoorzitter dijkgraaf",
      faith: "pastoor dominee bisschop kardinaal priester rabbijn pater kapelaan",
      ranks: "kolonel majoor kapitein luitenant sergeant korporaal admiraal",
      sport:
        "voetballer voetbalster spits doelman keeper verdediger middenvelder linksback " +
        "rechtsback aanvaller trainer coach scheidsrechter bokser zwemmer zwemster wielrenner " +
        "wielrenster schaatser schaatsster renner atleet atlete turner hardloper pikeur " +
        "jockey bondscoach speler speelster sprinter sprintster hockeyer hockeyster schaker schaakster",
      learning:
        "hoogleraar professor docent docente leraar lerares rector decaan historicus " +
        "historica econoom natuurkundige bioloog wiskundige filosoof filosofe psycholoog " +
        "socioloog politicoloog onderzoeker onderzoekster",
      letters:
        "journalist journaliste redacteur redactrice verslaggever verslaggeefster auteur " +
        "schrijver schrijfster dichter dichteres uitgever fotograaf fotografe columnist " +
        "vertaler vertaalster",
      music:
        "componist componiste dirigent dirigente pianist pianiste violist violiste cellist " +
        "celliste zanger zangeres tenor bariton sopraan gitarist drummer rapper muzikant",
      arts:
        "acteur actrice regisseur regisseuse schilder schilderes beeldhouwer architect danser " +
        "danseres cabaretier komiek kunstenaar kunstenares",
      work:
        "arts huisarts dokter chirurg dierenarts tandarts verpleger verpleegkundige apotheker " +
        "ingenieur ondernemer boer veehouder bakker slager kok piloot brandweerman getuige " +
        "curator accountant makelaar",
    }),
    kin: wordList(
      "zoon dochter vrouw echtgenote man vader moeder broer zus oom tante neef nicht kleinzoon",
    ),
    generationSuffixes: wordList("junior senior"),
    prepositions: wordList(
      "langs tegenover binnen buiten rondom via naast boven achter voorbij te per jegens",
      "omstreeks dankzij namens behalve",

      "in op aan van voor met door bij naar uit over onder tussen tegen tijdens na sinds zonder om tot volgens",
      "rond richting vanuit vanaf ondanks wegens",
    ),
    functionWords: wordList(
      "de het een en of maar want dat die dit deze als toen wanneer waar waarom wie wat hoe er daar hier nu dan",
      "vandaag gisteren morgen nog ook al zeer hij zij ze wij we ik je u hun zijn haar ons onze mijn is was waren",
      "heeft hebben had wordt werd kan moet zal niet geen wel echter bovendien zo toch alle veel meer",
    ),
    placeModifiers: wordList("verenigd", "rood nieuw zuid noord latijns klein groot"),
    pointedAbbreviations: wordList("dr mr prof nr st bijv mln mld"),
  });
