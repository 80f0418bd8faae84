import { Words } from "./words.ts";

/**
 * Frequent function words, folded, by language: enough to tell the language of a paragraph, and to
 * know a small word of it. Languages without names of ours are here too, so that they are not taken
 * for a neighbour.
 */
const FUNCTION_WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  en: [
    "a the of and to in is that for with was it he on as are by at from has have an but not be",
    "this his her they we which or their been were will would said who one more about into",
    "over after than its out if when what there can had she you could other also",
    "against during before between",
  ],
  fr: [
    "a le la les un une des du de et est dans pour que qui sur avec au aux pas par il elle en ce",
    "se ne d l qu n s plus son sa ses leur leurs ont ete sont cette ces mais ou comme apres selon",
    "tout sans fait etre entre aussi meme sous vers dont deja depuis contre lors sera pendant",
    "nous vous je lui dit deux chez puis cet etait avait ainsi encore toujours tous",
  ],
  de: [
    "der die das und ist nicht mit von den dem ein eine einen fur auf im zu sich des als auch am",
    "es sie er wie bei nach aus oder aber hat war wird einem einer eines sind sei vom zum zur",
    "uber nur noch wenn dass hatte kann wurde haben werden ihre sein seine vor um so gegen bis",
    "durch habe soll mehr laut hiess dabei",
    "wir ich ihr ihn ihm uns sagte sagt seit ohne diese dieser heute muss unter zwei was wer will",
  ],
  es: [
    "a el la los las un una de del y en que es por con para su al se no lo como mas sus ha han",
    "fue esta este desde sin sobre entre tras pero ya sido tambien hasta cuando donde muy son",
    "contra e o ni segun era habia sera ante durante le les",
    "dijo dice ella ellos nos eso esa ese aunque porque hoy cada dos",
  ],
  pt: [
    "a o os as um uma de do da dos das e em no na que nao com por para eu se ao mais pelo pela",
    "pelos pelas foi ser mas sobre entre apos ate ja tem seu sua seus esta este isso segundo",
    "contra num numa ele ela nos nas aos foram ha",
    "disse eles isso essa ainda hoje porque dois duas pode",
  ],
  it: [
    "a il lo la gli le un una di del della e che per con in non si da al sono nel piu dei degli",
    "delle dal dalla nella nei sul sulla ha hanno stato stata anche come ma tra fra dopo alla",
    "alle ai su suo sua suoi loro questo essere fino ad ed o se quando contro dell nell all sull l d",
    "dai dagli",
    "detto noi lui lei era ancora oggi due ogni perche anche",
  ],
  ro: ["a un o si in de la cu pe nu este din care sa au pentru eu"],
  ca: ["el els la les un una de del dels i a que amb per al als us com mes hem ho ha aquest"],
  gl: [
    "o as os un unha do da dos das en non nun nunha eu con polo pola ao cos dunha dun unhas pero",
  ],
  nl: [
    "de het een van en in is dat op te zijn voor met niet er aan door die dit ook maar bij uit om",
    "over na tegen heeft hebben werd worden was wordt zich hij zij ze hun als nog wel dan wie wat",
    "kan moet volgens tot tussen meer geen onder haar sinds",
    "wij ik zei zegt deze toen nu vorige omdat hoe ons twee vandaag noch",
  ],
  tr: [
    "bir ve bu icin ile da de ne cok daha gibi o olan olarak kadar sonra ise gore her ancak hem",
    "ya var yok oldu etti dedi buyuk yeni bin yil en sn karsi once",
  ],
  sv: ["och i att det som en pa ar av for med den till inte ett"],
  da: ["og i at det som en pa er af for med den til ikke et"],
  pl: [
    "i w na z sie nie jest do ze to o od po za przez jak oraz ale jego dla ma byl byla bylo pod",
    "przy przed tym tej tego ktory ktora ktore ich sa juz tylko lub a we co tak czy ten ta by",
    "bedzie bez gdy roku moze wobec",
    "mowi ani jej im bo gdzie kto nikt dzis takze ktorych przed nam",
  ],
  cs: [
    "a v se na je ze s z do o to ale jak by pro jako po i k od jsou jeho pri ktery bude byl byla",
    "bylo nebo uz jejich ktera ktere kteri pod pred mezi kde kdy ve ke co ten ta tom si za aby",
    "byt bez roku podle vsak take proti",
    "rekl rekla neni nebyl ani jen dnes nam ktereho jeste",
  ],
  sk: ["a v sa na je ze s z do o to ale ako by pre po aj k od su jeho pri ktory bude"],
  sl: [
    "in je v na se da za so z bi ki po ni ne pa tudi od kot pri bo ob iz sta lahko bil bila bilo",
    "kar ker vec med pred proti zaradi svoje ter ali tem leta kjer kako nad brez saj vse kateri",
    "dejal dejala smo tako samo danes nam nas",
  ],
  hr: [
    "i je u na se da za su s bi koji od kao ne a iz sto nije o biti bio bila bilo jer vise medu",
    "pri prije protiv zbog svoje te ili tome godine gdje kako nad bez sve kojih",
  ],
  ru: [
    "и в не на что с по он как это из за для от его но так все к у о был же бы мы она они который",
    "которые ли уже при без под чтобы если было были будет том этом ее их где когда после со об",
    "во ни или через себя года году",
    "сказал сказала только еще лишь мне нам вам",
  ],
  uk: [
    "і в не на що з та до як за від це для про у він але й його є був які який яка було була були",
    "буде при без під щоб якщо цього її їх де коли після зі або через себе року вже ж ще також",
    "сказав сказала лише нам ми вони тільки",
  ],
  bg: [
    "и в на да за от се не с е по че са до като ще но си през той със във които който която беше",
    "бяха няма има бъде при без под над след или ако вече само този тази това тези му им ги го я",
    "ли между според срещу още",
    "каза ние само нас когато където",
  ],
  sr: ["и је у на се да за су с би који од као не а из што није о бити"],
  ar: ["في من على إلى أن عن التي الذي هذا مع بعد قال كان ما لا"],
};

