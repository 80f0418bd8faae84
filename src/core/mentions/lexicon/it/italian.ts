import { lexiconWith } from "../lexicon-with.ts";
import { wordList, wordsByKind } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "banca universita accademia istituto museo teatro opera radio fondo compagnia stadio aeroporto",
  "patriarcato orchestra conservatorio voce battaglia trattato accordo accordi chiesa eco gran",
  "premio fratelli corriere gazzetta coppa rally campionato trofeo torneo",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "tribunale corte senato parlamento congresso ministero ambasciata consiglio comitato commissione",
  "camera assemblea partito agenzia ufficio federazione societa borsa costituzione",
);

/** Forms of given names that are other words too. */
const HOMOGRAPHS = wordList("vince stella donna");

export const italian = () =>
  lexiconWith(
    {
      animals: wordList(
        "cane cagna gatto gatta cavallo cavalla stallone castrone puledro puledra purosangue trottatore levriero asino pappagallo mucca",
        "cani gatti cavalli piccioni piccione colombo coniglio canarino criceto elefante cammello panda giraffa rinoceronte barboncino labrador",
      ),
      matchResults: wordList("perde vince pareggia batte perso vinto pareggiato battuto"),
      events: wordList("maratona battaglia battaglie trattato accordi universita conferenza"),
      sailings: wordList(
        "salpo salpava salpera salpato salpata attracco attraccato attraccata attracchera ormeggiato ormeggiata",
      ),
      locating: wordList("a in verso nella dalla"),
      heads: new Set([...HOUSES, ...BODIES]),
      ofHeads: HOUSES,
      firmHeads: wordList("ditta azienda impresa autotrasporti casa trasporti autolinee"),
      namesakeOpeners: wordsByKind({
        ships:
          "nave barca traghetto piroscafo corvetta incrociatore portaerei fregata " +
          "cacciatorpediniere petroliera sottomarino sommergibile rompighiaccio yacht goletta " +
          "veliero portacontainer peschereccio mercantile rimorchiatore motonave motovedetta " +
          "motopeschereccio chiatta catamarano transatlantico brigantino galeone corazzata " +
          "aliscafo cargo gasiera vaporetto draga dragamine vaporino cannoniera imbarcazione " +
          "gommone motoscafo barcone trimarano sloop pilotina bettolina gozzo battello " +
          "motobarca zattera lampara paranza barchino tartana",
        inns:
          "hotel motel pensione ostello albergo residence locanda agriturismo campeggio rifugio " +
          "resort",
        tables:
          "ristorante caffe bar trattoria osteria pizzeria birreria gelateria enoteca " +
          "rosticceria panificio pasticceria panetteria forno macelleria pescheria salumeria " +
          "gastronomia tavola kebab pub paninoteca cantina piadineria distilleria friggitoria " +
          "spaghetteria cioccolateria latteria vineria yogurteria braceria tavernetta taverna " +
          "spaccio mensa bistrot polleria",
        shops:
          "magazzini negozio libreria farmacia drogheria gioielleria oreficeria orologeria ferramenta " +
          "parrucchiere barbiere profumeria cartoleria merceria lavanderia tintoria fioraio " +
          "ottica bazar edicola chiosco supermercato emporio bottega boutique galleria " +
          "tabaccheria autofficina officina mobilificio tipografia distributore calzoleria " +
          "sartoria pelletteria ortofrutta erboristeria armeria vetreria falegnameria " +
          "autosalone autoscuola videoteca cartolibreria copisteria ipermercato " +
          "discount salone lanificio",
        stages:
          "teatro cinema circo balletto complesso orchestra coro corale band banda discoteca " +
          "sala casino cabaret mostra cineteatro balera circolo gruppo dancing quartetto " +
          "discopub associazione bocciofila filodrammatica dopolavoro club " +
          "filarmonica",
        schools: "scuola liceo asilo collegio convitto",
        buildings:
          "torre palazzo condominio ospedale clinica stadio palestra piscina palazzetto villa " +
          "villaggio lido arena parco villino masseria cascina faro capannone campus rione " +
          "borgata casermone dormitorio",
        ways:
          "spiaggia via piazza viale corso largo piazzale lungomare quartiere vicolo ponte stazione " +
          "fermata metro metropolitana",
        media: "radio canale emittente rivista settimanale",
        dishes:
          "pollo insalata petto filetto cotoletta torta gelato zuppa vodka cocktail birra pizza " +
          "panino",
        goods: "profumo marca modello moto trattore orologio bicicletta",
        others:
          "intitola intitolato intitolata stile fc film romanzo chiamato chiamata battezzato " +
          "battezzata serie album canzone premio trofeo",
      }),
      namesakeEndings: wordList("unita"),
      roles: wordList(
        "presidente primo premier ministro ministra ambasciatore ambasciatrice deputato senatore capo cancelliere",
        "governatore sindaco generale colonnello re regina direttore consigliere leader portavoce",
      ),
      personalTitles: wordList(
        "signor signora sig sigra dott dottor dottoressa avv ing prof signorina famiglia",
        "coniugi don suor dr sor geom rag professor professoressa dottore ingegner ragionier geometra",
      ),
      womensTitles: wordList("signora sigra vedova"),
      works: wordList(
        "episodio puntata",
        "gioco app applicazione poesia poema sinfonia inno singolo farsa satira tragedia dramma",
        "miniserie programma spettacolo corto biopic saga trilogia guida affresco brano ballata",
        "monologo sceneggiato mostra rassegna",

        "thriller giallo podcast commedia quadro raccolta racconto fumetto biografia cortometraggio lungometraggio fiction telefilm videogioco musical pellicola bestseller",
        "film romanzo serie libro canzone opera album documentario saggio",
      ),
      trades: wordsByKind({
        others:
          "meccanico parrucchiere parrucchiera autista conducente marinaio pescatore falegname " +
          "idraulico fabbro interprete astronauta tesoriere segretario segretaria presidente " +
          "direttore direttrice organista collega testimone camerata",
        law:
          "giudice pm procuratore procuratrice avvocato avvocata avvocatessa legale notaio " +
          "magistrato magistrata commissario commissaria ispettore ispettrice questore " +
          "maresciallo gip carabiniere poliziotto perito",
        politics:
          "sindaco sindaca assessore assessora consigliere consigliera deputato deputata " +
          "senatore senatrice ministro ministra governatore prefetto onorevole",
        faith: "parroco sacerdote vescovo arcivescovo cardinale rabbino imam monsignore",
        ranks:
          "colonnello comandante capitano tenente sergente caporale ammiraglio brigadiere " +
          "appuntato",
        sport:
          "calciatore calciatrice attaccante centrocampista difensore terzino portiere " +
          "allenatore allenatrice atleta pugile nuotatore nuotatrice ciclista corridore arbitro " +
          "esterno mediano ala pilota tennista bomber tecnico fantino centravanti trequartista giocatore giocatrice " +
          "velocista maratoneta sciatore sciatrice scacchista",
        learning:
          "professore professoressa docente maestro maestra storico storica filosofo filosofa " +
          "economista fisico chimico biologo biologa matematico ricercatore ricercatrice " +
          "sociologo sociologa politologo preside rettore rettrice",
        letters:
          "giornalista cronista autore autrice scrittore scrittrice poeta poetessa romanziere " +
          "fotografo fotografa editore editrice traduttore traduttrice",
        music:
          "cantante cantautore cantautrice compositore compositrice pianista violinista " +
          "violoncellista baritono tenore soprano chitarrista batterista rapper musicista",
        arts:
          "attore attrice pittore pittrice scultore scultrice cineasta regista architetto " +
          "architetta ballerino ballerina comico comica coreografo",
        work:
          "medico dottore dottor dottoressa chirurgo chirurga veterinario veterinaria dentista " +
          "infermiere infermiera farmacista ingegnere agricoltore allevatore panettiere " +
          "macellaio cuoco cuoca chef pompiere imprenditore imprenditrice buttafuori ragioniere " +
          "geometra",
      }),
      givenNames: wordList(
        "carmine rosario carmelo calogero gaspare gerlando onofrio mimma nuccia pippo toto",
        "nello biagio cataldo cosima saverio donata angelica annarita aniello alvise",
        "marcantonio piergiorgio pierluigi piergiacomo pierfrancesco giancarlo gianluigi",
        "gianmaria gianpaolo giampiero giampaolo giambattista mariagrazia mariateresa annamaria",
        "adalberto adelaide adelmo adolfo alda aldina alessandra alessio alida almerico amalia",
        "ambrogio anacleto ancilla andreina annibale anselmo antenore arcangelo argia aristide",
        "arnaldo arrigo artemisia astorre augusta augusto aureliano azzurra baldassarre basilio",
        "bernardino berta bonaria bortolo brando brunella calisto cesira cirillo clelia",
        "clemente clotilde consolata costantino costanza crescenzo dalila dalmazio delfina",
        "desiderio dina dionigi dorotea duilio edda edgardo edmondo egle elda eleuterio eligio",
        "eloisa elsa elvira emiliano emiliana enea enrica erica erika ermes ermenegildo erminio",
        "erminia ersilia eros ester eufemia eusebio ezio fabiola faustina fedele federigo",
        "ferruccio filiberto fiorenzo flaminia flora floriano fortunato franceschina fulvia",
        "galdino gaudenzio gelsomina geltrude geremia germano gerolamo gesualdo gigliola",
        "gilberto gioconda giorgina giosue giovannella giuditta gualtiero guerrino iacopo igino",
        "ilario ilda immacolata imelda iris isidoro italo ivo ivonne jole lamberto lando",
        "landolfo leandro leda leonilde leontina leopoldo lidio lisa lodovico lorella lorenza",
        "lucilla luigina manfredi manlio mariella marilena marinella marzia marzio mafalda",
        "melania mercedes metello mirco miriam mirta moreno nazareno nerina nevio nicodemo",
        "nicoletta nives norberto novella odoardo olimpia omero onorato orazio orietta orsola",
        "ortensia oscar ottavia palmira palmiro pamela patrizio petronilla piera pierina",
        "pierino pietrina pio placido pompeo priamo quintino quirino raimondo raniero rebecca",
        "regolo remigio renzo rina rodolfo rolando romilda romolo ronaldo rosalba rosamaria",
        "rosetta rosina rosita rossano rosolino rudi sabino salvo samuel santina saul saveria",
        "savino selvaggia serenella settimio severino sibilla silvestro sirio sveva tarcisio",
        "tatiana tea telemaco teodora teodoro terenzio teresio timoteo tito tonino tosca tullia",
        "tullio ubaldo ulderico ulisse ursula valdo valente valter vanda vanessa vania vanni",
        "venanzio vilma violante virgilio virginio vladimiro wilma zaira zita zoe",

        "michele giovanni giuseppe luca marco matteo antonio salvatore vincenzo pasquale",
        "gennaro ciro domenico nicola fabio alessandro simone davide federico lorenzo stefano",
        "massimo enrico paola giulia chiara francesca federica alessia silvia elisa giorgia",
        "ilaria valentina rosaria carmela pietro achille adele adriana adriano agata agnese",
        "agostino alba alberto aldo alfio alfonso alfredo alice amedeo anastasia andrea angela",
        "angelo anita anna annalisa antonella antonia antonietta antonino arianna armando",
        "arturo assunta attilio aurelio aurora barbara bartolomeo beatrice benedetta benedetto",
        "benito bernardo bianca brigida bruna bruno camilla carla carlo carlotta carolina",
        "caterina cecilia cesare cinzia claudia claudio clara concetta corrado cosimo",
        "cristiano cristina damiano daniela daniele danilo dario debora diego dino donatella",
        "donato edoardo egidio elena eleonora elia elio elisabetta emanuela emanuele emilia",
        "emilio emma enza enzo ermanno ernesto ettore eugenia eugenio eva fabiana fabrizio",
        "fausta fausto ferdinando filippo filomena fiorella flavia flavio franca",
        "francesco franco fulvio gabriele gabriella gaetano gaia gerardo giacomo giada",
        "gianfranco gianluca gianmarco gianna gianni gilda gina gino gioacchino giordano",
        "giorgio giovanna giuliana giuliano giulio giuseppina graziella greta guglielmo",
        "guido ida ignazio ines iolanda irene isabella ivana ivano jacopo lara laura lea",
        "leonardo letizia lia licia lidia liliana lina lino livia loredana lorena loris luana",
        "lucia luciana luciano lucio lucrezia ludovica ludovico luigi luigia luisa maddalena",
        "manuel manuela marcella marcello margherita maria mariano marianna marika marina mario",
        "marisa marta martina massimiliano matilde maura maurizio mauro melissa michela",
        "michelangelo milena mimmo mirella mirko monica nadia nazario nicolo nino noemi",
        "norma nunzio olga orlando ornella osvaldo ottavio paolo patrizia piero",
        "pina pino raffaela raffaele raffaella remo renata renato riccardo rita rino roberta",
        "roberto rocco romeo rosa rosalia rosanna rossana rossella ruggero sabina",
        "sabrina samuele sandra sandro sara sebastiano serena sergio silvana silvano",
        "silvio simona sofia sonia stefania susanna tania tecla teresa tiziana tiziano tommaso",
        "ugo umberto vera veronica vito vittorio viviana walter",
      ),
      kin: wordList(
        "figlio figlia moglie marito padre madre fratello sorella zio zia nipote cugino cugina nonno",
      ),
      generationSuffixes: wordList("junior senior"),
      prepositions: wordList(
        "via eccetto salvo mediante lungo oltre sotto sopra dietro davanti vicino lontano",
        "intorno attraverso nonostante circa fino entro fuori dentro",

        "a al allo alla ai agli alle all di del dello della dei degli delle dell da dal dallo dalla dai dagli dalle",
        "dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle sull per tra fra senza",
        "verso contro durante secondo dopo prima presso",
      ),
      functionWords: wordList(
        "il lo la i gli le l un uno una e ed o ma ne che chi cui se quando come dove perche quanto questo questa",
        "questi queste quello quella egli lui lei noi voi loro io tu si suo sua suoi sue mio mia e sono era erano ha",
        "hanno aveva sara puo deve anche cosi qui ieri oggi domani ancora gia sempre mai piu meno molto stesso tutto",
        "tutta tutti tutte poi pero inoltre intanto allora non",
      ),
      placeModifiers: wordList("nuova nuovo piccola piccolo grande vecchia vecchio"),
      pointedAbbreviations: wordList("sig dott prof on art pag ecc"),
    },
    HOMOGRAPHS,
  );
