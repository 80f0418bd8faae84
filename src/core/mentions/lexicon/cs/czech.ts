import { givenNamesInCases, lexiconWith } from "../lexicon-with.ts";
import { slavicHouses } from "../slavic-houses.ts";
import { withEndings, wordList } from "../word-list.ts";

const MASCULINE = "- u ovi em e y ech um a";

/** Forms of given names that are other words too. */
const HOMOGRAPHS = wordList(
  "tom tim tomu jim vlada vlady vlade vladu vladou radu dale stanovi sama samu cem danem",
);

export const czech = () =>
  lexiconWith(
    {
      animals: wordList(
        "pes psa psem psovi fena feny fenu fenka fenky fenku kocour kocoura kocourem kocka kocku kockou kun konem",
      ),
      hamlets: wordList("ves vesnice vesnici vesnicka vesnicce vesnicku osada osade osadu"),
      rivers: wordList("reka reky rece reku"),
      matchResults: wordList(
        "prohral prohrala vyhral vyhrala porazil porazila remizoval remizovala rozdrtil rozdrtila podlehl podlehla",
      ),
      sailings: wordList("zakotvil zakotvila vyplul vyplula"),
      locating: wordList("v ve do z ze"),
      namesakeEndings: wordList("stav trans invest auto agro"),
      ofHeads: wordList(
        "ministerstvo ministerstva ministerstvu ministerstvem ministerstve velvyslanectvi",
      ),
      heads: wordList(
        withEndings(
          "kongres senat parlament fond departement institut vybor svaz stadion",
          MASCULINE,
        ),
        withEndings("soud urad ustav klub denik", MASCULINE),
        "banka banky bance banku bankou rada rady rade radu radou komora komory komore komoru snemovna snemovny",
        "snemovne snemovnu strana strany strane stranu ministerstvo ministerstva ministerstvu ministerstvem",
        "agentura agentury agenture agenturu univerzita univerzity univerzite univerzitu velvyslanectvi",
        "komise komisi komisi federace federaci akademie akademii ustava ustavy ustave ustavu asociace centrum",
        "centra divadlo divadla muzeum muzea radio echo echa echu hlas hlasu letiste prokuratura rozhlas televize televizi cirkev",
        "stab stabu garda gardy garde gardu sily sil silam silami silach shromazdeni valne valneho armada armady organizace organizaci kongresu senatu soudu mzv mfcr cnb csu ksc",
      ),
      namesakeOpeners: wordList(
        slavicHouses("cs"),
        withEndings(
          "kavarn restaurac cukrarn pekarn lekarn jideln vinarn hospod cajovn putyk kovarn prodejn ulicek chalup chat fregat jacht korvet hern saun kapel",
          "a y e u ou",
        ),
        withEndings(
          "hotel hostel motel penzion klub bar salon areal trajekt tanker kriznik parnik",
          "- u em",
        ),
        withEndings("traktor motocykl skutr moped fotoaparat televizor", "- u em"),
        "obchod obchodu obchode prodejna prodejny prodejne lednice lednicka metro metra pizzerii restauraci kavarnou galerii ponorce ponorku",
        "pizza pizzu salat polevka polevku koktejl dezert burger chlebicek",
        "dort dortu dortem casopis casopisu casopise soubor souboru kram kramu kanal kanalu miss",
        "kina kine kinem hotelem hotelu divadle divadla stanice stanici kavarnu restauraci klub klubu film serial",
        "kriznik krizniku letadlova fregata fregaty torpedoborec tanker lod lode trajekt sidliste nakupni pizzerie",
        "parnik parniku jachta jachty jachtu ponorka ponorky clun clunu remorker plachetnice ledoborec korveta kontejnerova motorova lodi lodich trajektu tankeru",
        "hostel motel penzion penzionu bistro cukrarna cukrarny pekarna pekarny lekarna lekarny galerie kasino kasinu diskoteka bar baru herna salon salonu sauna areal hala",
        "portal portalu server serveru znacky znacka kapela kapely orchestr panelak",
        "fk fc radio pivnice pivnici vycep vycepu sklep sklepa bufet bufetu krcma krcmy hotel kavarna kavarne kavarny restaurace restauraci kino divadlo hospoda",
      ),
      roles: wordList(
        "prezident prezidenta prezidentovi prezidentem premier premiera ministr ministra velvyslanec velvyslance",
        "poslanec poslance senator senatora vudce lidr lidra kancler kanclere mluvci sef sefa guverner starosta",
        "primator general generala plukovnik kral predseda predsedy reditel reditele poradce",
      ),
      personalTitles: wordList("pan pana panu panem pani prof dr ing mgr mudr judr phdr doc bc"),
      womensTitles: wordList("pani"),
      givenNames: wordList(
        givenNamesInCases("a ovi u em", "y e u ou"),
        withEndings(
          "petr jan tomas jaroslav miroslav vaclav frantisek jakub milan lukas ondrej ladislav stanislav antonin radek vojtech filip vit vlastimil bohumil zbynek ctirad rostislav oldrich ales jindrich",
          "- a ovi em",
        ),
        withEndings(
          "sergej dmitrij jurij anatolij valerij vitalij gennadij grigorij vasilij alexej andrej nikolaj",
          "- e i em ovi",
        ),
        withEndings("michail pjotr vjaceslav kirill chalid", "- a u ovi em"),
        "jiri jiriho jirimu jirim",
        withEndings("honz jirk pep frant", "a y ovi u ou"),
        withEndings("pav kar", "el la lovi lem"),
        withEndings("mar zden", "ek ka kovi kem"),
        withEndings(
          "han lenk katerin ver jitk ivan zuzan barbor veronik jaroslav terez michael market vlast blank bozen",
          "a y e u ou",
        ),
        "lucie lucii marie marii alena aleny sarka sarky radka radky",
        "richarda richardu roberta otta hafiz hafiza achmat melania melanie melanii melanii ivanka ivanky ivanku",
        "viktora alexandra michala",
      ),
      works: wordList(
        "epizoda epizody epizode",
        "album alba dokument opera opery operu basen obraz obrazu vystava vystavy vystavu muzikal komedie drama magazin podcast inscenace",
        "film filmu roman romanu serial serialu kniha knihy knihu pisen pisne hra hry noviny",
      ),
      trades: wordList(
        withEndings(
          "traktorist vcelar mechanik rybar pekar lekar truhlar tesar hasic svarec elektrikar hornik lesnik reznik kadernik policist",
          "- a ovi em",
        ),
        "novinarka spisovatelka herecka zpevacka malirka basnirka",
        "ridic ridice prodavac prodavacka lekarka traktorista vcelarka zdravotnik dispecer pruvodce pruvodkyne kastelan spravce vypravci zahradnik kuchar kovar",
        withEndings(
          "herec zpevak klavirist malir sochar spisovatel trener fotbalist utocnik obranc brankar boxer rapper komik novinar architekt tenor baryton reziser",
          "- a ovi em",
        ),
        withEndings(
          "dirigent profesor zastupce notar chirurg doktor biskup hokejist sachist plavec banker podnikatel ekonom fyzik chemik biolog inzenyr basnik",
          "- a ovi em",
        ),
        "soudce soudci soudkyne skladatel skladatele ucitel ucitele tenista tenisty tenistka hokejista hokejisty sachista cyklista bezec zaloznik historik matematik brazilec nemec knez farar farmar",
        "herecka herecky zpevacka zpevacky klavirista klaviristy fotbalista fotbalisty obrance spisovatelka novinarka basnik",
      ),
      kin: wordList(
        "syn syna synovi synem dcera dcery dceru dcerou manzelka manzelky manzelku manzel otec otce",
        "otcem matka matky bratr bratra bratrem sestra sestry sestru stryc synovec neter vnuk ded muz muze muzi muzem manzela manzelovi manzelem",
      ),
      generationSuffixes: wordList(
        "junior juniora starsi starsiho starsimu starsim mladsi mladsiho mladsimu mladsim ml",
      ),
      prepositions: wordList(
        "v ve na s se z ze k ke o u za po pri pod nad pro bez pres mezi pred do od proti krome podle behem vuci",
        "kvuli diky vcetne",
      ),
      functionWords: wordList(
        "a i ale nebo ani ne ze jak pokud kdyz kde kam aby ackoli tak to ten ta ty ti on ona ono oni my vy ja",
        "jejich jeho jeji tam tady vse sam uz jeste jen pouze take vsak proto potom dnes vcera zitra nyni ted",
        "drive pozdeji dokonce at proc kdo co cim hle jaky jaka jake kolik nase nas muj tedy podle zatimco",
      ),
      placeModifiers: wordList(
        "stredni stredniho stredozapad latinska divoky jednotne jednotneho nove nova",
      ),
      placeParts: wordList(
        withEndings("jizni severni vychodni zapadni", "- ho mu m"),
        "mesto mesta mestu mestem meste stat statu state statem republika republiky republice republiku republikou",
      ),
      pointedAbbreviations: wordList(
        "r ul tzv napr mudr judr phdr doc bc prof dr ing mgr gen plk sv kc mil mld tis cca str c",
      ),
    },
    HOMOGRAPHS,
  );