/** Length of the longest of them, in characters. */
export const LONGEST_FUNCTION_WORD = 8;

interface FunctionWords {
  /** All languages; the number of each is its bit. */
  languages: readonly string[];
  /** The bits of the languages that have a word with this hash; 0 for none. Blocks are read word by word. */
  languagesOf(hash: number): number;
  ofLanguage: ReadonlyMap<string, ReadonlySet<string>>;
}

/** At least twice the number of all words, a power of two. */
const SLOTS = 1 << 12;

let indexed: FunctionWords | null = null;

/** Built on first use, so that bundlers can drop the table where nothing calls this. */
export function functionWords(): FunctionWords {
  if (indexed) return indexed;
  const languages = Object.keys(FUNCTION_WORDS_OF);
  const ofLanguage = new Map<string, ReadonlySet<string>>();
  /** A hash table with open addressing; an empty slot has no bits. */
  const hashes = new Int32Array(SLOTS);
  const bits = new Int32Array(SLOTS);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  const words = new Words();
  languages.forEach((language, number) => {
    const text = (FUNCTION_WORDS_OF[language] ?? []).join(" ");
    ofLanguage.set(language, new Set(text.split(" ")));
    words.read(text);
    for (let index = 0; index < words.count; index++) {
      const slot = slotOf(words.hash(index));
      hashes[slot] = words.hash(index);
      bits[slot] = (bits[slot] ?? 0) | (1 << number);
    }
  });
  indexed = { languages, languagesOf: (hash) => bits[slotOf(hash)] ?? 0, ofLanguage };
  return indexed;
}

/** Whether a folded word is a function word of a language other than English. */
export function isForeignFunctionWord(word: string, language: string | null): boolean {
  if (language === null || language === "en") return false;
  return functionWords().ofLanguage.get(language)?.has(word) ?? false;
}
