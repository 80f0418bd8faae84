import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "banque universite academie institut musee theatre opera radio fonds compagnie stade aeroport",
  "gare patriarcat orchestre conservatoire voix bataille traite accord accords eglise echo journal",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "tribunal cour senat parlement congres ministere ambassade conseil comite commission chambre",
  "assemblee parti agence bureau federation societe bourse constitution",
);

export const french = () =>
  lexiconWith({
    events: wordList("bataille batailles traite accords universite conference"),
    sailings: wordList(
      "appareille appareillait appareilla accoste accostait accosta mouille mouillait voguait echoue echouee chavire chaviree amarre amarree",
    ),
    locating: wordList("en a dans depuis vers"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    namesakeOpeners: wordList(
      "baptiser rebaptiser rebaptise rebaptisee intitule intitulee salade cotelettes cotelette supreme filet steak tarte vodka parfum cirque ballet orchestre goelette chalet pension auberge discotheque casino supermarche pharmacie gymnase stade galerie exposition lotissement immeuble chapiteau",
      "vraquier peniche remorqueur voilier mats conteneurs sousmarin marin",
      "facon",
      "boulangerie pizzeria patisserie poulet cocktail ecole college lycee chanson residence hopital clinique tour villa",
      "radio hotel cafe restaurant fc theatre cinema rue place avenue boulevard quartier film roman",
      "nomme nommee appele appelee baptise baptisee corvette croiseur avions fregate destroyer petrolier paquebot cargo navire ferry voilier yacht",
      "brasserie bar bistrot boite station metro salle arena serie album pont square impasse allee quai chalutier",
    ),
    namesakeEndings: wordList("unie"),
    roles: wordList(
      "president presidente premier ministre ministres ambassadeur ambassadrice depute senateur chef chancelier",
      "chanceliere gouverneur maire general colonel roi reine directeur conseiller dirigeant leader",
    ),
    personalTitles: wordList("m monsieur mme madame mlle"),
    womensTitles: wordList("mme madame mlle"),
    givenNames: wordList(
      "michel jean thierry laurent olivier guillaume sebastien fabrice stephane christophe frederic pascal didier alain bruno yannick gilles cedric ludovic aurelie celine sandrine valerie nathalie sylvie veronique beatrice chantal brigitte mireille margaux manon lea chloe",
      "israel mathieu benoit gaetan maxence francois jerome gerard",
    ),
    works: wordList(
      "thriller polar bestseller telefilm podcast comedie opera tableau recueil nouvelle bd essai biographie adaptation",
      "film roman serie livre chanson piece album journal essai documentaire",
    ),
    trades: wordList(
      "acteur actrice comedien comedienne chanteur chanteuse pianiste violoniste baryton tenor soprano peintre sculpteur ecrivain ecrivaine",
      "romancier romanciere cineaste realisateur realisatrice footballeur footballeuse attaquant milieu defenseur gardien entraineur athlete boxeur rappeur humoriste journaliste architecte danseur",
    ),
    kin: wordList(
      "fils fille femme epouse mari epoux pere mere frere soeur oncle tante neveu niece cousin cousine",
    ),
    generationSuffixes: wordList("fils junior"),
    prepositions: wordList(
      "a au aux de du des en dans sur sous par pour avec sans chez contre entre vers depuis pendant avant apres",
      "selon malgre d l devant derriere face hors",
    ),
    functionWords: wordList(
      "le la les l un une et ou mais donc or ni car que qui quoi dont si quand comme comment pourquoi ce cet",
      "cette ces il elle ils elles on nous vous je tu se son sa ses leur leurs notre nos mon ma mes est sont",
      "etait ont a avait sera peut doit aussi alors ainsi ici la bas hier demain aujourd hui encore deja toujours",
      "jamais plus moins tres meme tout toute toutes tous apres pourtant cependant enfin puis",
    ),
    placeModifiers: wordList("nouvelle nouveau"),
    pointedAbbreviations: wordList("m mm dr st ste art av env etc p"),
  });
