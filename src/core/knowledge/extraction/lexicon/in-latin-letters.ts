const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
};

/**
 * A name in Cyrillic letters (folded) as English writes it, so that lists of names in Latin letters know
 * it: "дмитрии" is "dmitri", "мария" is "maria".
 */
export function inLatinLetters(folded: string): string {
  return [...folded]
    .map((letter) => LATIN[letter] ?? letter)
    .join("")
    .replace(/ii$/u, "i")
    .replace(/iya$/u, "ia");
}
