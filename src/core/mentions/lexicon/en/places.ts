import { fold } from "../../../text/fold.ts";

/** Countries and regions that others have plans, envoys and policies for; towns are too many. */
const PLACES = new Set(
  `Albania Algeria Angola Argentina Australia Austria Bahrain Bangladesh Belgium Benin Bolivia Bosnia Botswana Brazil Britain
Bulgaria Burundi Cambodia Cameroon Canada Chad Chile Colombia Congo Croatia Cuba Cyprus Czechia Denmark Djibouti Ecuador Egypt
Eritrea Estonia Ethiopia Finland France Gabon Gambia Germany Ghana Greece Guatemala Guinea Guyana Haiti Honduras Hungary Iceland
India Indonesia Ireland Italy Jamaica Japan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Libya Lithuania Malaysia Mali
Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Nicaragua Niger Nigeria Norway Oman Pakistan Panama
Paraguay Peru Philippines Portugal Qatar Romania Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden
Switzerland Taiwan Tajikistan Tanzania Thailand Tunisia Turkmenistan Uganda Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia
Zimbabwe Africa Asia Europe Balkans Caucasus Arctic Antarctica Gaza Greenland Kashmir Donbas Donbass Donetsk Luhansk Kursk Kherson
Tibet Xinjiang Sahel Darfur Kurdistan Abkhazia Transnistria Kaliningrad Golan Hormuz Rafah Idlib Aleppo Alaska
Saudi.Arabia South.Korea South.Africa South.Sudan Hong.Kong West.Bank Red.Sea Black.Sea Baltic.Sea Latin.America Western.Sahara
Central.Asia Sri.Lanka New.Zealand Costa.Rica El.Salvador Sierra.Leone Burkina.Faso Ivory.Coast Golan.Heights`
    .split(/\s+/u)
    .map((place) => fold(place.replace(".", " "))),
);

/** Whether the folded words are one of them. */
export function isOtherPlace(words: string): boolean {
  return PLACES.has(words);
}
