/**
 * Names whose first word alone has a capital. In East Slavic languages that is an adjective ("Средиземное
 * море"), in Romance languages a noun that an adjective follows ("Conseil nordique").
 */
const SLAVIC = new Set(["ru", "uk", "be", "bg"]);
const ROMANCE = new Set(["fr", "es", "it", "pt"]);

/** Folded, as names are. */
const SLAVIC_ADJECTIVE =
  /(?:ск|цк|зк)(?:ии|ого|ому|им|ом|ая|ои|ую|ое|ие|их|ими|а|у|е|и|о)$|(?:ного|ному|ные|ных|ныи|ными|вого|вому|вые|вых|выи|тихии)$|\p{L}{4}(?:ная|ное|ную|вая|вое|вую)$/u;
const SLAVIC_NOUN = /^\p{Script=Cyrillic}{4,}(?<!ся|ть|ет|ит|ют|ят|ал|ла|ли|но|ил|ыл|ны)$/u;
const ROMANCE_ADJECTIVE =
  /(?:iques?|icos?|icas?|ales?|aux|ains?|aines?|iens?|iennes?|ais|aises?|ois|oises?|istes?|istas?|anos?|anas?|russes?|iale|ionnel(?:le)?s?|unies?|unis?|rouges?|eses?|ense|enses|ari[oae]s?|aires?)$/u;

/** Whether a word in small letters belongs to the name that the capitalised word before it begins. */
export function endsInSmallLetters(
  language: string,
  folded: string,
  next: string,
  isHead: boolean,
): boolean {
  if (SLAVIC.has(language)) return SLAVIC_ADJECTIVE.test(folded) && SLAVIC_NOUN.test(next);
  return (
    ROMANCE.has(language) &&
    isHead &&
    next.length > 3 &&
    ROMANCE_ADJECTIVE.test(next.normalize("NFD").replace(/\p{M}/gu, ""))
  );
}
