import { describe, expect, it } from "vitest";
import { dateOfDateline, dateOfFileName, dateOfTitle, yearIn } from "./written-date.ts";

describe("dateOfTitle", () => {
  it.each([
    ["Harwick Town v Brackley Rovers, 24 October 1923", "1923-10-24", "24 October 1923"],
    ["Minutes: 3 May 1924", "1924-05-03", "3 May 1924"],
    ["Annual report (March 1931)", "1931-03", "March 1931"],
    ["Protokoll der Sitzung, 4. März 2019", "2019-03-04", "4. März 2019"],
    ["Compte rendu, mardi 1er juin 2021", "2021-06-01", "1er juin 2021"],
    ["Protokół zebrania, 12 października 1998 r.", "1998-10-12", "12 października 1998 r."],
    ["Звіт, 5 березня 2022 року", "2022-03-05", "5 березня 2022 року"],
    ["2024-05-31 – Board meeting", "2024-05-31", "2024-05-31"],
    ["Interview with Frank Doyle, May 12, 1998", "1998-05-12", "May 12, 1998"],
  ])("reads %s", (title, value, words) => {
    expect(dateOfTitle(title)).toEqual({ value, words });
  });

  it.each([
    "The storm of 3 May 1924",
    "Stalingrad, 1942",
    "From 3 May 1924 to 7 June 1924",
    "Talks (3 May 1924) and war (7 June 1924)",
    "Albert Pennock (1901–1974)",
    "Election, 31 February 2021",
    "May 2",
  ])("takes no date from %s", (title) => {
    expect(dateOfTitle(title)).toBeNull();
  });
});

describe("dateOfDateline", () => {
  it.each([
    ["Harwick Evening Post, 31 January 1927\n\nHarwick Town beat the champions.", "1927-01-31"],
    ["Letter to Walter Greaves\n\nHighbury, 2 June 1925\n\nDear Greaves,", "1925-06-02"],
    ["A headline\nBy Ruth Ellery\nSaturday 20 November 2026\n\nText.", "2026-11-20"],
    ["Berlin, den 3. Mai 1921\n\nLieber Freund,", "1921-05-03"],
    ["Title\nDatum: 03.05.2021\nText", "2021-05-03"],
    [
      "CLUB LIMITED. Minutes of a meeting held at the Hotel on 3 May 1924.\n\nPresent:",
      "1924-05-03",
    ],
    [
      "Lindow buys Zorb\n\nPORTLAND, Maine, Aug. 17, 2023 (GLOBE NEWSWIRE) -- Lindow Foods said today that it buys Zorb.",
      "2023-08-17",
    ],
    ["LINDOW, June 3, 2021 /PRNewswire/ -- Lindow Foods said that it buys Zorb.", "2021-06-03"],
    ["Hamburg, 19. Oktober 2023 – Der Vorstand der Lindow AG hat heute gewählt.", "2023-10-19"],
    ["Lindow AG senkt Prognose\n\n19.10.2023 / 17:42 CET\n\nText.", "2023-10-19"],
    [
      "Gericht\nPressemitteilung Nr. 61/2022 vom 12. Juli 2022\nBeschluss vom 21. Juni 2022",
      "2022-07-12",
    ],
    ["Court\n26/07/2012\nText", "2012-07-26"],
    ["Court\n07/26/2012\nText", "2012-07-26"],
    ["20 November 2026 · By Ruth Ellery\n\nText.", "2026-11-20"],
    [
      "A headline\nPor Ana Orr da Silva | O Jornal do Vale do Lindow | 30 de abril de 2021\n\nText.",
      "2021-04-30",
    ],
    ["A headline\n20 November 2026 By Ruth Ellery\n\nText.", "2026-11-20"],
    ["Nadpis\nNoviny, 14. října 2017, Jana Orrová\n\nText.", "2017-10-14"],
    ["Başlık\n7 Kasım 2022\n\nText.", "2022-11-07"],
    ["다리 철거\n\n2023년 5월 9일 김도윤 기자\n\nText.", "2023-05-09"],
    ["旧桥\n\n2022年8月3日 记者 王晓\n\nText.", "2022-08-03"],
    ["כותרת\n\nמאת: נועה ברקאי, 3 במרץ 2022\n\nText.", "2022-03-03"],
    ["शीर्षक\n\n15 जून 2023, संवाददाता\n\nText.", "2023-06-15"],
    ["หัวข้อ\n\nวันที่ 4 เมษายน 2566\n\nText.", "2023-04-04"],
    ["عنوان\n\n٥ مايو ٢٠٢٢\n\nText.", "2022-05-05"],
    ["Sprawozdanie stenograficzne z 12. posiedzenia w dniu 4 marca 2015 r.\n\nText.", "2015-03-04"],
    ["Стенограмма заседания совета края от 12 марта 2015 г.\n\nText.", "2015-03-12"],
    [
      "COURT\nCase\nOrr v Zorb\nBefore:\nLord Ull\nJudgment handed down on 21 June 2019",
      "2019-06-21",
    ],
  ])("reads %j", (text, value) => {
    const date = dateOfDateline(text);
    expect(date?.value).toBe(value);
    expect(text).toContain(date?.words);
  });

  it.each([
    "Frank Doyle\nBorn: 12 May 1929\nCork",
    "Frank Doyle\nBorn\n12 May 1929\n",
    "It rained on 3 May 1924.",
    "Court\n06/07/2012\nText",
    "On Saturday, 3 May 1924 – the day of the storm – it rained for the whole of the day in the town.",
    "The mayor, elected on 3 May 1924 – the day of the storm – left the town in the end for good.",
    "Voted out\n\nThey were voted out of the League on 5 June 1971 at the meeting in London.",
    "Opened, 3 May 1924\nClosed, 4 June 1980",
    "One\nTwo\nThree\nFour\nLeeds, 3 May 1924",
  ])("takes no date from %j", (text) => {
    expect(dateOfDateline(text)).toBeNull();
  });
});

describe("dateOfFileName", () => {
  it.each([
    ["Report 24 October 1923", "1923-10-24"],
    ["2024-05-31 minutes", "2024-05-31"],
    ["scan_20190304_120000", "2019-03-04"],
    ["1923-07 Harwick v Stainforth", undefined],
    ["20231450", undefined],
  ])("reads %s as %s", (file, value) => {
    expect(dateOfFileName(file)?.value).toBe(value);
  });
});

describe("yearIn", () => {
  it.each([
    ["minutes-1929", "1929"],
    ["1923-07 Harwick v Stainforth", "1923"],
    ["Lettre de Genève, 1928", "1928"],
    ["Albert Pennock (1901–1974)", null],
    ["post-07", null],
    ["Survey 12345", null],
  ])("finds in %s %s", (title, year) => {
    expect(yearIn(title)).toBe(year);
  });
});
