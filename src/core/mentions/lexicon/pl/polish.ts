import { givenNamesInCases, lexiconWith } from "../lexicon-with.ts";
import { slavicHouses } from "../slavic-houses.ts";
import { withEndings, wordList } from "../word-list.ts";

const MASCULINE = "- u owi em ie y ow om ami ach";

/** Forms of given names that are other words too. */
const HOMOGRAPHS = wordList(
  "stan stanie stanem stanowi marca marce marcem inna inne inny inni sama samo same dane dany dana tania normy norma tom tim jim kim",
);

export const polish = () =>
  lexiconWith(
    {
      animals: wordList(
        "pies psa psem psu suka suki suke suczka suczki suczke kot kota kotem kotka kotki kotke kon konia koniem",
      ),
      hamlets: wordList("wies wsi wioska wioski wiosce przysiolek przysiolka przysiolku osada"),
      rivers: wordList("rzeka rzeki rzece rzeke"),
      matchResults: wordList(
        "przegral przegrala przegralo wygral wygrala wygralo pokonal pokonala pokonalo zremisowal zremisowalo",
      ),
      sailings: wordList("zacumowal zacumowala zawinal zawinela odcumowal odbil zatonal zatonela"),
      locating: wordList("w we do z ze"),
      // "Mińsk-Bud"
      namesakeEndings: wordList("bud trans pol tex agro invest auto"),
      heads: wordList(
        withEndings("kongres senat parlament fundusz departament uniwersytet instytut", MASCULINE),
        withEndings(
          "komitet sztab urzad urzed klub stadion dziennik kodeks trybunal kongresow",
          MASCULINE,
        ),
        withEndings(
          "komisj agencj parti federacj konstytucj akademi organizacj korporacj telewizj",
          "a i e ia ie",
        ),
        withEndings("izb gazet kart", "a y e ie"),
        "izbie karcie sad sadu sadem sadzie bank banku bankiem banki rada rady radzie rade senacie kongresie",
        "ministerstwo ministerstwa ministerstwu ministerstwem ministerstwie ambasada ambasady ambasadzie",
        "sily sil silom silami silach trybunale komitecie instytucie uniwersytecie parlamencie departamencie funduszu centrum muzeum radio",
        "echo echa echu echem teatr teatru teatrze glos glosu glosem sejm sejmu sejmie zwiazek zwiazku traktat traktatu",
        "ustawa ustawy ustawe ustawie grupa grupy grupie prokuratura prokuratury forum poczta poczty",
        "spolka spolki spolce spolke wodka wodki siec sieci liga ligi lidze szkola szkoly szkole fundacja fundacji fundacje fundacjo stowarzyszenie stowarzyszenia stowarzyszeniu stowarzyszeniem towarzystwo towarzystwa",
        "agencji agencje partii komisji msz mon msw gus nbp nik pap ipn abw pkp pzpn pkw mfw tvp",
      ),
      namesakeOpeners: wordList(
        slavicHouses("pl"),
        withEndings(
          "kawiarni restauracj cukierni piekarni pizzeri galeri stacj klubokawiarni",
          "a i e ia ie",
        ),
        withEndings("aptek karczm bark fregat jadalni gospod", "a y i e"),
        withEndings(
          "traktor ciagnik motocykl skuter motorower rower aparat telewizor",
          "- a u em ze",
        ),
        "pizza pizze salatka salatke zupa zupe koktajl tort ciasto deser burger kotlet",
        "zegarek zegarka dywan dywanu odmiana odmiany odmianie lodowka lodowki lodowke traktorze motocyklu skuterze",
        withEndings("hotel hostel motel pensjonat bar pub sklep salon zajazd", "- u em ie"),
        "kinem kinie hotelem hotelu kawiarni restauracji teatrem teatrze stacja stacji metro klubie klubem lotniskowca",
        "krazownik krazownika krazowniku lotniskowiec fregata fregaty niszczyciel tankowiec statek statku prom promu rondo osiedle pizzeria klub pub",
        "masowiec masowca kontenerowiec drobnicowiec trawler jacht jachtu holownik holownika kuter barka zaglowiec zaglowca lodolamacz okret okretu parowiec lodz promem statkiem tankowca",
        "hostel hostelu motel pensjonat zajazd bistro klubokawiarnia cukiernia cukierni piekarnia piekarni apteka apteki galeria galerii sklep sklepu kasyno kasynie dyskoteka bar barze baru karczma",
        "portal portalu serwis serwisu marki marka zespol zespolu orkiestra kabaret blok wiezowiec apartamentowiec",
        "radio hotel hotelu fc ks kino kawiarnia restauracja teatr",
      ),
      roles: wordList(
        "prezydent prezydenta prezydentowi prezydentem premier premiera premierowi premierem minister ministra",
        "ministrowi ministrem ambasador ambasadora posel posla senator senatora lider lidera kanclerz kanclerza",
        "szef szefa szefowi szefem gubernator gubernatora burmistrz burmistrza general generala pulkownik krol",
        "krola przewodniczacy przewodniczacego dyrektor dyrektora doradca doradcy rzecznik rzecznika",
      ),
      personalTitles: wordList("pan pana panu panem pani pania prof dr inz mgr mec hab"),
      womensTitles: wordList("pani pania"),
      givenNames: wordList(
        givenNamesInCases("a owi em ie", "y e ie i"),
        withEndings(
          "adam jakub grzegorz dariusz mariusz lukasz janusz tadeusz bartosz szymon kamil dawid rafal marcin jaroslaw radoslaw slawomir wieslaw stanislaw przemyslaw mikolaj arkadiusz ireneusz zdzislaw boguslaw mieczyslaw edmund hubert norbert",
          "- a owi em ie",
        ),
        withEndings(
          "siergiej dmitrij andriej aleksiej jurij anatolij walerij witalij giennadij grigorij wasilij nikolaj michail wiaczeslaw kirill chalid",
          "- a owi em",
        ),
        withEndings("piot", "r ra rowi rem"),
        withEndings("paw", "el la lowi lem"),
        withEndings("mar jac wit les", "ek ka kowi kiem"),
        "jerzy jerzego jerzemu jerzym antoni antoniego antoniemu ignacy ignacego konstanty konstantego",
        withEndings(
          "barbar ew krystyn elzbiet joann zofi teres danut natali mart beat dorot alicj jadwig janin iwon grazyn halin iren bozen mari king justyn urszul renat wand aleksandr",
          "a y e ie i",
        ),
        "ludmila ludmily ludmile swietlana swietlany jekatierina mateusz mateusza wojciech wojciecha krzysztof krzysztofa",
        "ryszard ryszarda ryszardem richarda roberta ottona hafiz hafez hafiza achmat melania melanii melanie",
        "ivanka ivanki ivanke wiktor wiktora aleksander aleksandra michal michala andrzej andrzeja donalda jr",
      ),
      works: wordList(
        "odcinek odcinka odcinku",
        "album albumu dokument opera opery poemat obraz obrazu wystawa wystawy wystawe musical komedia komedii dramat magazyn podcast",
        "film filmu filmie powiesc powiesci serial serialu ksiazka ksiazki ksiazke piosenka piosenki piosenke sztuka sztuki spektakl spektaklu gazeta gazety",
      ),
      trades: wordList(
        withEndings(
          "pszczelarz mechanik rybak piekarz lekarz stolarz strazak spawacz elektryk gornik fryzjer rzeznik kierowc traktorzyst weterynarz hydraulik",
          "- a owi em",
        ),
        "dziennikarka pisarka aktorka piosenkarka malarka poetka",
        "kierowca kierowcy kierowce traktorzysta traktorzysty lekarka fryzjerka sprzedawca sprzedawczyni przewodnik przewodniczka kustosz lesnik kowal ogrodnik",
        withEndings(
          "aktor piosenkarz pianist skrzypek malarz rzezbiarz pisarz trener pilkarz napastnik obronc bramkarz bokser raper komik dziennikarz architekt tenor baryton rezyser",
          "- a owi em",
        ),
        withEndings(
          "dyrygent kompozytor profesor prokurator notariusz chirurg doktor biskup siatkarz hokeist szachist plywak bankier biznesmen ekonomist fizyk chemik biolog inzynier",
          "- a owi em",
        ),
        "poeta poety sedzia sedziego sedzi tenisista tenisisty tenisistka hokeista szachista siatkarka koszykarz koszykarka kolarz biegacz pomocnik historyk matematyk nauczyciel nauczycielka brazylijczyk niemiec ksiadz rolnik",
        "aktorka aktorki aktorke piosenkarka piosenkarki pianista pianisty pianistka obronca obroncy pisarka pisarki dziennikarka radny radna radnego",
      ),
      kin: wordList(
        "syn syna synowi synem corka corki corke zona zony zone maz meza mezem ojciec ojca ojcem matka",
        "matki matke brat brata bratem siostra siostry siostre wuj bratanek bratanica wnuk dziadek",
      ),
      generationSuffixes: wordList(
        "junior juniora juniorowi juniorem mlodszy mlodszego mlodszemu mlodszym starszy starszego starszemu starszym ojciec ojca ojcu ojcem senior seniora",
      ),
      prepositions: wordList(
        "w we na z ze do od za po przy pod nad dla bez przez miedzy przed o u wobec wsrod ku wedlug mimo",
        "oprocz podczas poza dzieki wbrew dookola ws ds",
      ),
      functionWords: wordList(
        "i a ale lub albo oraz nie ani ze jak jesli gdy gdzie dokad aby zeby choc tak to ten ta te ci tamten on",
        "ona ono oni one my wy ja ich jego jej tam tu wszystko sam juz jeszcze tylko takze tez jednak dlatego",
        "potem dzis dzisiaj wczoraj jutro teraz wczesniej pozniej nawet niech dlaczego kto co czym oto jaki jaka",
        "jakie ile nasza nasz moja moj czy bo wiec zas natomiast obecnie",
      ),
      placeModifiers: wordList(
        "srodkowy srodkowego srodkowym dziki lacinska wielka mala solidarna solidarnej nowa nowej nowoczesna jedna jednej",
      ),
      placeParts: wordList(
        withEndings("poludniow polnocn wschodni zachodni", "- a ej y ego emu ym m"),
        "miasto miasta miastu miastem miescie republika republiki republice republike panstwo panstwa panstwu panstwem panstwie",
      ),
      pointedAbbreviations: wordList(
        "r ul im tzw np m in prof dr inz mgr gen plk sw zl mln mld tys ws ds godz",
      ),
    },
    HOMOGRAPHS,
  );
