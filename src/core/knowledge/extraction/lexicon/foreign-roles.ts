import { wordList } from "../../../mentions/lexicon/word-list.ts";

/** Offices and callings, beside those that the matcher knows, in languages other than English; folded. */
const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  ru: wordList(
    "адвокат прокурор следователь судья инженер аналитик тренер вратарь нападающий защитник депутат ректор",
    "профессор академик врач доктор основатель владелец ученый историк руководитель глава певица актриса",
    "журналистка чемпион чемпионка гроссмейстер капитан пилот космонавт епископ митрополит",
  ),
  uk: wordList(
    "адвокат прокурор слідчий суддя інженер аналітик тренер воротар нападник захисник ректор професор",
    "академік лікар засновник власник учений історик керівник акторка журналістка чемпіон чемпіонка",
  ),
  pl: wordList(
    "prezes prezeska wojewoda starosta profesor doktor sędzia adwokat prokurator poseł posłanka senatorka",
    "radny radna trener trenerka kapitan historyk rektor właściciel właścicielka założyciel ksiądz biskup",
    "kardynał arcymistrz mistrz mistrzyni dziennikarka",
  ),
  de: wordList(
    "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin staatsanwalt",
    "staatsanwältin verteidiger anwalt rechtsanwältin rechtsanwalt gutachter analyst analystin direktor direktorin",
    "professor professorin dirigent schiedsrichter stürmer kapitän vorstandschef vorstandschefin finanzvorstand",
    "sprecher sprecherin historiker historikerin forscher forscherin unternehmer gründer gründerin bischof",
  ),
  fr: wordList(
    "maire directeur directrice avocat avocate procureur procureure juge professeur professeure docteur",
    "entraîneur attaquant défenseur gardien capitaine analyste économiste historien historienne fondateur",
    "fondatrice patron patronne évêque cardinal arbitre secrétaire députée sénatrice présidente",
  ),
  es: wordList(
    "alcalde alcaldesa director directora abogado abogada fiscal juez jueza profesor profesora",
    "entrenador delantero portero capitán analista economista historiador historiadora fundador fundadora",
    "obispo cardenal árbitro secretario secretaria portavoz diputada senadora gobernadora consejero consejera",
  ),
  it: wordList(
    "sindaco sindaca presidente direttore direttrice avvocato procuratore professore professoressa dottore",
    "dottoressa allenatore capitano analista economista storico fondatore fondatrice vescovo cardinale segretario",
    "segretaria assessore deputato deputata senatore senatrice onorevole ministro ministra",
  ),
  pt: wordList(
    "presidente diretor diretora advogado advogada procurador juiz juíza professor professora vereador vereadora",
    "treinador capitão economista historiador fundador fundadora bispo cardeal secretário secretária deputado",
    "deputada senador senadora governador ministro ministra prefeito prefeita autarca",
  ),
  nl: wordList(
    "burgemeester wethouder eigenaar eigenares directeur directrice voorzitter advocaat rechter officier professor",
    "hoogleraar trainer aanvoerder econoom historicus oprichter bisschop kardinaal minister staatssecretaris",
    "kamerlid woordvoerder woordvoerster onderzoeker journalist",
  ),
  cs: wordList(
    "starosta starostka primátor primátorka hejtman hejtmanka ředitel ředitelka advokát advokátka soudce soudkyně",
    "profesor profesorka trenér kapitán ekonom historik zakladatel biskup kardinál ministr ministryně poslanec",
    "poslankyně senátor senátorka mluvčí podnikatel majitel majitelka",
  ),
  tr: wordList(
    "başkanı müdürü bakanı genel avukat profesör doktor vali hakim savcı milletvekili sözcüsü yönetmen kaptan",
  ),
};
const NONE: ReadonlySet<string> = new Set();

/** What people are, in the nominative, in a language (ISO 639). */
export function foreignRoles(language: string): ReadonlySet<string> {
  return BY_LANGUAGE[language] ?? NONE;
}
