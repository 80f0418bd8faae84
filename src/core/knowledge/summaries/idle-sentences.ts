/** Of names and what joins them; any other word says something, as in "the mayor, Ada Orr". */
const WORD =
  "(?:\\p{Lu}[^\\s,;:]*|the|and|or|nor|neither|both|of|de|van|von|und|oder|et|ou|y|e|i|oraz|lub|и|или|і|та|або)";
/** With a space behind them. */
const NAMES = `(?:${WORD},? )+?`;
/** What ends a sentence, or comes before a place in the text. */
const NAMES_LAST = `${WORD}(?:,? ${WORD})*`;
/** Where readers follow somebody. */
const SITE = "(?:Facebook|Twitter|X|Instagram|YouTube|Telegram|LinkedIn|TikTok)(?![\\p{L}\\p{N}])";

/**
 * Sentences that tell nothing of whom they name, by language: only that somebody is or is not mentioned,
 * quoted or pictured, or where to read on or to subscribe.
 */
const IDLE: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    sentence(
      `${NAMES}(?:is|are|was|were|has|have|had|will)(?:n['’]t)?`,
      "(?: (?:not|never|only|also|again|once|twice|briefly|just|even|otherwise|hardly|barely|previously|explicitly|been|be))*",
      " (?:mentioned|named|quoted|cited|pictured|shown|listed|depicted|discussed|described|referred to)",
      `(?:,? (?:above|below|here|there|again|earlier|later|elsewhere|either|too|as well|at all|by name|once|twice|explicitly|overleaf|left|right|${inText("in|on|at", "the|this|that|these|those|its", "text|article|report|story|document|page|picture|photo|photograph|image|caption|chapter|section|minutes|table|appendix|notes?|footnotes?")}))*`,
    ),
    sentence(
      `(?:There (?:is|was) n|N)o mention (?:(?:is|was) )?(?:made )?of ${NAMES_LAST}`,
      `(?: ${inText("in", "the|this|these", "text|article|report|document|minutes")})?`,
    ),
    sentence(
      "(?:The|This|That|These) (?:text|article|report|story|document|minutes|chapter|caption)",
      ` (?:does|do|did)(?: not|n['’]t) (?:mention|name|quote|cite) ${NAMES_LAST}(?: by name)?`,
    ),
    sentence("(?:For .+, s|S)ee (?:also )?(?:(?:page|chapter|section|table) )?[\\p{Lu}\\d].*"),
    sentence(
      `(?:Please )?(?:[Ff]ollow|[Ll]ike|[Aa]dd|[Jj]oin|[Ff]riend) (?:us|me|him|her|them|${NAMES_LAST}) on ${SITE}(?:(?:,|,? and|,? or) ${SITE})*[^,;]*`,
    ),
    sentence("(?:Please )?(?:[Cc]lick|[Ss]ubscribe|[Ss]ign up) (?:here|now|to|for) .+"),
    sentence(
      "(?:Read m|M)ore (?:about|on) [^,;:]+ (?:below|above|here|overleaf|(?:on|in) (?:the next )?(?:page|chapter|section).*)",
    ),
    sentence("You(?:['’]re| are) receiving .+ because .+"),
    sentence("Unsubscribe .+"),
    sentence("(?:Proudly )?[Pp]owered by .+"),
    cookies("we|our|us|this (?:web)?site"),
  ],
  de: [
    sentence(
      `${NAMES}(?:wird|wurde|werden|wurden|ist|sind)`,
      `(?: (?:nicht|nie|auch|nur|kaum|hier|dort|darin|dabei|oben|unten|namentlich|ebenfalls|mehr|${inText("im|in|auf", "der|dem|diesem|dieser|den", "Text|Artikel|Bericht|Dokument|Protokoll|Seite|Bild|Foto|Kapitel|Abschnitt")}))*`,
      " (?:erwähnt|genannt|zitiert|abgebildet|gezeigt|aufgeführt|beschrieben)",
    ),
    sentence("Siehe (?:auch )?\\p{Lu}.+"),
    sentence("Mehr (?:zu|über) [^,;:]+ (?:oben|unten|hier|auf Seite.*)"),
    cookies("wir|unser\\p{Ll}*|dieser? (?:Web)?[Ss]eite|diese Website"),
  ],
  fr: [
    sentence(
      `${NAMES}(?:n['’]|ne )?(?:est|était|sont|étaient|fut|furent|(?:a|ont|avait|avaient) (?:pas |jamais )?été)`,
      "(?: (?:pas|jamais|aussi|seulement|plus|également|ici))*",
      " (?:mentionné|nommé|cité|évoqué|photographié|montré|décrit)e?s?",
      `(?: (?:ici|plus haut|plus bas|ci-dessus|ci-dessous|non plus|nommément|${inText("dans|sur|à", "le|la|les|ce|cet|cette", "texte|article|rapport|document|page|photo|image|chapitre|section")}|(?:dans )?l['’]article))*`,
    ),
    sentence("Voir (?:aussi )?\\p{Lu}.+"),
    cookies("nous|notre|nos|ce site"),
  ],
  es: [
    sentence(
      `${NAMES}(?:(?:no|nunca|tampoco|también) )?(?:es|fue|son|fueron|(?:ha|han|había|habían) sido)`,
      " (?:mencionad|nombrad|citad|aludid|fotografiad|mostrad|descrit)[oa]s?",
      `(?: (?:aquí|arriba|abajo|${inText("en", "el|la|este|esta", "texto|artículo|informe|documento|página|foto|imagen|capítulo")}))*`,
    ),
    sentence("Véase (?:también )?(?:a )?\\p{Lu}.+"),
    cookies("nosotros|nuestr[oa]s?|utilizamos|usamos|este sitio|esta web"),
  ],
  pl: [
    sentence(
      `${NAMES}(?:(?:nie|też|także) )*(?:jest|są|był[aoy]?|byli|został[aoy]?|zostali)(?: (?:nie|też|także|tu|tutaj))*`,
      " (?:wspomnian|wymienion|cytowan|zacytowan|pokazan|przedstawion|opisan|nazwan)\\p{Ll}{1,2}",
      "(?: (?:powyżej|poniżej|tutaj|z nazwiska|(?:w|na) \\p{L}+))*",
    ),
    sentence(`Nie wspomniano o ${NAMES_LAST}`),
    sentence("(?:Zob\\.|Zobacz|Patrz) (?:też |także )?\\p{Lu}.+"),
    cookies("nasz\\p{Ll}*|korzystamy|używamy|stosujemy|ta strona|tej stronie"),
  ],
  ru: [
    sentence(
      `${NAMES}(?:не )?(?:был[аои]? |есть )?(?:упомянут[аоы]?|назван[аоы]?|упомина\\p{L}+ся|процитирован[аоы]?|изображ[её]н[аоы]?)`,
      "(?: (?:выше|ниже|здесь|там|(?:в|на) \\p{L}+))*",
    ),
    sentence("См\\. (?:также )?\\p{Lu}.+"),
    cookies("мы|наш\\p{Ll}*|этот сайт|на сайте"),
  ],
  uk: [
    sentence(
      `${NAMES}(?:не )?(?:був |бул[аои] )?(?:згадан(?:ий|а|о|е|і)|названо|назван(?:ий|а|е|і)|згаду\\p{L}+ся|процитован(?:ий|а|о|е|і)|зображен(?:ий|а|о|е|і))`,
      "(?: (?:вище|нижче|тут|там|(?:у|в|на) \\p{L}+))*",
    ),
    sentence("Див\\. (?:також )?\\p{Lu}.+"),
    cookies("ми|наш\\p{Ll}*|цей сайт|на сайті"),
  ],
};

