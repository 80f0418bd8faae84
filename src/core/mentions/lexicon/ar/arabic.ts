import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** Small words that are written as one with a noun or a name. */
function withPrefixes(words: string): string {
  const all = words.split(" ");
  return ["", "و", "ف", "ب", "ل"].flatMap((before) => all.map((word) => before + word)).join(" ");
}

/** Arabic has no capitals: what heads a name of an institution is listed as always doing so. */
export const arabic = () =>
  lexiconWith({
    ofHeads: wordList(
      withPrefixes(
        "بنك فندق مطعم مقهى شارع ساحة ميدان إذاعة راديو صوت جامعة مطار استاد ملعب نادي سينما مسرح متحف معهد",
      ),
      withPrefixes(
        "مخبز صيدلية متجر دجاج كوكتيل أغنية مجلة صحيفة جريدة قناة طيران خطوط سفينة الطراد الفرقاطة المدمرة السفينة الناقلة الطائرات فيلم رواية مسلسل بحر سور حي محطة مستشفى مدرسة",
      ),
    ),
    namesakeEndings: wordList("الموحدة"),
    prepositions: wordList("في من على إلى عن مع بعد قبل بين حول ضد منذ حتى خلال عند لدى نحو"),
    functionWords: wordList(
      "أن إن التي الذي هذا هذه ذلك كان كانت قال قالت لا ما لم لن قد كما أو ثم",
    ),
    givenNames: wordList(
      withPrefixes(
        "فيكتور نيكولاي بافل بافيل ليودميلا ميخائيل إيغور أوليغ دميتري أنطون ساندرو فيليكس روبرتو أندرياس إيلونا أوتو",
      ),
      withPrefixes(
        "ريتشارد روبرت حافظ ماهر أسماء باسل رفعت جميل بشرى إيفانكا ميلانيا إريك بارون ماري تيفاني لارا فريد إيفانا",
      ),
      withPrefixes("أحمد محمد محمود حسين خالد عمر عبدالله إبراهيم يوسف مصطفى سامي كريم طارق زياد"),
      withPrefixes(
        "مريم فاطمة ليلى زينب سارة جون جيمس مايكل ديفيد توماس توم كارل هانز فرانز بيتر بول مارك جورج",
      ),
      withPrefixes(
        "كاتارينا فولفغانغ زيغفريد ماكس سيرجي سيرغي إيفان أندريه أليكسي أحمد أخمات زاليم إليزابيث",
      ),
    ),
    trades: wordList(
      "الممثل الممثلة المغني المغنية الفنان الفنانة المطرب عازف الرسام النحات الكاتب الكاتبة الروائي المخرج اللاعب لاعب المهاجم المدافع الحارس المدرب الملاكم الصحفي المهندس الموسيقار الملحن للموسيقار",
    ),
    kin: wordList("ابن نجل ابنه نجله ابنة ابنته زوجته زوجة والده والد شقيقه شقيق شقيقته عمه"),
    generationSuffixes: wordList("الابن"),
  });
