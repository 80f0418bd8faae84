import type { Category } from "../../../categories.ts";
import { wordList } from "../../../mentions/lexicon/word-list.ts";

/** Nouns that say what the name beside them names, in languages other than English; folded. */
type Kinds = readonly (readonly [Category, (folded: string) => boolean])[];

/** East and South Slavic nouns, matched by stem, since texts use them in every case. */
const CYRILLIC: Kinds = byStems([
  [
    "place",
    "мор[еяю]м?$|океан|област[ьи]|кра[ияюе]м?$|раион[аеуы]?м?$|раионах|остров|озер|рек[аиуеоі]|залив|пролив|канал[аеу]?$|округ|полуостров|побережь|" +
      "долин|пустын|гор[аыуе]?$|парк|дворец|площад|улиц|стрит|авеню|проспект|мост[аеу]?м?$|сити$|город[аеу]?м?$|городк|" +
      "деревн|поселк|поселок|село$|селе$|села$|провинци|штат[аеу]?м?$|столиц|стадион|аэропорт|вокзал|станци[яиюе]и?$|" +
      "местечк|муниципалитет|регион|кладбищ|арен[аеуы]$|крепост|ущель|вулкан|водопад",
  ],
  [
    "organisation",
    "федераци|союз|университет|институт|академи|церк|парти[яиюе]и?$|суд[аеуо]?м?$|банк|театр|музе|общест|агентств|" +
      "служб|собрани|ассоциаци|корпораци|комисси|комитет|совет[аеуо]?м?$|министерств|палат|бюро|департамент|управлени|" +
      "фонд|организаци|компани|лиг[аиуе]|клуб|конгресс|сенат|парламент|газет|журнал[аеуо]?м?$|телеканал|комбинат|завод|" +
      "издательств|обсерватори|бирж|холдинг|концерн|фирм|библиотек|больниц|команд[аыуе]|школ[аыуе]$|групп[аыуе]$|дум[аыуе]$",
  ],
  [
    "event",
    "воин[аыуе]|революц|кубок|кубк|преми[яиюе]и?$|чемпионат|турнир|игр[аы]$|битв|мятеж|соглашени|договор|фестивал|олимпиад",
  ],
  [
    "other",
    "фильм|роман[аеуо]?м?$|песн|альбом|книг|опер[аыуе]$|балет|картин|сериал|спектакл|поэм|повест|видеоигр|корабл|крейсер|ракет",
  ],
]);

const POLISH: Kinds = byStems([
  [
    "place",
    "ulic|plac[ua]?$|jezior|rzek[aie]?|rzece|gor[aye]$|wysp|most[ueyi]?$|park[ui]?|palac|zamek|zamk|dzielnic|powiat|gmin|" +
      "wojewodztw|okreg|morz[ea]|ocean|dolin|pustyni|polwysep|polwysp|zatok|miast|wies$|wsi$|osad|stadion|lotnisk|dworzec|cmentarz|stolic",
  ],
  [
    "organisation",
    "rad[aye]$|radzie|zarzad|urzad|urzed|politechnik|uniwersytet|akademi|instytut|parti|klub|zwiazek|zwiazk|stowarzyszeni|" +
      "ministerstw|sad[ueyi]?$|komisj|komitet|fundacj|bank|teatr|muzeum|szpital|szkol[aye]$|liceum|federacj|lig[aie]$|kosciol|parlament|" +
      "sejm|senat|firm|spolk|kompani|wydawnictw|gazet|izb[aye]$|agencj|zespol|towarzystw|zaklad|trybunal|prokuratur",
  ],
  [
    "event",
    "wojn|bitw|powstani|rewolucj|mistrzostw|puchar|turniej|igrzysk|festiwal|traktat|nagrod|konkurs|konferencj",
  ],
  ["other", "film|powiesc|ksiazk|piosenk|album|serial|oper[ay]$|obraz|gr[aye]$"],
]);

const BY_LANGUAGE: Readonly<Record<string, Kinds>> = {
  ru: CYRILLIC,
  uk: CYRILLIC,
  be: CYRILLIC,
  bg: CYRILLIC,
  pl: POLISH,
  de: byWords([
    [
      "place",
      "stadt dorf platz park dom schloss brucke stadion arena bahnhof flughafen fluss see berg insel gemeinde ort ortsteil stadtteil landkreis strasse provinz region hauptstadt",
    ],
    [
      "organisation",
      "sternwarte klinikum borse universitat hochschule institut museum theater oper gericht landgericht amtsgericht verwaltungsgericht stadtrat gemeinderat staatsanwaltschaft firma verein klub club partei zeitung bank konzern unternehmen verlag sender stiftung verband",
    ],
    ["event", "pokal turnier meisterschaft festival krieg schlacht preis cup gipfel messe"],
    ["other", "film roman lied buch oper album schiff serie"],
  ]),
  fr: byWords([
    [
      "place",
      "ville village commune fleuve riviere lac ile montagne region province quartier rue avenue capitale canton departement",
    ],
    [
      "organisation",
      "societe entreprise groupe club parti journal banque association syndicat chaine marque editeur magazine",
    ],
    ["other", "film roman chanson livre album opera navire serie jeu"],
  ]),
  es: byWords([
    [
      "place",
      "ciudad pueblo municipio rio lago isla montana region provincia barrio calle avenida capital distrito localidad",
    ],
    [
      "organisation",
      "empresa grupo club partido periodico diario banco asociacion sindicato cadena marca editorial revista",
    ],
    ["other", "pelicula novela cancion libro album opera barco serie videojuego"],
  ]),
  it: byWords([
    ["place", "citta paese comune fiume lago isola monte regione provincia quartiere via capitale"],
    [
      "organisation",
      "societa azienda gruppo club partito giornale banca associazione sindacato rivista",
    ],
    ["other", "film romanzo canzone libro album opera nave serie"],
  ]),
  pt: byWords([
    [
      "place",
      "cidade vila municipio rio lago ilha serra regiao provincia bairro rua capital distrito",
    ],
    ["organisation", "empresa grupo clube partido jornal banco associacao sindicato revista"],
    ["other", "filme romance cancao livro album opera navio serie"],
  ]),
};

function byStems(kinds: readonly (readonly [Category, string])[]): Kinds {
  return kinds.map(([category, stems]) => {
    const pattern = new RegExp(`^(?:${stems})`, "u");
    return [category, (folded) => pattern.test(folded) && !FAMILY_NAME.test(folded)];
  });
}

/** Slavic family names and adjectives that are made of such nouns: Wyspiański. */
const FAMILY_NAME =
  /(?:[sc]k(?:i|a|ie|iego|iej|im)|wicz(?:a|em|owi)?|[сц]к(?:ии|ая|ого|ои|ому|им|ую|ие|их))$/u;

function byWords(kinds: readonly (readonly [Category, string])[]): Kinds {
  return kinds.map(([category, words]) => {
    const list = wordList(words);
    return [category, (folded) => list.has(folded)];
  });
}

/** The category of what this noun describes, in a language (ISO 639) other than English; or null. */
export function categoryOfForeignNoun(folded: string, language: string): Category | null {
  const kinds = BY_LANGUAGE[language];
  return kinds?.find(([, has]) => has(folded))?.[0] ?? null;
}
