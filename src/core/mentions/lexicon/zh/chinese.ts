import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** Written without spaces: the words that stand right behind a name and make another of it. */
export const chinese = () =>
  lexiconWith({
    heads: wordList(
      "银行 移动 航空公司 电信 联通 石油 石化 海油 航空 国航 人寿 平安 人保 铁路 日报 青年报 周刊 新闻社 新闻网 中央电视台 之音 之声 回声",
      "科学院 工程院 社科院 大学 学院 博物馆 协会 联合会 红十字会 共产党 共产 国民党 运通 在线 证券报 交响乐团 歌剧院 大剧院",
      "銀行 移動 電信 聯通 石化 航空 鐵路 日報 大學 學院 協會 之聲 博物館",
      "斯巴达 斯巴达克 迪纳摩 火车头 中央陆军 队 队长 城 方块 轮盘 轮盘赌 套娃 烤肉 菜 餐厅 罗斯 号 协议 协定 人 语 人队",
      "梦想党 梦想 面包房 面包店 咖啡店 超市 路 街 人民银行 爱乐 爱乐乐团 之星 新闻 文学 导报 大街 广场 大酒店 酒店 饭店 宾馆 影院 剧院 咖啡馆 餐馆 快车 杂志 邮报 足球俱乐部 俱乐部 陶瓷 长城 红茶 蓝猫 沙皇 大厦",
      "人民銀行 輪盤 方塊 烤肉 愛樂 愛樂樂團 交響樂團 歌劇院 電視台 之星 移動 共產黨 斯巴達 斯巴達克 火車頭 菜 餐館 廣場 大飯店 飯店 餐廳 咖啡館 俱樂部 雜誌 大廈 銀行",
      "隊 隊長 號 協議 語",
    ),
  });
