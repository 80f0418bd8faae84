import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isFamilyName, type Objection, phraseWith } from "../rule.ts";

/** Before a family name that the reader is not expected to know: "водитель по фамилии Путин". */
const SURNAMED =
  /(?:по фамилии|на прізвище|с фамилия|o nazwisku|s příjmením|s priimkom|(?:de|di) (?:apellido|apelido|sobrenome|cognome)|apellidad[oa]|mit Nachnamen|met de achternaam)\s$/iu;
const NAMED =
  /(?:по имени|на ім['’]я|на име|o imieniu|imieniem|jménem|z imenom|po imenu|namens|mit dem Namen|genaamd|met de naam|nommée?|appelée?|du nom de|llamad[oa]|de nombre|di nome|de nome|chiamat[oa]|chamad[oa])\s$/iu;
/** Behind it in Turkish. */
const SURNAMED_BEHIND = wordList("soyadli");
const NAMED_BEHIND = wordList("adli isimli adindaki");
/** In UTF-16 units. */
const LONGEST_PHRASE = 24;
/** Who may have anybody's name; a man of that name may well be the one. */
const ANYBODY = wordList(
  "autofahrer autofahrerin fahrer radfahrer landwirt bauer backer nachbar rentner schuler urlauber camper",
  "automobiliste conducteur conductrice motard cycliste agriculteur boulanger voisin retraite eleve vacancier",
  "conductor conductora automovilista ciclista agricultor panadero vecino jubilado alumno turista",
  "automobilista conducente ciclista agricoltore panettiere vicino pensionato alunno turista",
  "condutor condutora motorista ciclista agricultor padeiro vizinho reformado aposentado aluno turista",
  "automobilist bestuurder fietser boer bakker buurman gepensioneerde scholier toerist chauffeur",
  "kierowca kierowcy rolnik piekarz sasiad emeryt uczen turysta rowerzysta ridic ridice cyklista zemedelec soused duchodce zak",
  "voznik voznica kolesar kmet pek sosed upokojenec ucenec шофьор шофьора колоездач фермер хлебар съсед пенсионер ученик",
  "водитель водителя автомобилист велосипедист фермер пекарь сосед пенсионер школьник турист",
  "водій водія велосипедист фермер пекар сусід пенсіонер школяр турист surucu sofor ciftci firinci komsu emekli",
);

/** "Ein Autofahrer namens Putin", "водитель по фамилии Путин", "Putin soyadlı sürücü": a namesake. */
export function calledLike(candidate: Candidate): Objection | null {
  const { around, first, last, category } = candidate;
  if (category !== "person" || !isFamilyName(candidate)) return null;
  const next = last + 1;
  if (around.language === "tr" && around.gapAfter(last) === "space") {
    const isNamed = NAMED_BEHIND.has(around.word(next)) && ANYBODY.has(around.word(next + 1));
    if (!SURNAMED_BEHIND.has(around.word(next)) && !isNamed) return null;
    return { words: phraseWith(candidate, first, next), bearer: "same" };
  }
  const start = around.words.start(first);
  const before = around.words.text.slice(Math.max(0, start - LONGEST_PHRASE), start);
  if (SURNAMED.test(before))
    return { words: phraseWith(candidate, first - 2, last), bearer: "same" };
  const [phrase] = NAMED.exec(before) ?? [];
  if (phrase === undefined) return null;
  const noun = first - 1 - phrase.trim().split(/[\s'’]+/u).length;
  return ANYBODY.has(around.word(noun))
    ? { words: phraseWith(candidate, noun, last), bearer: "same" }
    : null;
}
