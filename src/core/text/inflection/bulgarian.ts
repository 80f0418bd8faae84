import { type Declension, rows } from "./declension.ts";

/** With the article. */
export const BULGARIAN: Declension = {
  firstWordOnly: true,
  nouns: rows(`
    f  а    ата
    f  я    ята
    f  ст   стта
    m  -    ът/а
    m  й    ят/я
    m  ец   ецът/еца
    n  о    ото
    n  е    ето
    p  и    ите
    p  а    ата
  `),
  genders: { ски: "ска ско", ен: "на но ни", и: "а о" },
  adjectives: rows(`
    m  и    ият/ия
    m  ен   ният/ния
    m  ек   кият/кия
    f  а    ата
    f  я    ята
    n  о    ото
    p  и    ите
  `),
  possessives: rows(`
    m  -    ов/ова/ово/ови/овия/овият/овата/овото/овите
    m  о    ов/ова/ово/ови/овия/овият/овата/овото/овите
  `),
};
