import { countriesAsWritten } from "../lexicon/countries.ts";
import { type MarkedName, marked } from "./marked-name.ts";

const START = "(?<![\\p{L}\\p{M}])";
/** What is written as one with a name: particles, and forms of "to be". */
const PARTICLES =
  "은|는|이|가|을|를|의|에|에서|에서는|에게|에게는|에는|에도|께서|께서는|과|와|과의|와의|과는|와는|도|로|으로|로는|만|부터|까지|보다|처럼|이나|나|이란|란|이라는|라는|이라고|라고|이며|며|이고|고|이다|이었다|였다|인|씨|씨는|씨가|님|측|측은|측이|들|한테";
const END = `(?=(?:${PARTICLES})?(?![\\p{L}\\p{M}]))`;
export const AFTER_KOREAN = new RegExp(`^(?:${PARTICLES})?(?![\\p{L}\\p{M}])`, "u");

const FAMILY =
  "[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설왕]|남궁|황보|제갈|선우|사공";
const PERSON_NAME = `(?:${FAMILY})[가-힣]{2}`;
const TITLES =
  "대통령|부통령|국무총리|총리|부총리|장관|차관|지사|도지사|국회의원|의원|위원장|부위원장|교수|기자|특파원|앵커|총장|총재|회장|부회장|사장|부사장|판사|부장판사|검사|변호사|의장|원장|청장|실장|국장|과장|팀장|대변인|비서실장|수석|박사|이사장|소장|본부장|센터장|구청장|군수|교육감|작가|시인|목사|신부|스님|이사|전무|상무|연구원|선임연구원|책임연구원|연구위원|대사|공사|대법관|재판관|사무총장|처장|씨";
/** "Market" and "supervision" too: before them a family name alone does not show a person. */
const AMBIGUOUS_TITLES = "시장|감독|대표|선수|후보";
/** What somebody holds an office of; in other cases a noun has a particle, and a verb an ending. */
const OFFICE = `(?:(?!(?:${FAMILY})[가-힣]{2} )[가-힣A-Za-z]{1,12}[가-힣A-Za-z](?<![은는이가을를의에로한된할며고던와과만도]) ){0,2}(?:제\\d)?`;
const PERSON = [
  new RegExp(
    `${START}(?<name>${PERSON_NAME})(?: ${OFFICE}(?:전 |신임 )?|)(?:${TITLES})${END}`,
    "gu",
  ),
  new RegExp(
    `${START}(?<name>[김이박최윤임황송권홍](?![가-힣](?:차|체|품|재|권|형|용|물|업|류|식))[가-힣]{2}) (?:전 |신임 )?(?:${AMBIGUOUS_TITLES})${END}`,
    "gu",
  ),
];
/** Of adjectives, of particles and of bodies: "유명한 작가", "최악의 의원", "공화당 의원", "고려대 교수". */
const NO_GIVEN = /[된의을를는던할한대부사당망청학과장]$/u;
const NO_PERSON =
  /^(?:이번|이주민|원주민|최우수|최고령|유치원|공무원|노총각|한나라|조계종|오래|최악|박물관|미술관|한밤중|원자력|한참|고아원|변호인|이날|이어|이후|이전|이미|이른|이런|이같|이외|이중|정부|정치|정당|정책|정무|정보|전국|전체|전직|전문|전임|전기|현직|현재|신임|신규|한국|한미|한일|한중|한편|한때|한다|하나|오늘|오는|오전|오후|고위|고등|문화|문제|장기|장애|조선|조합|조사|주요|주한|주미|주민|주택|주식|지방|지난|지역|지금|지원|최고|최초|최대|최근|최신|우리|우선|유럽|유엔|남성|남북|남편|여성|여당|여야|여러|원내|원로|선임|선거|선출|성명|소속|소비|국회|국내|국민|국제|국가|국방|국토|공동|공정|공식|공공|구청|기업|기획|기존|기술|도시|도지|민간|민주|민선|반대|방송|백악|변호|서울|서초|석좌|수석|심사|안전|안보|양국|연구|연합|위원|인사|인천|인권|임시|임원|제주|중앙|진보|진행|차기|채널|천주|추가|표준|함께|황제|노동|노조|노인|대구|명예|배우|허위|손해|강원|강력|강제|권한|홍보|나머|은행|어느|어떤|모든|모두|길이|육군|해군|공군|사회|부산|광주)/u;

