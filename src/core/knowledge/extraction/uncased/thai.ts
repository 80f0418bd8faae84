import { countriesAsWritten } from "../lexicon/countries.ts";
import { type MarkedName, marked } from "./marked-name.ts";

const LETTER = "[\\u0e01-\\u0e4e]";
/** "นายก" is a head of government, "นางแบบ" a model. */
const TITLE =
  "(?:นางสาว|นาย(?!ก(?:รัฐ|เทศ|อบ|อ\\.|ฯ|สมาคม|สภา|เมือง|ใหญ่|\\s)|จ้าง|หน้า|ทหาร|ตำรวจ|แพทย์|ทะเบียน|อำเภอ|พล|ทุน)|นาง(?!สาว|แบบ|ฟ้า|เอก|งาม|พยาบาล)|ดร\\.\\s?|นายแพทย์|แพทย์หญิง|ศ\\.(?:ดร\\.)?\\s?|รศ\\.(?:ดร\\.)?\\s?|ผศ\\.(?:ดร\\.)?\\s?|พล\\.(?:[อทต]\\.){1,2}\\s?|พลเอก\\s?|พ\\.ต\\.อ\\.\\s?)";
/** A given name, and a family name before a space: only there a Thai word ends for sure. */
const PERSON = new RegExp(
  `${TITLE}(?<name>${LETTER}{2,14} (?:ณ )?${LETTER}{2,18})(?=[\\s,)”"]|$)`,
  "gmu",
);
const NO_NAME =
  /กล่าว|เปิดเผย|ระบุ|แถลง|ยืนยัน|เดินทาง|อีกครั้ง|วันที่|ที่|และ|ได้|จะ|ว่า|ซึ่ง|เป็น|ของ|จาก|รัฐมนตรี|อธิบดี|ผู้|พร้อม|ร่วม|คน/u;
const FIRM = /บริษัท\s?(?<name>[\u0e01-\u0e4eA-Za-z0-9][\u0e01-\u0e4eA-Za-z0-9 ]{1,38}?) จำกัด/gu;
const WORD_ENDS = '(?=[\\s,)”"]|$|ระบุ|กล่าว|เปิดเผย|แถลง|ได้|จะ|และ|ที่|ใน|เป็น|ว่า|ซึ่ง|เพื่อ|มี)';
const UNIVERSITY = new RegExp(`(?<name>มหาวิทยาลัย${LETTER}{3,20}?)${WORD_ENDS}`, "gmu");
const PROVINCE = new RegExp(`จังหวัด\\s?(?<name>${LETTER}{3,15}?)${WORD_ENDS}`, "gmu");
const MINISTRY =
  /(?<name>กระทรวง(?:กลาโหม|การคลัง|การต่างประเทศ|มหาดไทย|ยุติธรรม|ศึกษาธิการ|สาธารณสุข|คมนาคม|พาณิชย์|แรงงาน|วัฒนธรรม|พลังงาน|อุตสาหกรรม)|ศาลรัฐธรรมนูญ|พรรค(?:เพื่อไทย|ประชาธิปัตย์|พลังประชารัฐ|ภูมิใจไทย|ก้าวไกล|ประชาชน))/gu;
const PLACE =
  /(?<name>กรุงเทพมหานคร|กรุงเทพฯ|เชียงใหม่|เชียงราย|ขอนแก่น|นครราชสีมา|อุบลราชธานี|อุดรธานี|สงขลา|หาดใหญ่|ภูเก็ต|ชลบุรี|พัทยา|อยุธยา|สุราษฎร์ธานี|นครศรีธรรมราช|ปัตตานี|ยะลา|นราธิวาส)/gu;
const NO_UNIVERSITY = /^มหาวิทยาลัย(?:แห่ง|ต่าง|ของ|ชั้น|เอกชน|รัฐ|อื่น|ทั่ว|หลาย)/u;
const NO_PROVINCE = /^(?:ชายแดน|อื่น|ต่าง|ใกล้|ทั่ว|ของ|นี้|ภาค)/u;
/** Shorter names stand within other words. */
const COUNTRY_MIN = 5;

/** The names that a Thai text marks as such. */
export function markedInThai(text: string): MarkedName[] {
  return [
    ...marked(text, PERSON, "person").filter((one) => !NO_NAME.test(one.text)),
    ...marked(text, FIRM, "organisation"),
    ...marked(text, UNIVERSITY, "organisation").filter((one) => !NO_UNIVERSITY.test(one.text)),
    ...marked(text, MINISTRY, "organisation"),
    ...marked(text, PLACE, "place"),
    ...marked(text, PROVINCE, "place").filter((one) => !NO_PROVINCE.test(one.text)),
    ...countriesAsWritten("th").filter((one) => one.text.length >= COUNTRY_MIN),
  ];
}
