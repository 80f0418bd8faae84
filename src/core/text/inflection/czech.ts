import { type Declension, rows } from "./declension.ts";

/** Genitive, dative, accusative, instrumental, locative, vocative where it is its own. */
export const CZECH: Declension = {
  adjectivesFollow: true,
  nouns: rows(`
    f  ie   ie   ii   ii    ií       ii
    f  ce   ce   ci   ci    cí       ci
    f  ice  ice  ici  ici   icí      ici
    f  ka   ky   ce   ku    kou      ce ko
    f  ga   gy   ze   gu    gou      ze go
    f  ha   hy   ze   hu    hou      ze ho
    f  cha  chy  še   chu   chou     še cho
    f  ra   ry   ře   ru    rou      ře ro
    f  la   ly   le   lu    lou      le lo
    f  sa   sy   se   su    sou      se so
    f  za   zy   ze   zu    zou      ze zo
    f  a    y    ě    u     ou       ě o
    f  ča   či/če či/če ču/či čou/čí  či/če čo
    f  ša   ši/še ši/še šu/ši šou/ší  ši/še šo
    f  ža   ži/že ži/že žu/ži žou/ží  ži/že žo
    f  ea   eje/ey eji/ei eu/eju eou  eji/ei eo
    f  ia   ie   ii   ii/iu ií/iou   ii io
    f  ost  osti osti ost   ostí     osti
    m  -    u/a  u/ovi -/a  em       ě/u/ovi/e
    m  k    ku/ka ku/kovi k/ka kem   ku/kovi
    m  g    gu/ga gu/govi g/ga gem   gu/govi
    m  h    hu/ha hu/hovi h/ha hem   hu/hovi
    m  ch   chu/cha chu/chovi ch/cha chem chu/chovi
    m  r    ru/ra ru/rovi r/ra rem   ru/rovi/ře
    m  l    lu/la/le lu/lovi/li l/la lem lu/le/li/lovi
    m  l    lu/la lu  l     lem      lu
    m  ec   ce   ci/covi ec/ce cem   ci/covi
    m  č    če   či/čovi č/če čem    či/čovi
    m  š    še   ši/šovi š/še šem    ši/šovi
    m  ž    že   ži/žovi ž/že žem    ži/žovi
    m  j    je   ji/jovi j/je jem    ji/jovi
    m  c    ce   ci   c/ce  cem      ci
    n  o    a    u    o     em       u/ě
    n  ko   ka   ku   ko    kem      ku
    n  í    í    í    í     ím       í
    p  y    ů/-  ům/ám y    y/ami    ech/ách
    p  ky   ků/k kům/kám ky ky/kami  cích/kách
    p  ly   l    lám  ly    lami     lách
    p  áci  áků  ákům áky   áky      ácích
    p  ci   ců   cům  ce    ci       cích
    p  ové  ů    ům   y     y        ech
    p  é    ů    ům   y     y        ech
    p  ska  sek  skům ska   sky      skách
  `),
  genders: { ský: "ská ské ští", cký: "cká cké čtí", ý: "á é í", í: "í" },
  adjectives: rows(`
    m  ý    ého  ému  ý/ého ým       ém
    f  á    é    é    ou    ou       é
    n  é    ého  ému  é     ým       ém
    p  é    ých  ým   é     ými      ých
    m  í    ího  ímu  í/ího ím       ím
    f  í    í    í    í     í        í
    p  í    ích  ím   í     ími      ích
    p  čtí  ckých ckým cké  ckými    ckých
    p  ští  ských ským ské  skými    ských
  `),
  people: rows(`
    m  o    a    ovi/u a    em       ovi/u
    m  a    y    ovi/ě u    ou       ovi/ě
    m  ý    ého  ému  ého   ým       ém
    m  ij   ije  iji/ijovi ije ijem  iji/ijovi
    m  j    je   ji/jovi je jem      ji/jovi
    m  č    če   či/čovi če čem      či/čovi
    m  š    še   ši/šovi še šem      ši/šovi
    m  ž    že   ži/žovi že žem      ži/žovi
    m  c    ce   ci/covi ce cem      ci/covi
    m  -    a    u/ovi a    em       u/ovi/ě
    m  ec   ce/ece ci/covi/ecovi ce/ece cem/ecem ci/covi/ecovi
    m  el   la/ela lovi/elovi la/ela lem/elem lovi/elovi
    m  ek   ka/eka kovi/ekovi ka/eka kem/ekem kovi/ekovi
  `),
  possessives: rows(`
    m  -    ův/ova/ovo/ovi/ovy/ovu/ovou/ově/ových/ovým/ovými/ovým
    m  o    ův/ova/ovo/ovi/ovy/ovu/ovou/ově/ových/ovým/ovými/ovým
    m  a    ův/ova/ovo/ovi/ovy/ovu/ovou/ově/ových/ovým/ovými/ovým
  `),
};
