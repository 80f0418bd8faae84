import { countriesAsWritten } from "../lexicon/countries.ts";
import { type MarkedName, marked } from "./marked-name.ts";

const START = "(?<![\\p{L}\\p{M}])";
const END = "(?![\\p{L}\\p{M}])";
const WORD = "[\\p{Script=Devanagari}]{2,}";
/** They stand before a name alone. */
const OF_PERSON = "श्रीमती|श्री|सुश्री|डॉ\\.?|प्रो\\.?|प्रोफेसर|न्यायमूर्ति|जस्टिस";
/** Behind them may as well stand what somebody does: "विधायक अपने क्षेत्र में". */
const OFFICE =
  "प्रधानमंत्री|मुख्यमंत्री|उपमुख्यमंत्री|राष्ट्रपति|उपराष्ट्रपति|राज्यपाल|उपराज्यपाल|मंत्री|राज्यमंत्री|गृहमंत्री|कुमारी|डॉक्टर|अध्यक्ष|उपाध्यक्ष|महासचिव|प्रवक्ता|सांसद|विधायक|नेता|महापौर|मेयर|कलेक्टर|आयुक्त|सचिव|निदेशक|संपादक|कप्तान|अभिनेता|अभिनेत्री|लेखक|कवि|पीएम|सीएम|न्यायाधीश|राजदूत|अधिवक्ता|वकील";
const TITLE_BEFORE = new RegExp(`^(?:(?:${OF_PERSON}|${OFFICE}) )+`, "u");
const NAME = `(?<name>${WORD}(?: ${WORD}){1,2}?)(?: जी)?`;
/** What ends a name: the case of a noun stands behind it as a word. */
const PERSON = [
  new RegExp(
    `${START}(?:${OF_PERSON}) ${NAME}(?= (?:ने|को|का|की|के|से|में|पर|द्वारा|भी|और|व|एवं|तथा|सहित|समेत)${END}|[,।)\\n])`,
    "gu",
  ),
  new RegExp(`${START}(?:${OFFICE}),? ${NAME}(?= (?:ने|सहित|समेत)${END}|,)`, "gu"),
];
/** "प्रधानमंत्री मोदी ने" */
const PERSON_IN_SHORT = new RegExp(
  `${START}(?:प्रधानमंत्री|मुख्यमंत्री|राष्ट्रपति|पीएम|सीएम|श्री|डॉ\\.?) (?<name>${WORD})(?: जी)?(?= ने(?![\\p{L}\\p{M}]))`,
  "gu",
);
/** Nouns and small words that stand where a name may. */
const NO_NAME =
  /(?:^| )(?:ने|को|का|की|के|से|में|पर|और|व|एवं|या|कि|जो|यह|वह|इस|उस|इन|उन|एक|दो|तीन|कई|सभी|अन्य|पूर्व|वर्तमान|नए|नई|नया|कार्यालय|पद|निवास|आवास|योजना|निधि|मिशन|अभियान|बीमा|सम्मान|किसान|फसल|महोदय|महोदया|मंत्री|मुख्यमंत्री|प्रधानमंत्री|राष्ट्रपति|राज्यपाल|सरकार|चुनाव|भवन|परिषद|विपक्ष|दल|पार्टी|ही|भी|हैं|है|था|थे|थी|होने|बनने|नहीं|आज|कल|समेत|सहित|लोगों|जनता|गुरुवार|शुक्रवार|शनिवार|रविवार|सोमवार|मंगलवार|बुधवार|संघ|बैठक|मंडल|प्रदेश|द्वारा|साथ|बाद|लिए|तक|अपन[ेीा]|खुद|स्वयं|चुने|बनाए|जाने|बनाने|स्वतंत्र|प्रभार|विपक्षी|दलों|नगर|निगम|मंत्रालय|विभाग|आयोग|कमेटी|समिति|स्कूल|पुत्र|पुत्री|पत्नी|मंदिर|जन्मभूमि|राहत|कोष|विकास|शहरी|सेवा|सरकारी|निजी|केंद्रीय|कृषि|महिला|मुक्त|पुराने|राज्य|राष्ट्रीय|अस्पताल|क्षेत्र|सुनवाई|गारंटी|बहना|मोर्चा|स्तर|स्तरीय|वहां|यहां|जल्द|शासन|हड़ताल)(?= |$)/u;

