import { withEndings, wordList } from "./word-list.ts";

/**
 * Houses, camps and quarters in the singular of any case, by language: what bears a place's name as it is, while
 * the place's own have it in the genitive. Folded.
 */
const HOUSES = {
  bg: wordList(
    withEndings("къмпинг мол пансион язовир", "- а ът"),
    "метростанция метростанцията спирка спирката читалище читалището хижа хижата бистро бистрото механа механата",
    "книжарница книжарницата фризьорски фризьорския будка будката",
    "закусвалня закусвалнята столова столовата бензиностанция бензиностанцията",
  ),
  cs: wordList(
    withEndings("motorest kemp autokemp palac zamecek bazen internat hostinec camp", "- u em"),
    withEndings("zastavk samoobsluh mlekarn herbernic pizzeri sazkov", "a y e u ou"),
    "krejcovstvi kadernictvi knihkupectvi kvetinarstvi reznictvi hodinarstvi zelezarstvi papirnictvi holicstvi",
    "hodinky hodinek hodinkach hostince hostinci hostincem palace palaci palacem koleje koleji zahradnictvi rekreacni nocleharna",
  ),
  pl: wordList(
    withEndings("osiedl", "e a u em"),
    withEndings(
      "kemping pawilon supermarket basen akademik browar przystanek sanatori",
      "- u em ie",
    ),
    withEndings("dyskotek", "a i e ę"),
    withEndings("kiosk warsztat", "- u iem em cie"),
    "ksiegarnia ksiegarni kwiaciarnia kwiaciarni cukiernie ksiegarnie lodziarnie",
    "przystanku przystankiem akademiku akademikiem kempingu kempingiem palac palacu palacem basenie pawilonie browarze browarem",
    "schronisko schroniska schronisku schroniskiem wydawnictwo wydawnictwa wydawnictwu sanatorium jadlodajnia jadlodajni",
    "smazalnia smazalni lodziarnia lodziarni piwiarnia piwiarni winiarnia winiarni",
  ),
  ru: wordList(
    "гостиницу аптека аптеки аптеке аптеку кондитерская кондитерской кондитерскую дискотека дискотеки дискотеке дискотеку",
    withEndings(
      "микрорайон кемпинг трактир павильон универмаг колхоз совхоз универсам",
      "- а е ом",
    ),
    withEndings("турбаз шахт пельменн шашлычн чебуречн", "а ы е у ой"),
    "судно судна судне судном бистро пиццерию пиццерии общежитие общежития общежитии",
    "рюмочная рюмочной рюмочную столовая столовой столовую закусочная закусочной закусочную чайная чайной чайную",
    "пельменная пельменной пельменную шашлычная шашлычной шашлычную парикмахерская парикмахерской парикмахерскую",
  ),
  sl: wordList(
    withEndings("kamp bazen", "- a u om"),
    withEndings("diskotek pivnic krcm okrepcevalnic palac koc", "a e i o"),
    "cvetlicarna cvetlicarni cvetlicarno knjigarna knjigarni knjigarno kiosk kioska kiosku motor motorja motorju naselje naselja naselju naseljem",
  ),
  uk: wordList(
    withEndings("аптек дискотек", "а и у ою"),
    "аптеці дискотеці пекарню кондитерська кондитерської кондитерській кондитерську піцерію піцерії їдальня їдальню їдальні",
    withEndings(
      "мікрорайон мотель кемпінг павільйон універмаг колгосп радгосп супермаркет",
      "- у і ом",
    ),
    withEndings("турбаз шахт", "а и і у ою"),
    "мотелю мотелі судно судна судні бістро корчма корчми корчмі корчму гуртожиток гуртожитку",
    "перукарня перукарні перукарню чайна чайній чайну вареничня вареничні вареничну",
  ),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** As running text, to go with a lexicon's other words. */
export function slavicHouses(language: keyof typeof HOUSES): string {
  return [...HOUSES[language]].join(" ");
}
