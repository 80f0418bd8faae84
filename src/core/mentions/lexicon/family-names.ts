import { wordList } from "./word-list.ts";

/**
 * Common family names of several languages, folded. Those of leaders whom papers pair ("Putin-Merz")
 * are left out, and those that make German compounds ("Putin-Jäger").
 */
export const FAMILY_NAMES = wordList(
  "smith jones williams taylor davies evans thomas roberts lewis robinson thompson wright hughes edwards harrison",
  "jackson turner hill cooper morris moore clark clarke watson harvey mitchell anderson phillips campbell",
  "stewart murphy kelly byrne ryan miller davis rodgers parker collins reynolds jenkins bradley fletcher dawson",
  "schmidt schmitt schulz schulze schultz meyer meier maier hoffmann hofmann muller mueller lehmann krause schwarz",
  "zimmermann hartmann schmitz lange werner kruger hansen petersen jansen janssen bakker visser smit mulder dekker",
  "bernard dubois durand moreau lefebvre leroy roux fournier girard bonnet dupont lambert garnier rousseau",
  "garcia gonzalez rodriguez martinez perez gomez jimenez ruiz hernandez diaz moreno munoz",
  "alvarez romero alonso gutierrez navarro torres dominguez ramos vazquez ferreira pereira oliveira",
  "rossi bianchi ferrari esposito romano ricci marino conti russo fontana moretti barbieri",
  "kowalski kowalska nowak wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowska zielinska szymanska",
  "novakova svoboda svobodova dvorak dvorakova cerna prochazkova horvat kovacic zupan yilmaz demir sahin celik",
  "смит джонс миллер шмидт мюллер иванов иванова иванову ивановой петров петрова петрову петровой сидоров сидорова",
  "смирнов смирнова смирновой кузнецов кузнецова кузнецовой попов попова поповой соколов соколова новиков новикова",
  "коваленко шевченко бондаренко ткаченко мельник кравченко олійник георгиев георгиева димитров димитрова",
);