const COMPANY = new RegExp(
  `${START}(?:कंपनी|संस्था|संगठन|समूह|अखबार|समाचारपत्र|पार्टी|फर्म) ["“'‘](?<name>[^"”'’\\n]{2,30})["”'’]`,
  "gu",
);
const BODY = new RegExp(
  `${START}(?<name>${WORD} (?:विश्वविद्यालय|हाईकोर्ट|हाई कोर्ट|उच्च न्यायालय))${END}`,
  "gu",
);
const KNOWN_BODY =
  /(?<![\p{L}\p{M}])(?<name>सुप्रीम कोर्ट|सर्वोच्च न्यायालय|निर्वाचन आयोग|चुनाव आयोग|भारतीय रिज़र्व बैंक|भारतीय जनता पार्टी|भाजपा|कांग्रेस|आम आदमी पार्टी|समाजवादी पार्टी|बहुजन समाज पार्टी|संयुक्त राष्ट्र)(?![\p{L}\p{M}])/gu;
/** "सूरजगढ़", "रामपुर", "इलाहाबाद": the ending shows a town. */
const TOWN = new RegExp(
  `${START}(?<name>[\\p{Script=Devanagari}]{2,}(?:गढ़|गढ़|पुर|ाबाद|नगर))${END}`,
  "gu",
);
const CITY =
  /(?<![\p{L}\p{M}])(?<name>नई दिल्ली|दिल्ली|मुंबई|कोलकाता|चेन्नई|बेंगलुरु|पटना|लखनऊ|भोपाल|उत्तर प्रदेश|मध्य प्रदेश|पश्चिम बंगाल|महाराष्ट्र|राजस्थान|गुजरात|बिहार|पंजाब|हरियाणा|केरल|तमिलनाडु|कर्नाटक|झारखंड|उत्तराखंड|कश्मीर)(?![\p{L}\p{M}])/gu;
const NO_PLACE = /^(?:महानगर|उपनगर|भरपुर|आबाद|बर्बाद)$/u;
/** Shorter names of countries are words too: "माली", a gardener. */
const COUNTRY_MIN = 5;
const SHORT_COUNTRIES = new Set(["भारत", "चीन", "रूस", "नेपाल", "ईरान", "इराक", "जापान"]);

/** The names that a Hindi text marks as such. */
export function markedInHindi(text: string): MarkedName[] {
  const persons = [...PERSON, PERSON_IN_SHORT].flatMap((pattern) =>
    marked(text, pattern, "person"),
  );
  const bodies = marked(text, BODY, "organisation");
  const names = persons.map(withoutTitle).filter((one) => !NO_NAME.test(one.text));
  return [
    ...marked(text, CITY, "place"),
    ...countriesAsWritten("hi").filter(
      (one) => one.text.length >= COUNTRY_MIN || SHORT_COUNTRIES.has(one.text),
    ),
    ...names,
    ...names.flatMap(inShort),
    ...bodies.filter((one) => !NO_NAME.test(one.text.split(" ", 1)[0] ?? "")),
    ...marked(text, KNOWN_BODY, "organisation"),
    ...marked(text, COMPANY, "organisation"),
    ...marked(text, TOWN, "place").filter((one) => !NO_PLACE.test(one.text)),
  ];
}

/** Of "नेता श्रीमती सुनीता राठौर" the second title. */
function withoutTitle(one: MarkedName): MarkedName {
  return { ...one, text: one.text.replace(TITLE_BEFORE, "") };
}

/** The family name alone, which is found only where the text has it apart. */
function inShort({ text }: MarkedName): MarkedName[] {
  const family = text.slice(text.lastIndexOf(" ") + 1);
  if (family === text || family.length < FAMILY_MIN || NO_FAMILY.has(family)) return [];
  return [{ text: family, category: "person", shortFor: text }];
}

const FAMILY_MIN = 3;
/** Family names that are words, or everybody's. */
const NO_FAMILY = new Set([
  "कुमार",
  "सिंह",
  "देवी",
  "लाल",
  "राम",
  "प्रसाद",
  "खान",
  "राय",
  "बेगम",
  "कौर",
]);
