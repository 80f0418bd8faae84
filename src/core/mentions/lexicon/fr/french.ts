import { lexiconWith } from "../lexicon-with.ts";
import { wordList, wordsByKind } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "banque universite academie institut musee theatre opera radio fonds compagnie stade aeroport",
  "gare patriarcat orchestre conservatoire voix bataille traite accord accords eglise echo journal",
  "courrier gazette rallye championnat championnats",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "tribunal cour senat parlement congres ministere ambassade conseil comite commission chambre",
  "assemblee parti agence bureau federation societe bourse constitution",
);

export const french = () =>
  lexiconWith({
    animals: wordList(
      "chien chienne chat chatte cheval jument etalon hongre poulain pouliche trotteur levrier ane perroquet vache chevre",
      "chiens chats chevaux juments pigeons pigeon lapin canari hamster elephant chameau panda girafe rhinoceros caniche labrador",
    ),
    hamlets: wordList("hameau"),
    matchResults: wordList(
      "perd gagne bat domine perdu gagne battu domine incline inclinee impose imposee",
    ),
    events: wordList("marathon bataille batailles traite accords universite conference"),
    sailings: wordList(
      "appareille appareillait appareilla accoste accostait accosta mouille mouillait voguait echoue echouee chavire chaviree amarre amarree",
    ),
    locating: wordList("en a dans depuis vers"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    firmHeads: wordList(
      "transports transporteur entreprise firme armateur cimenterie conserverie filature",
      "autocars",
    ),
    namesakeOpeners: wordsByKind({
      ships:
        "bateau navire paquebot cargo ferry voilier yacht corvette croiseur fregate destroyer " +
        "petrolier chalutier vraquier peniche remorqueur goelette sousmarin vedette canot " +
        "vapeur trimaran catamaran caboteur brigantin galere cuirasse torpilleur dragueur " +
        "methanier vaisseau barge thonier senneur sardinier ravitailleur transbordeur steamer " +
        "caravelle zodiac semirigide caseyeur langoustier cotre bac navette hydroglisseur " +
        "sloop ketch bateaumouche brickgoelette lougre pontonlevant bateaulavoir rigide",
      inns:
        "hotel motel pension auberge chalet residence gite ing hostellerie sanatorium camping karaoke " +
        "palace",
      tables:
        "restaurant cafe bar bistrot bistro brasserie pizzeria creperie boulangerie " +
        "patisserie boucherie charcuterie traiteur epicerie fromagerie kebab snack buvette " +
        "cantine guinguette rotisserie taverne glacier chocolaterie confiserie pub friterie " +
        "distillerie brulerie sandwicherie cremerie poissonnerie primeur saladerie trattoria " +
        "rhumerie bodega winstub estaminet troquet ",
      shops:
        "boutique magasin librairie pharmacie droguerie bijouterie horlogerie quincaillerie " +
        "parfumerie papeterie mercerie cordonnerie laverie pressing blanchisserie garage " +
        "supermarche superette fleuriste coiffeur opticien kiosque bazar echoppe antiquaire " +
        "imprimerie salon herboristerie maroquinerie chapellerie ganterie menuiserie " +
        "ebenisterie serrurerie teinturerie retoucherie parapharmacie jardinerie animalerie " +
        "videoclub cybercafe friperie brocante armurerie tabac autoecole droguiste",
      stages:
        "theatre cinema cirque ballet chorale orchestre fanfare discotheque boite club " +
        "cabaret casino salle dancing galerie exposition expo chapiteau troupe foyer cercle " +
        "quatuor quintette fanclub harmonie choeur maitrise batucada operette " +
        "patronage",
      schools: "ecole college lycee creche garderie maternelle gymnase internat",
      buildings:
        "tour villa immeuble lotissement pavillon hopital clinique stade arena piscine " +
        "patinoire manoir refuge colonie gitespa complexe " +
        "hlm ehpad copropriete hangar entrepot phare",
      ways:
        "plage rue place avenue boulevard quartier square impasse allee quai pont passage station " +
        "metro arret",
      media: "radio chaine magazine revue hebdomadaire quotidien editions",
      dishes:
        "poulet salade cotelette cotelettes supreme filet steak tarte gateau soupe cocktail " +
        "vodka biere burger pizza escalope saucisse",
      goods: "parfum marque modele moto tracteur montre velo appareil",
      others:
        "baptiser rebaptiser rebaptise rebaptisee intitule intitulee mats conteneurs marin " +
        "facon chanson fc film roman nomme nommee appele appelee baptise baptisee avions " +
        "serie album prix trophee",
    }),
    namesakeEndings: wordList("unie"),
    roles: wordList(
      "president presidente premier ministre ministres ambassadeur ambassadrice depute senateur chef chancelier",
      "chanceliere gouverneur maire general colonel roi reine directeur conseiller dirigeant leader",
    ),
    personalTitles: wordList(
      "m monsieur mme madame mlle me dr pr famille epoux messieurs mesdames mademoiselle",
      "maitre docteur professeur",
    ),
    nameParticles: wordList("al el von van bin ibn"),
    womensTitles: wordList("mme madame mlle veuve"),
    givenNames: wordList(
      "asma erwan yoann yohan gwendal maelle ronan goulven apolline ariane aristide",
      "arlette armelle arsene athanase augustine barthelemy basile boris calixte casimir",
      "cesar charles christian clarisse claudette clea cyprien cyril cyrille dany davy denise",
      "diane dimitri edgar edith elia eliott elsa emeline enzo erica ernest ethan evan fatou",
      "fiona flavie francine francoise gabin gaetane gatien ginette gisele godefroy guenole",
      "gustave helene heloise hermine igor irene iris isabelle jade jessica jocelyne johanna",
      "jonas jordan josselin juliana justin kevin leo leonard leone liliane lilou linda lola",
      "lorene louane louisette luc luce lucile madeline maelys malo marceline margot marie-",
      "christine marius mathias maud melissa micheline mickael",
      "mylene natacha nestor ninon noe noemi octave olive paul philibert pierrick prune",
      "quitterie raphaelle reynald roxane sandie sandy sasha segolene sidonie simeon tatiana",
      "teddy tess tiphaine titouan tom ursule vera vincente yannis yoan yolande ysaline",
      "zacharie zelie",

      "michel jean thierry laurent olivier guillaume sebastien fabrice stephane christophe",
      "frederic pascal didier alain bruno yannick gilles cedric ludovic aurelie celine",
      "sandrine valerie nathalie sylvie veronique beatrice chantal brigitte mireille margaux",
      "manon lea chloe israel mathieu benoit gaetan maxence francois jerome gerard adele",
      "adeline adrien agathe agnes alexandre alexis aline alphonse amandine amelie anais",
      "andre anatole angelique anne annick annie antoine antonin armand arnaud aude audrey",
      "auguste augustin aurelien aymeric baptiste barnabe bastien benedicte benjamin",
      "bernadette berthe bertrand blandine brice camille carine carole cecile celestin",
      "charlene christelle christiane christine claire claudine clement clementine clothilde",
      "colette coralie corentin corinne damien daniele delphine denis ",
      "dominique dorothee edmond edouard eliane elisabeth elise elodie emile emilie",
      "emmanuelle estelle etienne eugene eugenie eve evelyne fabien fabienne fanny felicie",
      "felix fernand fernande flora florent florian franck gabrielle gaelle gaspard gaston",
      "genevieve georges georgette germain germaine ghislaine gregoire guy gwenaelle",
      "henriette herve hippolyte hortense hubert huguette ines jacqueline jeanne",
      "jeannine jeremy joel joelle joseph josephine josette josiane jules juliette julien",
      "justine karine killian laetitia laure laurence leandre leonie leon lionel lise loic",
      "louis lucas lucette lucie lucien lucienne ludivine lydie madeleine magali maite marc",
      "marcel marcelle marguerite marianne marielle marine marion marlene marthe martine",
      "maryse mathilde matthieu maurice maxime maximilien melanie michele monique morgane",
      "muriel nadege nadine nathan nicolas nicole nina noel noemie odette odile olivia",
      "ophelie oriane pascale patrice paulette pauline perrine philippe philomene pierrette",
      "quentin rachid raoul raymonde regine regis remi remy renaud rene renee rodolphe roger",
      "roland romain romane roseline sabine sacha salome samuel serge severine simon",
      "simone solange solene sophie stephanie suzanne sylvain sylviane tanguy theo theophile",
      "theodore thibault thibaut tristan ulysse valentin valentine victor vincent",
      "virginie vivien viviane xavier yann yves yvette yvon yvonne zoe",
    ),
    works: wordList(
      "episode episodes",
      "jeu appli application jeux sketch poeme symphonie hymne tube single farce satire",
      "tragedie drame feuilleton emission spectacle minifilm blockbuster",
      "exposition expo guide fresque biopic saga trilogie comics mangas",

      "thriller polar bestseller telefilm podcast comedie opera tableau recueil nouvelle bd essai biographie adaptation",
      "film roman serie livre chanson piece album journal essai documentaire",
    ),
    trades: wordsByKind({
      others:
        "mecanicien garagiste moniteur coiffeur coiffeuse chauffeur conducteur conductrice " +
        "marin pecheur charpentier serrurier interprete astronaute tresorier secretaire " +
        "president presidente directeur directrice organiste cuisinier cuisiniere patron " +
        "patronne collegue camarade temoin",
      law:
        "juge procureur procureure avocat avocate notaire huissier magistrat magistrate " +
        "greffier commissaire inspecteur inspectrice brigadier gendarme policier policiere " +
        "enqueteur enquetrice maitre",
      politics:
        "maire depute deputee senateur senatrice prefet prefete conseiller conseillere " +
        "ministre",
      faith: "cure abbe eveque archeveque cardinal pasteur rabbin imam pretre",
      ranks: "general colonel commandant capitaine lieutenant adjudant sergent caporal amiral",
      sport:
        "footballeur footballeuse attaquant milieu defenseur gardien entraineur entraineuse " +
        "athlete boxeur boxeuse nageur nageuse cycliste coureur skieur skieuse arbitre ailier " +
        "pilier handballeur basketteur judoka jockey pilote selectionneur buteur joueur joueuse sprinteur sprinteuse",
      learning:
        "professeur professeure enseignant enseignante instituteur institutrice historien " +
        "historienne philosophe economiste physicien physicienne chimiste biologiste " +
        "mathematicien chercheur chercheuse sociologue politologue geographe",
      letters:
        "journaliste reporter auteur autrice ecrivain ecrivaine poete romancier romanciere " +
        "photographe editeur editrice traducteur traductrice dessinateur",
      music:
        "chanteur chanteuse cantatrice compositeur compositrice pianiste violoniste violoncelliste " +
        "baryton tenor soprano guitariste batteur rappeur rappeuse musicien musicienne",
      arts:
        "acteur actrice comedien comedienne peintre sculpteur cineaste realisateur " +
        "realisatrice architecte danseur danseuse humoriste plasticien",
      work:
        "medecin docteur docteure chirurgien chirurgienne veterinaire dentiste infirmier " +
        "infirmiere pharmacien pharmacienne ingenieur ingenieure agriculteur agricultrice " +
        "eleveur boulanger boucher restaurateur menuisier plombier pompier",
    }),
    kin: wordList(
      "fils fille femme epouse mari epoux pere mere frere soeur oncle tante neveu niece cousin cousine",
    ),
    generationSuffixes: wordList("fils pere junior"),
    prepositions: wordList(
      "jusque jusqu outre parmi moyennant via envers concernant durant sauf hormis voici",
      "voila aupres pres lors grace suite quant autour",

      "a au aux de du des en dans sur sous par pour avec sans chez contre entre vers depuis pendant avant apres",
      "selon malgre d l devant derriere face hors",
    ),
    functionWords: wordList(
      "le la les l un une et ou mais donc or ni car que qui quoi dont si quand comme comment pourquoi ce cet",
      "cette ces il elle ils elles on nous vous je tu se son sa ses leur leurs notre nos mon ma mes est sont",
      "etait ont a avait sera peut doit aussi alors ainsi ici la bas hier demain aujourd hui encore deja toujours",
      "jamais plus moins tres meme tout toute toutes tous apres pourtant cependant enfin puis",
    ),
    placeModifiers: wordList("nouvelle nouveau petit petite grand grande vieux vieille"),
    pointedAbbreviations: wordList("m mm dr st ste art av env etc p"),
  });
