import { wordList } from "./word-list.ts";

/** By language: "kot" is a cat in Polish and "as" in Slovene. */
export const ANIMALS: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: wordList("القط القطة الكلب الكلبة الحصان القرد"),
  bg: wordList("куче кучето котка котката котарак котаракът кон конят"),
  cs: wordList("pes psa psem psovi kocour kocoura kocourem kocka kocku kockou kun konem"),
  de: wordList(
    "hund hundin rude welpe kater katze pferd stute wallach hengst rennpferd galopper traber pony esel ochse kuh ziege lama papagei",
    "hunde tauben taube brieftaube brieftauben schaferhund schaferhundin jagdhund hofhund wachhund dackel pudel katzen pferde stuten hengste schafe ziegen hasen kaninchen hamster kamel elefant giraffe nashorn panda eisbar",
  ),
  es: wordList(
    "perro perra gato gata caballo yegua potro potra semental castrado purasangre galgo burro loro vaca",
    "perros gatos caballos yeguas palomas paloma canario hamster conejo elefante camello panda jirafa rinoceronte",
  ),
  fr: wordList(
    "chien chienne chat chatte cheval jument etalon hongre poulain pouliche trotteur levrier ane perroquet vache chevre",
    "chiens chats chevaux juments pigeons pigeon lapin canari hamster elephant chameau panda girafe rhinoceros caniche labrador",
  ),
  it: wordList(
    "cane cagna gatto gatta cavallo cavalla stallone castrone puledro puledra purosangue trottatore levriero asino pappagallo mucca",
    "cani gatti cavalli piccioni piccione colombo coniglio canarino criceto elefante cammello panda giraffa rinoceronte barboncino labrador",
  ),
  ja: wordList("猫 犬 馬"),
  nl: wordList(
    "hond teef kat poes kater paard merrie hengst ruin veulen renpaard draver stier ezel papegaai koe geit windhond",
    "honden katten paarden duiven duif herdershond jachthond waakhond konijn kanarie hamster olifant kameel panda giraf neushoorn poedel labrador",
  ),
  pl: wordList("pies psa psem psu kot kota kotem kotka kotki kotke kon konia koniem"),
  pt: wordList(
    "cao cachorro cachorra cadela gato gata cavalo egua garanhao castrado potro potra galgo burro papagaio vaca",
    "caes gatos cavalos pombos pombo coelho canario hamster elefante camelo panda girafa rinoceronte poodle labrador",
  ),
  ru: wordList(
    "кот кота котом коту кошка кошку кошкой кошки пес пса псом псу собака собаку собакой собаки конь коня конем",
  ),
  sl: wordList("pes psa psom macek macka macko macka konj konja konjem"),
  tr: wordList("kedi kedinin kedisinin kopek kopegin kopeginin atin atinin esegin"),
  uk: wordList(
    "кіт кота котом коту кішка кішку кішкою пес пса псом собака собаку собакою кінь коня конем",
  ),
  zh: wordList("猫 狗 犬 马 馬"),
};
/** Breeds whose names are much the same everywhere. */
export const BREEDS = wordList(
  "bulldog bulldogge bouledogue buldogue buldog buldok labrador terrier spaniel husky chihuahua collie beagle rottweiler",
  "retriever dalmatien dalmata dogge dogo dogue mops carlin pug boxer basset bassotto teckel dackel tackel",
  "barboncino poodle caniche pudel setter mastin mastino molosse",
  "бульдог лабрадор терьер спаниель хаски чихуахуа колли бигль ротвейлер ретривер такса мопс пудель овчарка вівчарка",
);
