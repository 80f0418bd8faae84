import { asWritten } from "./openings.ts";

/** German verbs in the form that passes on what others say. Without those that are adjectives too, "reiche". */
const PASSES_ON = asWritten(
  "sei seien habe werde könne müsse solle wolle dürfe wisse gebe gehe komme stehe bleibe liege laufe mache brauche",
  "lasse nehme sehe finde halte führe bringe trage gelte kenne fehle bestehe zeige spreche handle handele sorge diene",
  "gehöre biete leide lebe arbeite bekomme erhalte setze stelle treffe wachse drohe koste funktioniere versuche",
  "wünsche hege plane unterstütze begrüße benötige rechne erwarte fordere lehne schaffe verliere gewinne falle",
  "steige sinke passe fühle freue denke glaube hoffe",
);
/** At the head of a clause that is a part of another. */
const SUBORDINATES = asWritten(
  "dass daß ob weil wenn als da obwohl während nachdem bevor damit indem sodass seit bis falls sofern wie was wer wo wohin warum",
);
const MAY_BE_RELATIVE = asWritten(
  "der die das dem den deren dessen welche welcher welches in an auf mit von zu bei für",
);
/** Who says it, in the same clause. */
const ACCORDING =
  /(?<!\p{L})(?:laut|zufolge|gemäß|demnach|ihrerseits|nach (?:\p{L}+ ){0,3}?(?:Angaben?|Ansicht|Auffassung|Meinung|Einschätzung|Aussagen?|Worten|Darstellung|Überzeugung|Informationen|Berichten)|aus (?:\p{L}+ ){0,2}?Sicht)(?!\p{L})/iu;
/** Who says it, in another clause. */
const SAID =
  /^\s*so\s|(?<!\p{L})(?:sag|erklär|mein|beton|bericht|kritisier|forder|warn|behaupt|versicher|erläuter|schr[ie]|schilder|teil|räum|gab|gib|vermut|argumentier|füg|ergänz|w[ie]i?es|weist|zitier|beteuer|verkünd|bestätig|bekräftig|dementier|bestr[ie]|entgegn|erwider|antwort|frag|glaub|find|fand|rechn|verspr|bedauer|beklag|klag|lob|hoff|kündig|droh|mahn|meld|heiß|hieß|ist|war|wird|hat|hatt|wurd|steh|stand|zeig|sieh|sah|denk|dach|h[aä]lt|hielt)\p{Ll}*/u;
/** Behind what is said, whoever did something about it: ", lenkte Orr ein". */
const INVERTED =
  /^\s*(?!heute|bitte)\p{Ll}{3,}te\s(?:\p{Lu}|(?:er|sie|es|der|die|das|ein|eine)\s)/u;
/** "Es lebe der König", "sei es heute oder morgen": a wish, or a set phrase. */
const SET_PHRASE =
  /^Es lebe|^Man\s|(?<!\p{L})(?:sei es|es sei denn|auch sei|sei Dank|koste es)(?!\p{L})/u;
const QUOTED = /[„“"»«‚‘][^„“”"»«‚‘’]*[“”"«»‘’]/gu;

/**
 * Whether a sentence passes on what somebody says, by the form of its verb alone, and leaves out who: "Die Stadt habe
 * kein Geld." The sentence before tells; this one would read as its document's own.
 */
export function leavesOutWhoSays(text: string, language: string): boolean {
  if (language !== "de") return false;
  const bare = text.replace(QUOTED, "");
  if (/(?<!\p{L})ich(?!\p{L})/iu.test(bare) || SET_PHRASE.test(bare) || ACCORDING.test(bare)) {
    return false;
  }
  const clauses = bare.split(/[,;:–—]/u);
  const telling = clauses.findIndex(passesOn);
  const others = clauses.filter((_, index) => index !== telling);
  return telling >= 0 && !others.some((clause) => SAID.test(clause) || INVERTED.test(clause));
}

/** Whether a main clause has its verb in that form. */
function passesOn(clause: string): boolean {
  const words = clause.match(/\p{L}+/gu) ?? [];
  const [first = ""] = words;
  if (SUBORDINATES.has(first.toLowerCase())) return false;
  const verb = words.findIndex((word) => PASSES_ON.has(word));
  // In a relative clause the verb comes last.
  return verb >= 0 && !(MAY_BE_RELATIVE.has(first) && verb === words.length - 1);
}