/** "in the same report", "on page 12". */
function inText(prepositions: string, articles: string, texts: string): string {
  return `(?:${prepositions})(?: (?:${articles}))?(?: \\p{L}+)? (?:${texts})(?: \\d+)?`;
}

/** A site's notice on cookies, in which it speaks of itself: any sentence with both words. */
function cookies(site: string): RegExp {
  const has = (words: string) => `(?=.*(?<!\\p{L})(?:${words})(?!\\p{L}))`;
  return new RegExp(`^${has("cookies?|куки|кукі")}${has(site)}`, "isu");
}

function sentence(...parts: string[]): RegExp {
  return new RegExp(`^["“„«(\\s]*${parts.join("")}[.!…)"”»\\s]*$`, "u");
}

const PAGES = "(?:pp?|S|s|с|С|стр|str|pág)\\.\\s?\\d+(?:\\s?[-–]\\s?\\d+)?(?:\\s?ff?\\.)?";
const WRITERS = "(?:\\p{Lu}[^\\s,]*, (?:\\p{Lu}\\.[ -]?)+(?:,? (?:and|&|und|et|y|i|и|та) )?)+";
/** Entries of a bibliography, and notes that only say where to find something. */
const REFERENCES: readonly RegExp[] = [
  // "Calvert, Salt in Cheshire (London, 1915), p. 214."
  new RegExp(`^[^.!?]{2,80}[,)] [^!?]{0,120}(?:\\p{N}{4}|\\))\\)?, ${PAGES}\\.?$`, "u"),
  // "Kenderdine, T. and Bucsky, P. (2021)."
  new RegExp(
    `^(?:\\[?\\d{1,3}[\\].]\\s)?${WRITERS},? ?(?:\\(\\d{4}\\p{Ll}?\\)|\\d{4}\\p{Ll}?)[.:,].*$`,
    "u",
  ),
  // "[1] Eurasianet, "The corridor", 20 April 2022."
  /^\[\d{1,3}\] [^"“„«.!?]{2,60}[,:] ["“„«].+["”“»],? [^.!?]{0,60}\d{4}\.?$/u,
];

/** Whether a sentence says nothing of whom it names but that it names them, or where to read on. */
export function saysNothing(text: string, language: string): boolean {
  if (REFERENCES.some((pattern) => pattern.test(text))) return true;
  return IDLE[language]?.some((pattern) => pattern.test(text)) ?? false;
}
