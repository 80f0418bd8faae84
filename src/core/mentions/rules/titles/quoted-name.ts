import { fold } from "../../../text/fold.ts";
import { withEndings, wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { isAfterPoint } from "../people/persons-names.ts";
import { type Candidate, isPlaceLike, type Objection, phraseWith, type Rule } from "../rule.ts";
import { isWorkBehind } from "./quoted-phrase.ts";
import { isSaidBehind } from "./quoted-speech.ts";

/** "«Россия 1»", "«Россия сегодня»"; more words are a slogan or speech. */
const MOST_MORE = 1;
/** After a kind of work they are its title: "фильм «Москва слезам не верит»". In UTF-16 units. */
const LONGEST_TITLE = 60;
/** French puts spaces within its quotes, and some papers open them as they close them: "палац ”Україна”". */
const OPENS = /(?:["“„«‘'‹「『《]|«\s|(?:^|[\s(])”)$/u;
/** Not the apostrophe of "б’є". */
const CLOSES = /^(?:["”“»›」』》]|[’'](?!\p{L})|\s»)/u;
/** German books and papers turn the points of these quotes inwards. */
const OPENS_INWARDS = /[»›]$/u;
const CLOSES_INWARDS = /^[«‹]/u;
/** The quotes of titles alone in Chinese. */
const TITLE_OPENS = /《[^《》]{0,60}$/u;
const REST_OF_TITLE = /^(?:[^.!?。！？\n"”“»’›」』》]|’(?=\p{L}))*[!?！？]?["”“»’›」』》«]/u;
/** "“基辅之光”号", "“明斯克”輪": behind the closing quote a ship's name ends so. */
const REST_OF_SHIP = /^[^“”「」『』，。、！？]{0,6}[”」』](?:号|號|轮|輪|艦|舰)/u;
/** "「モスクワ市民」という名の劇団": what is called so. */
const REST_OF_CALLED =
  /^[^「」『』。、]{0,8}[」』]と(?:いう(?:名|題|店|劇団|会社|映画|小説|番組|曲|作品|本)|名付|名づ|題|呼ばれ|銘打)/u;
/** "「キーウ殺人事件」を放送する": what is done with works. */
const REST_OF_SHOWN =
  /^[^「」『』。]{0,12}[」』](?:を|が|は)(?:再)?(?:放送|上映|公開|出版|上演|配信|発売|刊行)/u;
/** "絵本「おばあちゃん、モスクワへ行く」": within the title. */
const BEHIND_WORK =
  /(?:絵本|小説|映画|ドラマ|アニメ|漫画|楽曲|番組|舞台|新作|著書|童話|小说|电影|童话|电视剧)[「『“][^「」『』“”。]{0,20}$/u;
/** "名为“莫斯科之夜”的餐厅" */
const CALLS = /(?:名为|名為|名叫|取名|题为|題為|叫做)[“「『]$/u;
/** "«Georgia, un viaje gastronómico»", "„Moskau – eine Stadtgeschichte“": what a title is about, then what it is. */
const BOOK_ON_A_PLACE =
  /^(?:,|:|\s[\u2013\u2014-])\s(?:une?|una|uno|uma?|eine?|een)\s[^.,!?\n"”“»’›]+["”“»’›](?![,\p{L}])/u;
/** In UTF-16 units. */
const LONGEST_WORK = 4;
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]$/u;

/**
 * A country or a place alone in quotes, in languages other than English: a channel, a ship, an
 * airline, an airport of that name; or first in the title of a work.
 */
export const quotedName: Rule = {
  id: "quoted-name",
  languages: "others",
  concerns: ({ kind }) => kind !== "demonym",
  objection(candidate) {
    const { around, first, last, end } = candidate;
    if (!around.hasQuotes) return null;
    const behindKind = inTitleBehindKind(candidate);
    if (behindKind !== null) {
      return { words: phraseWith(candidate, behindKind, last), bearer: null };
    }
    if (candidate.category === "person") return personsTitle(candidate);
    if (!isPlaceLike(candidate)) return quotedBody(candidate);
    const { text } = around.words;
    const before = text.slice(0, around.words.start(first));
    const after = text.slice(end, end + LONGEST_TITLE);
    const isTitle =
      beginsTitle(candidate, before) ||
      TITLE_OPENS.test(before) ||
      isAmongWorks(candidate, before) ||
      (opens(candidate, before) && BOOK_ON_A_PLACE.test(after));
    if (isTitle && REST_OF_TITLE.test(after)) {
      return { words: phraseWith(candidate, first, last), bearer: whoseAlone(candidate, last) };
    }
    if (opens(candidate, before) && REST_OF_SHIP.test(text.slice(end))) {
      return { words: phraseWith(candidate, first, last), bearer: whoseAlone(candidate, last) };
    }
    const isCalled =
      (opens(candidate, before) &&
        (REST_OF_CALLED.test(text.slice(end)) || REST_OF_SHOWN.test(text.slice(end)))) ||
      BEHIND_WORK.test(before) ||
      CALLS.test(before);
    if (isCalled) {
      return { words: phraseWith(candidate, first, last), bearer: whoseAlone(candidate, last) };
    }
    const house = quotedBody(candidate);
    if (house) return { ...house, bearer: whoseAlone(candidate, last) };
    const closing = opens(candidate, before) ? closingWord(candidate) : null;
    if (closing === null || isSaidBehind(around, closing)) return null;
    return {
      words: phraseWith(candidate, first, closing),
      bearer: whoseAlone(candidate, closing),
    };
  },
};

/** Words of a title before the name, at most. */
const LONGEST_BEFORE = 7;
/** "Le livre s'intitule «", "el libro se titula «". */
const TITLED = wordList(
  "intitule intitulee intitules intitulees appelait titulado titulada titulados titula titulaba intitolato intitolata",
  "heet heten heette heisst hiess nazywa zove nazyva называется называлась називається",
  "intitola intitulado intitulada intitula titel betitelt getiteld tytul tytulem",
);

/** What is done with works, right before the opening quote: "A dicembre torna «Una notte a Mosca»". */
const SHOWN_BEFORE = wordList(
  "torna tornano debutta replica proietta estrena estrenan reestrena repone proyecta rejoue projette estreia reestreia encena",
  "scena scene scène escena cartellone programma affiche cartel cartaz cartaz lauft zeigt spielt speelt draait",
  "realise dirigio dirigia rodo diretto diresse girato girando dirigiu filmou drehte inszenierte regisseerde maakte",
  "снял сняла снявший снявшая снимал зняв зняла поставил поставила поставив nakrecil nakrecila natocil natocila posnel posnela",
  "покажут показывают показали покажуть показують показали покаже показват wystawi wystawia zagra gra uvede uvadi hraje uprizorijo predvajajo igrajo",
);

/** Behind a colon somebody speaks: "Rossi replica: «I soldi vanno a Parigi»". */
function isShownBefore(around: Surroundings, index: number): boolean {
  return SHOWN_BEFORE.has(around.word(index)) && !around.words.between(index).includes(":");
}

const WITHIN_TITLE = /^(?:space|apostrophe|hyphen)$/u;
/** "«Дети Чернобыля — Беларусь»", "«Подтасовка: Америка и сто лет»" */
const PARTS_TITLE = /^(?:\s[\u2013\u2014-]|:|,)\s$/u;

/** "La pièce « Le Kremlin de ma grand-mère »": the kind of the work that has the name within its title. */
function inTitleBehindKind({ around, first, end, category }: Candidate): number | null {
  const isNamed = category === "country" || category === "place" || category === "organisation";
  if (!isNamed && category !== "person") return null;
  const { text } = around.words;
  if (!REST_OF_TITLE.test(text.slice(end, end + LONGEST_TITLE))) return null;
  for (let start = first; start >= Math.max(0, first - LONGEST_BEFORE); start--) {
    const kind = start - 1;
    const before = text.slice(0, around.words.start(start));
    // Not the apostrophe of "L'ultimo".
    if (OPENS.test(before) && !/\p{L}['’]$/u.test(before)) {
      const isTitle =
        around.isKind("works", kind) ||
        TITLED.has(around.word(kind)) ||
        isShownBefore(around, kind);
      const isWithin = start < first || category === "organisation";
      return isWithin && (isTitle || (isNamed && isBody(around, kind))) ? kind : null;
    }
    if (
      !WITHIN_TITLE.test(around.gapBefore(start)) &&
      !PARTS_TITLE.test(around.words.between(start - 1))
    )
      return null;
  }
  return null;
}

/** "Das Spiel „Trump“", "пароход «Владимир Путин»": a work, a ship or a house of that name. */
function personsTitle(candidate: Candidate): Objection | null {
  const { around, first, last, end } = candidate;
  const { text } = around.words;
  if (!closes(candidate, text.slice(end))) return null;
  if (!opens(candidate, text.slice(0, around.words.start(first)))) return null;
  // "Okręt podwodny „Putin”"
  const isDescribed = !around.isCapital(first - 1) && around.gapBefore(first - 1) === "space";
  for (const kind of isDescribed ? [first - 1, first - 2] : [first - 1]) {
    if (around.isKind("works", kind) || around.isKind("namesakeOpeners", kind)) {
      return { words: phraseWith(candidate, kind, last), bearer: null };
    }
    if (around.isSmallWord(kind)) return null;
  }
  return null;
}

const QUOTED_ARTICLES = wordList("le la el il lo o de het der die das");
const TEAMS = wordList(
  "squadra equipo equipe mannschaft ploeg команда команди команды команду zespol zespolu druzyna druzyny tym tymu ekipa ekipe отбор отборът takim",
);

/** "La squadra «Cremlino» di calcetto": a team or a house called after a body. */
function quotedBody(candidate: Candidate): Objection | null {
  const { around, first, last, end, category, kind } = candidate;
  const isBody = category === "organisation" && kind !== "abbreviation";
  if (!isBody && !isPlaceLike(candidate)) return null;
  const { text } = around.words;
  // "Le bar « Le Kremlin »"
  const opening = QUOTED_ARTICLES.has(around.word(first - 1)) ? first - 1 : first;
  const opener = opening - 1;
  const isKind = around.isKind("namesakeOpeners", opener) || TEAMS.has(around.word(opener));
  if (!isKind || !closes(candidate, text.slice(end))) return null;
  if (!opens(candidate, text.slice(0, around.words.start(opening)))) return null;
  return { words: phraseWith(candidate, opener, last), bearer: null };
}

function opens({ around }: Candidate, before: string): boolean {
  // "Denazificare l'Ucraina"
  if (/\p{L}['’]$/u.test(before)) return false;
  return OPENS.test(before) || (around.language === "de" && OPENS_INWARDS.test(before));
}

function closes({ around }: Candidate, after: string): boolean {
  return CLOSES.test(after) || (around.language === "de" && CLOSES_INWARDS.test(after));
}

/** What is called just "Minsk" may be called so without quotes too. */
function whoseAlone(candidate: Candidate, closing: number): Objection["bearer"] {
  const { last, end, category, around } = candidate;
  const isAlone = closing === last && closes(candidate, around.words.text.slice(end));
  return isAlone && category === "place" ? "thing" : null;
}

/** "Фильм «Москва", "der Film „Die Krim", "小説「モスクワ": behind a kind of work, perhaps with an article between. */
function beginsTitle(candidate: Candidate, before: string): boolean {
  const { around, first } = candidate;
  if (opens(candidate, before))
    return (
      around.isKind("works", first - 1) ||
      TITLED.has(around.word(first - 1)) ||
      isShownBefore(around, first - 1) ||
      isBody(around, first - 1) ||
      isBehindWork(around, before)
    );
  const article = first - 1;
  if (!around.isIn("functionWords", article) || around.gapAfter(article) !== "space") return false;
  return (
    around.isKind("works", article - 1) &&
    OPENS.test(around.words.text.slice(0, around.words.start(article)))
  );
}

/** Before quotes that hold the name of a campaign, a party or a charity: "Фонд «Россия — детям»". */
const BODIES = wordList(
  withEndings("фонд форум конкурс фестиваль марафон клуб форум", "- а у е і ом ъ ът"),
  withEndings(
    "парти коалици организаци ассоциаци инициатив программ кампани акци",
    "я и ю ей а ы у е ой",
  ),
  withEndings(
    "партi коаліці організаці асоціаці ініціатив програм кампані акці",
    "я ї ю єю а и у і ою",
  ),
  "движение движения движении общество общества блок блока рух руху товариство товариства спілка спілки",
  "движението сдружение сдружението фондация фондацията инициативата кампанията коалицията партията",
  "fundacja fundacji fundacje stowarzyszenie stowarzyszenia inicjatywa inicjatywy partia partii ruch ruchu kampania kampanii akcja akcji zbiorka zbiorki",
  "nadace nadaci spolek spolku sdruzeni iniciativa iniciativy hnuti sbirka sbirky kampan kampane strana strany akce",
  "drustvo drustva gibanje gibanja fundacija fundacije pobuda pobude stranka stranke akcija akcije zdruzenje zdruzenja",
);

function isBody(around: Surroundings, index: number): boolean {
  return BODIES.has(around.word(index));
}

/** Speech ends with a point or a comma and follows what tells that somebody speaks. */
const WHOLE_TITLE =
  /^(?:[^.,!?…\n"”“»’›]|’(?=\p{L}))*[^.,!?…\s"”“»’›]\s?["”“»’›](?!,|\p{L}|[.]\s?\p{Ll}|\s[\u2013\u2014-])/u;
const OPENS_SENTENCE = /(?:^|[.!?…\n]\s?)["“„«]\s?$/u;
/** What is done with works, behind the closing quote. */
const SHOWN = wordList(
  "покажут показали покажет показывают выйдет вышел вышла вышло выходит идет получил получила вернется возвращается",
  "покажуть показали покаже вийде вийшов вийшла вийшло виходить отримав отримала повернеться",
  "показват показаха излиза излезе получи spelnia pokaze pokaza pokazano wyswietla wyswietlono wraca trafi trafil wchodzi",
  "uvede uvedou uvedl uvedla vysila vysilaji promita promitaji vysel vysla vyjde predvajajo predvajali izide izsel izsla",
);

/** "En «Moscú no cree en lágrimas» ...; la cinta", "«Москва слезам не верит» покажут": what else tells that it is a work. */
function isAmongWorks({ around, first, last, end }: Candidate, before: string): boolean {
  if (!OPENS.test(before) || around.gapBefore(first) === "space") return false;
  const isFirst = OPENS_SENTENCE.test(before);
  if (!around.isIn("prepositions", first - 1) && !isFirst) return false;
  const [title] = WHOLE_TITLE.exec(around.words.text.slice(end, end + LONGEST_TITLE)) ?? [];
  if (title === undefined) return false;
  let next = last + 1;
  while (around.has(next) && around.words.start(next) < end + title.length) next++;
  if (isFirst && (SHOWN.has(around.word(next)) || isWorkBehind(around, next))) return true;
  if (isFirst && first > 0) return false;
  for (let index = 0; index < around.words.count; index++) {
    if (around.isKind("works", index)) return true;
  }
  return false;
}

/** In a script without spaces, where every letter of a kind of work is a word. */
function isBehindWork({ lexicon }: Surroundings, before: string): boolean {
  const written = before.slice(-1 - LONGEST_WORK, -1);
  if (!UNSPACED.test(written)) return false;
  const kind = fold(written);
  return [...lexicon.works].some((work) => kind.endsWith(work));
}

/** The last word in the quotes that the name begins, if they hold one word more at most. */
function closingWord(candidate: Candidate): number | null {
  const { around, last, end } = candidate;
  const { text } = around.words;
  if (closes(candidate, text.slice(end))) return last;
  // "«Тегеран-43»"
  if (/^-\d{2,4}["”“»’›]/u.test(text.slice(end))) return last + 1;
  const next = last + MOST_MORE;
  // "「キエフ・スター」"
  if (isAfterPoint(around, next) && !around.nameStarts.has(next)) {
    return closes(candidate, text.slice(around.words.end(next))) ? next : null;
  }
  if (around.gapAfter(last) !== "space" || around.isCapital(next)) return null;
  return closes(candidate, text.slice(around.words.end(next))) ? next : null;
}
