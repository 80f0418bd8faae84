import { wordList } from "../../../mentions/lexicon/word-list.ts";

/** Nouns that end (or, in Romance languages, begin) a name and tell what it names. */
const HEADS_BY_CATEGORY: readonly (readonly [category: string, heads: ReadonlySet<string>])[] = [
  [
    "armed-group",
    wordList(
      "army navy brigade brigades battalion battalions regiment militia militias corps legion squadron platoon",
      "guard guards marines airforce force guerrillas mujahideen hezbollah taliban paramilitaries mercenaries",
      "fleet infantry cavalry artillery armee bataillon brigada ejercito regiments",
    ),
  ],
  [
    "event",
    wordList(
      "war wars battle revolution revolt uprising rebellion mutiny coup massacre genocide holocaust siege invasion",
      "olympics championship championships cup open games tournament marathon prix masters grand festival",
      "summit election elections referendum day eve treaty accord accords agreement crisis derby regatta tour",
      "race bowl series season prize award awards trophy medal classic offensive campaign guerra guerre batalla bataille crusade expedition",
      "copa coupe coppa taca campeonato championnat campionato torneo torneio tournoi batalha battaglia tratado traite",
      "trattato krieg schlacht wojna bitwa mistrzostwa puchar",
    ),
  ],
  ["other", wordList("act statute amendment recession depression")],
  [
    "weapon",
    wordList(
      "missile missiles rifle tank drone drones howitzer torpedo rocket rockets fighter bomber helicopter",
    ),
  ],
  [
    "place",
    wordList(
      "river lake sea ocean mountain mountains mount island islands isle isles peninsula bay gulf strait straits",
      "valley forest desert canal dam reservoir street avenue road boulevard lane square bridge park airport",
      "station tower towers plaza stadium arena province oblast region district county city town village township",
      "parish municipality hills hill beach coast cape creek falls canyon plateau reef harbour harbor port castle",
      "palace cathedral church abbey temple mosque cemetery prison hotel barracks border borough heights",
      "junction corridor crossing springs springs grove gardens garden courthouse line states seas highway turnpike trail pass plains delta basin",
      "rue place lac fleuve mont montagne ile iles plage calle plaza rio isla playa sierra monte ville commune",
      "gym gymnasium playfield ballpark rink speedway velodrome avenida praca praia plage cidade ciudad citta ilha isola",
      "market quay wharf pier moor glen loch lough ridge crater estuary archipelago estadio stade stadion",
      "lago ulica jezioro wyspa rzeka strasse platz berg fluss insel terminal base farm manor hall house ranch field grounds mall centre center",
    ),
  ],
  [
    "organisation",
    wordList(
      "university universities college school institute institution academy bank bancorp company co corp corporation",
      "inc incorporated ltd limited llc plc gmbh ag sa nv bv spa holdings ministry department dept agency bureau",
      "office commission committee council court courts senate congress parliament assembly duma treasury forces",
      "police service services airlines airways railway railways rail railroad ferries shipping logistics terminals foods radio tv television times post daily",
      "gazette telegraph tribune journal herald chronicle argus press magazine review foundation fund association society union",
      "federation confederation league club fc united museum theatre theater opera ballet orchestra symphony",
      "philharmonic choir party command initiative forum board authority network chamber embassy consulate exchange",
      "motors energy petroleum mining pharmaceuticals insurance capital partners group library hospital clinic",
      "observatory alliance coalition movement front organisation organization studios records recordings pictures fame",
      "entertainment productions systems technologies software industries brothers bros news channel lottery",
      "dynasty band universite banque ministere conseil parti societe universidad banco ministerio partido",
      "universitat partei verein bund staffel bundestag labs laboratories laboratory rovers wanderers albion hotspur",
      "instituto fundacao fundacion fondation fondazione stiftung federacao federacion confederacao asociacion associacao",
      "clube klub sindicato syndicat sindacato zwiazek verband camara chambre comissao comision commissione empresa",
      "compania compagnie companhia igreja iglesia eglise chiesa kirche escola escuela ecole scuola assembleia asamblea",
      "assemblee senado congreso congres congresso agencia agence agenzia universidade uniwersytet ministerio",
      "ministerstwo ministerium partia gericht gesellschaft",
      "bakery brewery restaurant quartet quintet trio ensemble choir chorus bookshop roofing construction foods",
      "aerospace logistics solutions consulting sons games interactive ayuntamiento junta tribunal fiscalia patronato",
      "confederacion confederation federation ligue liga olympique instituto institut institute musee museo",
      "boulangerie maison colectivo collectif universitaire municipalite mairie prefecture tribunale cour corte",
      "athletic city-state team division administration government cabinet secretariat directorate trust",
      "securities investments financial steel electric electronics telecom communications media publishing",
    ),
  ],
];

/** Say no more than that something is a firm or a group, so that its name without them means the same. */
const FIRM_WORDS = wordList(
  "company co corp corporation inc incorporated ltd limited llc plc gmbh ag sa nv bv spa holdings group",
  "bancorp motors industries brothers bros technologies software systems pharmaceuticals partners",
  "entertainment productions studios labs solutions",
);

const categories = new Map<string, string>();
for (const [category, heads] of HEADS_BY_CATEGORY) {
  for (const head of heads) if (!categories.has(head)) categories.set(head, category);
}

/** The category of the names that end in this folded noun, or null. */
export function categoryOfHead(folded: string): string | null {
  return categories.get(folded) ?? null;
}

/** Whether a name means the same without this folded noun at its end: "Gazprom Group". */
export function isFirmWord(folded: string): boolean {
  return FIRM_WORDS.has(folded);
}
