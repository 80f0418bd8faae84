import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "banca universita accademia istituto museo teatro opera radio fondo compagnia stadio aeroporto",
  "patriarcato orchestra conservatorio voce battaglia trattato accordo accordi chiesa eco gran",
  "premio fratelli",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "tribunale corte senato parlamento congresso ministero ambasciata consiglio comitato commissione",
  "camera assemblea partito agenzia ufficio federazione societa borsa costituzione",
);

export const italian = () =>
  lexiconWith({
    events: wordList("battaglia battaglie trattato accordi universita conferenza"),
    sailings: wordList(
      "salpo salpava salpera salpato salpata attracco attraccato attraccata attracchera ormeggiato ormeggiata",
    ),
    locating: wordList("a in verso"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    namesakeOpeners: wordList(
      "intitola intitolato intitolata insalata petto filetto torta vodka profumo circo balletto complesso orchestra pensione ostello albergo casino supermercato farmacia palestra stadio galleria condominio goletta libreria enoteca rosticceria lido",
      "veliero portacontainer peschereccio mercantile rimorchiatore motonave sommergibile",
      "stile",
      "band",
      "fermata stazione metro metropolitana",
      "panificio pasticceria pollo cocktail scuola residence ospedale torre locanda osteria birreria gelateria villa",
      "radio hotel caffe ristorante fc teatro cinema via piazza viale corso largo piazzale lungomare quartiere film romanzo",
      "chiamato chiamata battezzato battezzata corvetta incrociatore portaerei fregata cacciatorpediniere petroliera nave traghetto sottomarino rompighiaccio yacht",
      "bar pizzeria trattoria discoteca stazione metro sala arena serie album canzone ponte parco vicolo palazzo",
    ),
    namesakeEndings: wordList("unita"),
    roles: wordList(
      "presidente primo premier ministro ministra ambasciatore ambasciatrice deputato senatore capo cancelliere",
      "governatore sindaco generale colonnello re regina direttore consigliere leader portavoce",
    ),
    personalTitles: wordList("signor signora sig sigra"),
    womensTitles: wordList("signora sigra"),
    works: wordList(
      "thriller giallo podcast commedia quadro raccolta racconto fumetto biografia cortometraggio lungometraggio fiction telefilm videogioco musical pellicola bestseller",
      "film romanzo serie libro canzone opera album documentario saggio",
    ),
    trades: wordList(
      "attore attrice cantante pianista violinista baritono tenore soprano pittore pittrice scultore scrittore scrittrice romanziere",
      "cineasta regista calciatore attaccante centrocampista difensore terzino portiere allenatore atleta pugile rapper comico giornalista architetto ballerino",
    ),
    givenNames: wordList(
      "michele giovanni giuseppe luca marco matteo antonio salvatore vincenzo pasquale gennaro ciro domenico nicola fabio alessandro simone davide federico lorenzo stefano massimo enrico paola giulia chiara francesca federica alessia silvia elisa giorgia ilaria valentina rosaria carmela pietro",
    ),
    kin: wordList(
      "figlio figlia moglie marito padre madre fratello sorella zio zia nipote cugino cugina nonno",
    ),
    generationSuffixes: wordList("junior"),
    prepositions: wordList(
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
    placeModifiers: wordList("nuova nuovo"),
    pointedAbbreviations: wordList("sig dott prof on art pag ecc"),
  });
