/** What kind of text a document says that it is, in the lines at its head, in the languages of the news. */

/** Lines with words at the beginning of a text in which that is looked for. */
const LINES = 8;
const LINE_MAX = 200;
/** Where the word may stand: alone, or before a number, a date or what the text is about. */
const END = "(?![\\p{L}\\p{M}])";

/** Lines that say what a text is and not what it is about. */
const LABELS: readonly (readonly [kind: string, words: string])[] = [
  [
    "press release",
    "press (?:release|statement|notice)|media (?:release|statement)|news release|for immediate release|pressemitteilung|medienmitteilung|presseinformation|presseaussendung|communiqué(?: de presse)?|comunicado(?: de prensa| de imprensa)|nota de prensa|comunicato stampa|persbericht|(?:komunikat|informacja) prasow[ya]|tisková zpráva|tlačová správa|пресс-релиз|прес-реліз|пресреліз|basın (?:bülteni|açıklaması)|pressmeddelande|보도자료|プレスリリース|新闻稿|بيان صحفي|הודעה לעיתונות|प्रेस विज्ञप्ति",
  ],
  ["policy brief", "(?:policy|issue|research) brief(?:ing)?|policy paper|briefing (?:note|paper)"],
  [
    "working paper",
    "(?:working|discussion|research) paper|arbeitspapier|document de travail|documento de trabajo",
  ],
  [
    "parliamentary record",
    "official report|hansard|plenarprotokoll|stenogra(?:ph|f)\\p{L}*(?: \\p{L}+){0,2}|compte rendu (?:intégral|analytique)|diario de sesiones|resoconto stenografico|sprawozdanie stenograficzne|стенограмма|стенограма|стенографический отчет|handelingen",
  ],
  [
    "court ruling",
    "(?:approved |final )?judge?ment|in the (?:[\\p{L}]+ ){0,6}(?:court|tribunal)|im namen des volkes|(?:urteil|beschluss)(?: vom)?|arrêt|jugement|sentencia|sentenza|acórdão|wyrok|rozsudek|решение(?: суда)?|постановление|рішення(?: суду)?|uitspraak|판결|判決|判决书",
  ],
  ["company filing", "form (?:10-[kq]|20-f|8-k|6-k|s-1)"],
];
/** Words with which a title says what the text is. */
const TITLES: readonly (readonly [kind: string, words: string])[] = [
  [
    "minutes",
    "minutes(?! (?:after|before|later|from|away|ago|into))|protokoll|ergebnisprotokoll|compte rendu|compte-rendu|procès-verbal|acta|ata|verbale|protokół|протокол|notulen|zápis|zápisnica|referat fra|tutanak|회의록|議事録|会议纪要|פרוטוקול",
  ],
  [
    "interview",
    "(?:an |exclusive )?interview (?:with|by)|interview:|entretien avec|entrevista (?:a|con|com|ao?)|intervista (?:a|con|al)|(?:im )?(?:gespräch|interview) mit|wywiad z|rozmowa z|интервью с|беседа с|інтерв['’]ю з|розмова з|rozhovor s|interview met|röportaj|인터뷰|インタビュー|专访",
  ],
  [
    "speech",
    "(?:remarks|speech|address|statement) (?:by|of|to)|rede (?:von|des|der)|discours (?:de|du)|discurso (?:de|del|do)|discorso (?:di|del)|przemówienie|выступление|промова|речь(?! ид)",
  ],
  [
    "annual report",
    "annual report|geschäftsbericht|jahresbericht|rapport annuel|informe anual|relatório anual|relazione annuale|raport roczny|годовой отч[её]т|річний звіт|jaarverslag|výroční zpráva",
  ],
  [
    "FAQ",
    "faqs?|frequently asked questions|häufige(?:\\p{L}+)? fragen|questions fréquentes|preguntas frecuentes|domande frequenti|perguntas frequentes|veelgestelde vragen|часто задаваемые вопросы",
  ],
  ["essay", "an essay|essay (?:by|von)"],
];
/** Words for these begin headlines too: "Wyrok na burmistrza", "Official report blames the ferry". */
const AMBIGUOUS = new Set(["parliamentary record", "court ruling"]);
/** What follows them where they say what the text is. */
const BEHIND_AMBIGUOUS =
  "(?=\\s*(?:$|[\\d:|,.(/№#–—-]|(?:of|for|in|by|to|no|nr|n°|vom|von|der|des|du|de la|del|della|über|z|ze|от|від|засідання|заседания)(?!\\p{L})))";
const LABEL = LABELS.map(patternOf);
const TITLE = TITLES.map(patternOf);

function patternOf([kind, words]: readonly [kind: string, words: string]) {
  const behind = AMBIGUOUS.has(kind) ? BEHIND_AMBIGUOUS : "";
  return { kind, pattern: new RegExp(`^(?:${words})${END}${behind}`, "iu") };
}

const BEHIND_TITLE = /[:–—,]\s+(.+)$/u;
/** "LINDOW, June 3 (Reuters) - ": a report of an agency; its releases of firms say so. */
const OF_RELEASE_WIRE =
  /\((?:GLOBE ?NEWSWIRE|BUSINESS WIRE|Business Wire|ACCESSWIRE|ots)\)|\/PRNewswire\//u;
const OF_AGENCY =
  /^\p{Lu}[\p{L} .,’'\d-]{1,50}\((?:Reuters|AP|AFP|UPI|dpa|EFE|PAP|ANSA|Xinhua|TASS|Interfax|Ukrinform)\)\s?[-–—]/u;
/** Matches the rest of a line, without the word for the kind, if it is only a number and a date. */
const NO_WORDS =
  /^[\s\d|/.,:;()–—-]*(?:(?:no|nr|n°|№|#)\.?)?[\s\d|/.,:;()–—-]*(?:\p{L}{3,12}\.?[\s,]+)?[\s\d|/.,:;()–—-]*$/iu;

/** The kind, in plain English words, as in "news report"; null where the text does not say. */
export function kindTold(title: string, text: string): string | null {
  const lines = headOf(text);
  if (lines.some((line) => OF_RELEASE_WIRE.test(line))) return "press release";
  const label = LABEL.find(({ pattern }) => lines.slice(0, 4).some((line) => pattern.test(line)));
  if (label && !isProse(lines.find((line) => label.pattern.test(line)) ?? "")) return label.kind;
  for (const words of [title, BEHIND_TITLE.exec(title)?.[1] ?? "", lines[1] ?? ""]) {
    const told = TITLE.find(({ pattern }) => pattern.test(words.replace(/^["“„«]/u, "")));
    if (told && !isProse(words)) return told.kind;
  }
  return lines.some((line) => OF_AGENCY.test(line)) ? "news report" : null;
}

/** Whether a line says what the text is and nothing else: "PRESS RELEASE", "Policy Brief No. 27 | September 2022". */
export function isKindAlone(line: string): boolean {
  const found = LABEL.map(({ pattern }) => pattern.exec(line)?.[0]).find(Boolean);
  return found !== undefined && NO_WORDS.test(line.slice(found.length));
}

function headOf(text: string): string[] {
  return text
    .slice(0, LINES * LINE_MAX)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))
    .slice(0, LINES);
}

/** "Judgment is not what the town needs." */
function isProse(line: string): boolean {
  return line.length > LINE_MAX || /\p{Ll}{3}[.!?]$/u.test(line);
}
