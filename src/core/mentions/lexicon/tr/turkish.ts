import { lexiconWith } from "../lexicon-with.ts";
import { withEndings, wordList } from "../word-list.ts";

/** Of nouns that end in the i of possession, after the vowels have been folded. */
const CASES = "- nde nda nden ndan ne na nin ni";

/** Forms of given names that are other words too. */
const HOMOGRAPHS = wordList("adam alan ben dan dana eli gene kari kim kirk sabah sam");

/** They stand behind the place: "Rusya Merkez Bankası". Folded, as all words here. */
export const turkish = () =>
  lexiconWith(
    {
      animals: wordList("kedi kedinin kedisinin kopek kopegin kopeginin atin atinin esegin"),
      sailings: wordList("demirledi demirlemis demirleyecek"),
      heads: wordList(
        "as",
        "kupasi kupasinda kupasinin ligi liginde liginin sampiyonasi sampiyonasinda",
        "bankasi bankasinin universitesi universitesinin akademisi enstitusu muzesi tiyatrosu operasi radyosu",
        "mahkemesi senatosu parlamentosu kongresi bakanligi bakanliginin buyukelciligi konseyi komitesi komisyonu",
        "meclisi meclisinin partisi ajansi fonu federasyonu borsasi stadyumu havalimani kilisesi senfoni gazetesi",
        withEndings(
          "meydani oteli pasaji koprusu parki hani lokantasi restorani kafesi sinemasi camii camisi hastanesi lisesi okulu",
          CASES,
        ),
        withEndings(
          "muharebesi antlasmasi anlasmasi anlasmalari konferansi grubu petrolleri isletmeleri havayollari yollari demiryollari kurumu holdingi sirketi",
          CASES,
        ),
        withEndings(
          "magazasi bufesi kuaforu berberi butigi pansiyonu koleji anaokulu dershanesi evleri konaklari galerisi festivali",
          CASES,
        ),
        "borek borekcisi doner kebap kebapcisi pide simit manav manavi kasap kasabi terzi terzisi kirtasiye giyim kuruyemis tekel",
        "cicekcilik insaat tekstil lojistik emlak kuyumculuk otomotiv tasimacilik denizcilik mobilya holding palas palace",
        "residence rezidans plaza avm apart hostel pansiyon motel bistro pub bar kulup",
        withEndings("birligi dernegi vakfi odasi sendikasi konfederasyonu", CASES),
        withEndings(
          "pastanesi firini eczanesi marketi tavugu kokteyli hamami carsisi salonu kulesi sitesi stadi istasyonu duragi kruvazoru firkateyni muhribi gemisi tankeri vapuru feribotu",
          CASES,
        ),
        withEndings("turu maratonu postasi hanligi rallisi turnuvasi", CASES),
        "fk futbol takimi kulubu sesi anayasasi genelkurmay orkestrasi filarmoni",
      ),
      namesakeOpeners: wordList(
        "otel radyo fc kafe restoran lokanta cafe hotel restaurant bar pub kulup disko butik bayrakli gemi tekne",
      ),
      namesakeEndings: wordList(
        "haber gazetesi dergisi radyosu restoran otel kafe pastane lokanta sinema tavugu tavugunu tavugunun kokteyli kokteylini porseleni pilavi corbasi turtasi cayi votkasi parfumu cinari",
        withEndings(
          "caddesi sokagi bulvari mahallesi apartmani boregi salatasi halisi kedisi lokumu",
          CASES,
        ),
        withEndings(
          "bari diskosu moteli meyhanesi havuzu birahanesi marketi dondurmacisi pastasi pizzacisi restorani lokantasi kahvesi firini keki kofte koftesi tatlisi boregi porseleni koyu yemegi mutfagi ruleti traktoru",
          CASES,
        ),
        withEndings(
          "turkusu sarkisi geceleri filmi romani marsi gunlugu gunlukleri mektuplari hikayesi hikayeleri masali masallari ruyasi baladi senfonisi valsi sergisi belgeseli",
          CASES,
        ),
        "kuafor kuaforu berber berberi pansiyon seddi seddini seddine seddinde sokak sokakta caddede bulvarda yemekleri usulu marka markali mutfagindan mutfaginin bey hanim efendi",
        "adli isimli isminde adinda bayan",
      ),
      roles: wordList(
        "cumhurbaskani baskani baskan basbakan basbakani bakani bakan buyukelcisi lideri lider sozcusu valisi",
        "general genel sekreteri krali kral kralice mudur danismani",
      ),
      personalTitles: wordList("bay bayan sayin sn prof doc dr op uzm av ord yrd"),
      womensTitles: wordList("bayan"),
      vessels: wordList(
        withEndings(
          "gemisi kruvazoru firkateyni muhribi tankeri feribotu vapuru teknesi yati romorkoru denizaltisi buzkirani kosteri silebi mavnasi",
          CASES,
        ),
      ),
      works: wordList(
        "belgeseli belgeselini albumu kitabini oyunu oykusu filminde filmini filmiyle romanini romaninda dizisinde dizisini adli isimli",
        "film filmi roman romani dizi dizisi kitap kitabi sarki sarkisi",
      ),
      trades: wordList(
        "oyuncu oyuncusu aktor aktris sarkici piyanist kemanci bariton tenor soprano ressam heykeltiras yazar romanci",
        "yargic hakim savci avukat profesor doktor cerrah ogretmen imam muftu orkestra maestro besteci sair fotografci basketbolcu voleybolcu tenisci yuzucu gurescisi guresci halterci hakem bankaci ekonomist fizikci kimyager biyolog muhendis tarihci sef asci tasarimci manken sunucu yonetmen futbolcu forvet kaleci antrenor atlet boksor rapci komedyen gazeteci mimar dansci sanatci muhtar muhtari",
      ),
      kin: wordList("oglu kizi esi babasi annesi kardesi agabeyi ablasi amcasi yegeni"),
      generationSuffixes: wordList("junior"),
      prepositions: wordList("ile icin gore kadar karsi beri dolayi ragmen sonra once"),
      functionWords: wordList(
        "ve veya ama fakat ancak ki de da bu su o bir her hic cok daha en gibi ise mi ne neden nasil kim hangi",
        "biz siz ben sen onlar bugun dun yarin simdi hala artik sadece yine ayrica oysa cunku eger",
      ),
      // Not Erdoğan, Güler and others by which politicians are called: they may stand right before a country.
      givenNames: wordList(
        "mete kaan mert berk onat alper alp kerem koray levent oguz ozan rasit sedat selcuk serdar serhat soner suat",
        "tamer tarik tuncay vedat yalcin aylin ayten banu belgin berna bilge ceren ceyda derya didem eda esin ezgi fadime",
        "feride funda gulsah hande ilknur irem meral meryem nalan nazan nermin nesrin nihal nilay nurcan nuray pelin",
        "perihan rabia reyhan sabiha saliha seda semra serpil sevim suheyla tugba tulay turkan yasemin yeliz yesim zehra",
        "zeliha zuhal cihan cuneyt engin ercan erdal erdem erhan erol ertugrul ferhat fikret gokhan haluk hamza harun",
        "hayati idris ilhan ilker irfan kazim korkut mucahit muhammed muzaffer nail nazim nevzat nuri ramazan remzi sabri",
        "salih sezai sukru tahir taner tayfun tevfik utku vahit veli yakup yunus",
        "mikail recep tayyip kadir halil yasin serkan volkan hakan tolga onur burcu ebru gamze ozlem sibel asli nihat necati orhan selim sinan ugur yavuz ziya hulya songul sevgi gulay nur melike robert richard",
        "mehmet mahmut ahmet mustafa ali hasan huseyin huseyin ibrahim ismail osman omer yusuf murat emre burak cem kemal",
        "esma mahir hafiz rifat iran suriye israil kirim turkiye ayse fatma emine hatice zeynep elif merve busra esra selin deniz nikolay lyudmila pavel tiffany",
      ),
      placeModifiers: wordList("birlesik", "yeni latin"),
      pointedAbbreviations: wordList("dr prof doc op uzm av ord yrd sn vb no cad sok mah"),
    },
    HOMOGRAPHS,
  );
