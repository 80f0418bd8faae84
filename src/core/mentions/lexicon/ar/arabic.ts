import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** Arabic has no capitals: what heads a name of an institution is listed as always doing so. */
export const arabic = () =>
  lexiconWith({
    ofHeads: wordList(
      "بنك فندق مطعم مقهى شارع ساحة إذاعة راديو صوت جامعة مطار استاد ملعب نادي سينما مسرح متحف معهد",
    ),
    prepositions: wordList("في من على إلى عن مع بعد قبل بين حول ضد منذ حتى خلال عند لدى نحو"),
    functionWords: wordList(
      "أن إن التي الذي هذا هذه ذلك كان كانت قال قالت لا ما لم لن قد كما أو ثم",
    ),
    givenNames: wordList("ريتشارد روبرت حافظ ماهر أسماء إيفانكا ميلانيا إريك بارون أحمد محمد"),
    kin: wordList("ابن نجل ابنه نجله ابنة ابنته زوجته زوجة والده والد شقيقه شقيق شقيقته عمه"),
    generationSuffixes: wordList("الابن"),
  });
