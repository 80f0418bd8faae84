import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** Written without spaces: the words that stand right behind a name and make another of it. */
export const japanese = () =>
  lexiconWith({
    namesakeOpeners: wordList("喫茶 居酒屋 酒場 映画館 劇団 楽団 旅館"),
    heads: wordList(
      "公園 病院 小学校 中学校 高校 保育園 幼稚園",
      "式",
      "坂 町 屋 館 坂道 橋",
      "恒大 語 人 製 製品 系 料理 料理店 石 風呂 アイス 銀行 航空 電力 新聞 放送 大学 大使館 博物館 劇場 交響 自動車道 道 の夢 大陸 正教会 正教 地方",
      "文学 音楽院 民謡 ルーレット 座 通り 広場 ホテル 山地 四国 整備局 行進曲 風 音楽祭 レストラン 食堂 カフェ 映画祭 バレエ団 茶 号",
      "ハビタット 教育科学文化 児童基金 難民高等弁務 開発計画 世界食糧計画 環境計画 食糧農業機関 女性機関 人口基金 貿易開発会議",
      "共産党 共産 ボール ケーキ ティー 紅茶 桔梗 青 帽 絨毯",
    ),
    works: wordList("小説 映画 ドラマ アニメ 漫画 楽曲 番組 舞台 作品 新作 著書 絵本"),
    personalTitles: wordList("選手 監督 投手 捕手 氏 さん 記者 教授 弁護士 コーチ"),
    generationSuffixes: wordList("ジュニア"),
  });
