import { lexiconWith } from "../lexicon-with.ts";
import { wordList } from "../word-list.ts";

/** Written without spaces: the words that stand right behind a name and make another of it. */
export const japanese = () =>
  lexiconWith({
    animals: wordList("猫 犬 馬"),
    /** Signs of countries. */
    abbreviatedBodies: wordList("日 米 中 韓 朝 ロ 露 英 仏 独 伊 印 豪 加 比 越"),
    /** Signs that are small words too. */
    functionWords: wordList("中"),
    /** Offices and bodies of a country, behind its sign. */
    roles: wordList(
      "大統領 副大統領 政府 軍 国務省 国防総省 国防省 国務長官 国防長官 財務長官 商務長官 議会 上院 下院 財務省 司法省 商務省 外務省 外相 紙 メディア 当局 側 特使 高官 大使 大使館 共和党 民主党 通商代表 連邦 中央情報局 大統領選 大統領府 海軍 空軍 陸軍 海兵隊 兵 兵士 国家安全保障",
    ),
    /** What states have between them, behind their signs. */
    meetings: wordList(
      "制裁 政策 輸出 禁輸 支援 強硬 首脳 会談 関係 両国 両政府 両軍 同盟 合同 共同 貿易 協議 対立 摩擦 外相 交渉 双方 協定 安保 安全保障 国境 間 大統領 高官 外交 通商 合意 和平 国防 首相 閣僚 友好 戦略",
    ),
    namesakeOpeners: wordList(
      "料理店 洋食店 食堂 喫茶店 菓子店 パン屋 レストラン カフェ ホテル バー クラブ タンカー 漁船 ヨット 帆船 汽船 砕氷船 店名 銘柄 映画 小説 巡洋艦 空母 戦艦 駆逐艦 潜水艦 フェリー 客船 貨物船 喫茶 居酒屋 酒場 映画館 劇団 楽団 旅館",
    ),
    heads: wordList(
      "百貨店 デパート 歌劇場 亭 飯店 酒店 軒 楼 苑 荘 庵 堂 酒家 バー パブ クラブ スナック 国立 製菓 商店 商会 書店 薬局 クリーニング 美容室 ビル タワー マンション 団地 駅 バス停 温泉 銭湯 サウナ 動物園 水族館 スタジアム アリーナ 学院 学園 協会 丸 杯 カップ フェア",
      "パン 鍋 丼 そば ラーメン カレー スープ サラダ バーガー ピザ パイ チーズ ソーセージ ワイン ビール ウォッカ 酒 ハムスター リクガメ シェパード オープン マラソン 支店 商工",
      "公園 病院 小学校 中学校 高校 保育園 幼稚園",
      "式",
      "坂 町 屋 館 坂道 橋",
      "恒大 語 人 製 製品 系 料理 料理店 石 風呂 アイス 銀行 航空 電力 新聞 放送 大学 大使館 博物館 劇場 交響 自動車道 道 の夢 大陸 正教会 正教 地方",
      "文学 音楽院 民謡 ルーレット 座 通り 広場 ホテル 山地 四国 整備局 行進曲 風 音楽祭 レストラン 食堂 カフェ 映画祭 バレエ団 茶 号",
      "ハビタット 教育科学文化 児童基金 難民高等弁務 開発計画 世界食糧計画 環境計画 食糧農業機関 女性機関 人口基金 貿易開発会議",
      "共産党 共産 ボール ケーキ ティー 紅茶 桔梗 青 帽 絨毯",
    ),
    works: wordList(
      "グループ バンド ユニット 楽団 劇団 小説 映画 ドラマ アニメ 漫画 楽曲 番組 舞台 作品 新作 著書 絵本",
    ),
    personalTitles: wordList("選手 監督 投手 捕手 氏 さん 記者 教授 弁護士 コーチ"),
    /** Right before a family name: "作曲家ワグネル". */
    offices: wordList(
      "投手 捕手 監督 FW MF DF GK 歌手 俳優 女優 指揮者 作曲家 教授 弁護士 記者 画家 作家 助っ人 主将 騎手 判事 検事 市長 ブラジル人 ドイツ人 新外国人",
    ),
    /** Stand behind the names of sportsmen and artists, and not of politicians. */
    trades: wordList("選手 投手 捕手 騎手 棋士 力士 俳優 女優 歌手 関 画伯 九段"),
    generationSuffixes: wordList("ジュニア"),
  });