const MINISTRY =
  /(?<![\p{L}])(?<name>기획재정부|교육부|과학기술정보통신부|외교부|통일부|법무부|국방부|행정안전부|문화체육관광부|농림축산식품부|산업통상자원부|보건복지부|환경부|고용노동부|여성가족부|국토교통부|해양수산부|중소벤처기업부|금융위원회|공정거래위원회|헌법재판소|대법원|더불어민주당|국민의힘|조국혁신당|개혁신당|정의당)/gu;
const BODY = new RegExp(
  `${START}(?<name>[가-힣A-Za-z]{2,10}(?:대학교|대학병원|은행|재단|협회|학회|연구소|연구원|연맹|그룹|일보|신문|박물관|미술관|지방법원|고등법원|지방검찰청|경찰청|노동조합|공사|공단))(?:${PARTICLES}|장(?:은|이)?)?(?![\\p{L}\\p{M}])`,
  "gu",
);
const NO_BODY =
  /^(?:저축|특수|혈액|정자|인테리어|장학|변호사|연구|핵심|비교|대조|워킹|컨설팅|전문가|실무|실험|피의자|피고인|증인|반대|주|대질|당사자|참고인|경제|기술|시중|중앙|지방|해당|국내|국립|국공립|사립|여자|투자|상업|전국|지역|관련|이번|모든|우리나라|자사|선임|책임|수석|전문|산하|부설|기업|민간|대형|중소|철거|보수|도로|주택|아파트|토목|재|신규|대기업|종합|공익|비영리|외국|외국계|인터넷|일간|조간|석간|보강|건축|상수도|하수도|방수|복구|정비|굴착|포장|설치|기반|마무리)(?:대학교|대학병원|은행|재단|협회|학회|연구소|연구원|연맹|그룹|일보|신문|박물관|미술관|경찰청|노동조합|공사|공단)$/u;
const PLACE =
  /(?<![\p{L}])(?<name>(?:서울|부산|대구|인천|광주|대전|울산|세종)(?:특별시|광역시|특별자치시|시)?|경기도|강원(?:특별자치)?도|충청[남북]도|전라[남북]도|경상[남북]도|제주(?:특별자치)?도|평양|도쿄|베이징|워싱턴|뉴욕|런던|파리|모스크바|키이우)/gu;
/** "수원시장", "수원시청": what belongs to a town shows that it is one. */
const TOWN =
  /(?<![\p{L}])(?<name>[가-힣]{2,3}(?:시|군))(?=청(?![가-힣])|의회|민들?(?:은|이|의)|장(?:은|이))/gu;
const NO_TOWN =
  /^(?:도시|대도시|당시|전시|해당시|각시|동시|역시|중소도시|해군|공군|육군|미군|국군|아군|적군)$/u;
/** "(이하 '한빛')" behind the name in full. */
const ALIAS =
  /(?<long>[가-힣A-Za-z0-9]{4,20})\(이하 [‘'“"]?(?<name>[가-힣A-Za-z]{2,10})[’'”"]?\)/gu;
/** Countries whose names mean other things too: means, arrogance. */
const NO_COUNTRY = new Set(["수단", "오만", "말리", "가나", "니제르"]);

/** The names that a Korean text marks as such. */
export function markedInKorean(text: string): MarkedName[] {
  const persons = PERSON.flatMap((pattern) => marked(text, pattern, "person"));
  const bodies = marked(text, BODY, "organisation").filter((one) => !NO_BODY.test(one.text));
  const aliases = [...text.matchAll(ALIAS)].flatMap(({ groups }) => {
    const { long = "", name = "" } = groups ?? {};
    const short = { text: name, category: "organisation", shortFor: long };
    return [{ text: long, category: "organisation" }, short];
  });
  return [
    ...aliases,
    ...persons.filter((one) => !NO_PERSON.test(one.text) && !NO_GIVEN.test(one.text)),
    ...marked(text, MINISTRY, "organisation"),
    ...bodies,
    ...marked(text, PLACE, "place"),
    ...marked(text, TOWN, "place").filter((one) => !NO_TOWN.test(one.text)),
    ...countriesAsWritten("ko").filter((one) => !NO_COUNTRY.has(one.text)),
  ];
}
