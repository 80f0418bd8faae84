import { givenNamesInCases, lexiconWith } from "../lexicon-with.ts";
import { slavicHouses } from "../slavic-houses.ts";
import { withEndings, wordList } from "../word-list.ts";

/** Forms of given names that are other words too. */
const HOMOGRAPHS = wordList(
  "dan dana jim jima sama samo samu vlada vlade vladi vlado marca marcu lani robu luci stanja stanju vera vere veri vero dale cem tom tomu tim maja norma jako jaki nikoli neha sami",
);

export const slovene = () =>
  lexiconWith(
    {
      animals: wordList(
        "pes psa psom psica psico psice psicka psicko macek macka macko macka konj konja konjem",
      ),
      hamlets: wordList("vas vasi vasico vasica vasici zaselek zaselku zaselka"),
      rivers: wordList("reka reke reki reko"),
      matchResults: wordList(
        "izgubil izgubila zmagal zmagala premagal premagala remiziral remizirala",
      ),
      sailings: wordList("zasidral zasidrala izplul izplula pristal pristala"),
      locating: wordList("v"),
      ofHeads: wordList(
        "ministrstvo ministrstva ministrstvu ministrstvom veleposlanistvo veleposlanistva veleposlanistvu",
      ),
      heads: wordList(
        withEndings(
          "kongres senat parlament sklad institut odbor svet zbor urad klub stadion",
          "- a u om",
        ),
        withEndings(
          "bank zbornic strank agencij univerz komisij federacij akademij ustav zvez",
          "a e i o",
        ),
        withEndings(
          "partij organizacij skupscin prokuratur policij televizij cerkv postaj druzb zakladnic",
          "a e i o",
        ),
        "sodisce sodisca sodiscu sodiscem sile sil silam silami silah generalstab generalstaba garda garde gardo ministrstvo ministrstva ministrstvu veleposlanistvo center centra gledalisce",
        "muzej muzeja radio eho eha ehu glas letalisce predstavniski predstavniskega predstavnikov poslancev mzz nijz dz",
        "pokal pokala pokalu zdruzenje zdruzenja nekdanja rdeca rumena",
      ),
      namesakeOpeners: wordList(
        slavicHouses("sl"),
        "pica pico pizza pizzo solata solato juha juho koktajl sladica sladico burger",
        "torta torto torte gora goro gori hrib hriba hribu miss",
        withEndings(
          "kavarn restavracij gostiln picerij slascicarn pekarn lekarn galerij igralnic savn dvoran fregat jaht podmornic postaj ladj",
          "a e i o",
        ),
        withEndings(
          "traktor motocikel motocikl skuter moped fotoaparat hladilnik televizor",
          "- a u om jem",
        ),
        withEndings("hotel hostel motel penzion klub bar salon trajekt tanker parnik", "- a u om"),
        "kina kinu hotela hotelom postaja postaji kavarni restavraciji film serija klubu",
        "krizarka krizarke krizarko letalonosilka fregata fregate tanker ladja ladje trajekt picerija klub",
        "parnik parnika jahta jahte jahto podmornica podmornice coln vlacilec jadrnica ledolomilec korveta tovorna ladjo ladji trajekta tankerja letalonosilke",
        "hostel motel penzion bistro slascicarna slascicarne pekarna pekarne lekarna lekarne galerija galerije igralnica igralnice diskoteka bar baru salon savna dvorana dvorane",
        "prodajalna prodajalni ansambel ansambla ansamblu portal portala portalu agencija znamke znamka skupina skupine orkester stolpnica",
        "fc nk radio hotel hotelu glas kavarna restavracija gostilna bife bifeju bistro kino",
      ),
      roles: wordList(
        "predsednik predsednika predsedniku predsednikom premier premierja minister ministra veleposlanik",
        "veleposlanika poslanec poslanca senator senatorja vodja vodje voditelj kancler kanclerja govorec sef sefa",
        "guverner zupan general generala polkovnik kralj direktor direktorja svetovalec generalni",
      ),
      personalTitles: wordList("gospod gospoda gospe gospa prof dr mag doc ing"),
      womensTitles: wordList("gospa gospe"),
      namesakeEndings: wordList(
        // Of firms.
        "trans invest",
        // Behind "Kitajska" and "Poljska", which are adjectives too.
        "restavracija restavracije kuhinja hrana reprezentanca ekipa delegacija predsednica premierka vojska mornarica ambasada policija valuta televizija tiskovna",
      ),
      givenNames: wordList(
        givenNamesInCases("a u om ja ju jem", "e i o"),
        withEndings(
          "janez marjan andrej tomaz bostjan gregor ales uros borut milan dusan franc ivan bojan zoran damjan miran stojan blaz simon primoz damir miroslav vinko silvo",
          "- a u om em",
        ),
        withEndings(
          "matjaz jost jernej sergej dmitrij aleksej jurij anatolij valerij vitalij genadij grigorij vasilij nikolaj",
          "- a u em",
        ),
        withEndings("mihail pjotr vjaceslav kiril halid", "- a u om"),
        withEndings("mark jank slavk rajk stank zdravk mirk sreck brank", "o a u om"),
        withEndings("jur mih jak joz zig anz", "a e i u o om"),
        withEndings(
          "vesn mojc natas tanj spel petr katj ursk nin maj alenk iren jozic marij barbar martin matej tatjan darj sonj bred milen marjet andrej",
          "a e i o",
        ),
        "richarda roberta otta hafez hafeza melania melanie melanii melanio melanija melanije melaniji melanijo",
        "ivanka ivanke ivanko viktor viktorja aleksandra mihaila",
      ),
      works: wordList(
        "epizoda epizode epizodi",
        "album albuma dokumentarec opera opere opero pesnitev slika slike razstava razstave razstavo muzikal komedija drama revija podkast uprizoritev",
        "film filma filmu roman romana serija serije knjiga knjige knjigo pesem pesmi predstava predstave",
      ),
      trades: wordList(
        withEndings(
          "traktorist cebelar mehanik ribic pek zdravnik mizar tesar gasilec varilec elektricar rudar frizer mesar voznik sofer",
          "- a u em om",
        ),
        "zdravnica frizerka prodajalec prodajalka vodnik vodnica kustos gozdar kovac vrtnar",
        withEndings(
          "igralec pevec pianist slikar kipar pisatelj trener nogometas napadalec branilec vratar boksar raper komik novinar arhitekt tenor bariton reziser",
          "- a u em om",
        ),
        withEndings(
          "dirigent profesor tozilec notar kirurg skof hokejist sahist plavalec kolesar bankir podjetnik ekonomist fizik kemik biolog inzenir tenisac pesnik zgodovinar",
          "- a u em om",
        ),
        "sodnik sodnika sodnica skladatelj skladatelja ucitelj ucitelja teniski teniska smucar smucarka vezist brazilec brazilca nemec duhovnik kmet alpinist alpinista",
        "pesnica slikarka trenerka igralka igralke pevka pevke pisateljica pianistka novinarka igralca pevca",
      ),
      kin: wordList(
        "sin sina sinu sinom hci hcerka hcerke hcere zena zene soproga soproge oce oceta mati brat brata",
        "bratom sestra sestre stric necak necakinja vnuk ded moz moza mozu mozem soprog",
      ),
      generationSuffixes: wordList(
        "starejsi starejsega starejsemu starejsim mlajsi mlajsega mlajsemu mlajsim ml",
      ),
      prepositions: wordList(
        "v na s z k h o ob za po pri pod nad pred med od do iz brez cez proti zaradi kljub glede poleg razen prek",
        "skozi zoper",
      ),
      functionWords: wordList(
        "in a ampak ali ne niti da kako ce ko kjer kam ceprav tako to ta te ti oni on ona mi vi jaz njihov njegov",
        "njen tam tu vse sam ze se le samo tudi vendar zato potem danes vceraj jutri zdaj prej pozneje celo naj",
        "zakaj kdo kaj glej kateri katera koliko nasa nas moj torej medtem",
      ),
      placeModifiers: wordList(
        "srednji srednjega srednjem latinska divji nova nove enotna enotne enotno",
      ),
      placeParts: wordList(
        withEndings("juzn severn vzhodn zahodn osrednj", "a e i o ega emu em im"),
        "mesto mesta mestu mestom republika republike republiki republiko drzava drzave drzavi drzavo",
      ),
      pointedAbbreviations: wordList("l ul t i npr prof dr mag gen sv mio mrd tis st"),
    },
    HOMOGRAPHS,
  );
