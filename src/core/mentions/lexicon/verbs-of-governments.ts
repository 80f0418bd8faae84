import { wordList } from "./word-list.ts";

/** What a government does and neither a club nor a ship: "Minsk denied a rift". Of all languages. */
export const VERBS_OF_GOVERNMENTS: ReadonlySet<string> = wordList(
  "denied denies accused accuses condemned condemns summoned summons expelled expels threatened threatens imposed imposes",
  "retaliated retaliates",
  "verhangte dementierte dementiert bestritt bestreitet verurteilte verurteilt bestellte drohte droht",
  "dement accuse condamne menace rejette convoque riposte",
  "niega nego acusa acuso denuncio denuncia condena condeno amenaza amenazo desmiente desmintio",
  "smentisce accusa condanna minaccia respinge denuncia",
  "nega negou acusa acusou condena condenou ameaca ameacou desmente desmentiu denuncia denunciou",
  "ontkent ontkende beschuldigt beschuldigde veroordeelt veroordeelde dreigt dreigde",
  "zaprzecza zaprzeczyl zaprzeczyla oskarza oskarzyl oskarzyla grozi potepia potepil potepila nalozyl nalozyla",
  "popira poprel poprela obvinuje obvinil obvinila hrozi odsoudil odsoudila uvalil uvalila uvalilo",
  "zanika zanikal zanikala obtozuje obtozil obtozila grozi obsodil obsodila",
  "отрицает отрицал отрицала обвиняет обвинил обвинила опровергает опроверг опровергла угрожает осудил осудила осуждает наложил наложила",
  "заперечує заперечив заперечила звинувачує звинуватив звинуватила спростував спростувала погрожує засудив засудила наклав наклала",
  "молчит молчал молчала молчали признал признала признали мовчить мовчала мовчав визнала визнав мълчи мълча призна",
  "mlci mlcel mlcela priznal priznala milczy milczal milczala przyznal przyznala molci molcal molcala schweigt schwieg",
  "отрича отрече обвини обвинява заплаши заплашва осъди осъжда наложи",
);
