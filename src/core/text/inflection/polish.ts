import { type Declension, rows } from "./declension.ts";

/** Genitive, dative, accusative, instrumental, locative, vocative where it is its own. */
export const POLISH: Declension = {
  adjectivesFollow: true,
  nouns: rows(`
    f  ia   ii/i  ii/i ię   ią       ii/i io
    f  ja   ji   ji   ję    ją       ji jo
    f  la   li   li   lę    lą       li lo
    f  ea   ei   ei   eę    eą       ei eo
    f  ca   cy   cy   cę    cą       cy co
    f  cza  czy  czy  czę   czą      czy czo
    f  sza  szy  szy  szę   szą      szy szo
    f  ża   ży   ży   żę    żą       ży żo
    f  rza  rzy  rzy  rzę   rzą      rzy rzo
    f  nia  ni/nii ni/nii nię nią    ni/nii nio
    f  ka   ki   ce   kę    ką       ce ko
    f  ga   gi   dze  gę    gą       dze go
    f  ha   hy   sze  hę    hą       sze ho
    f  ra   ry   rze  rę    rą       rze ro
    f  ta   ty   cie  tę    tą       cie to
    f  da   dy   dzie dę    dą       dzie do
    f  ła   ły   le   łę    łą       le ło
    f  a    y    ie   ę     ą        ie o
    f  ść   ści  ści  ść    ścią     ści
    f  ś    si   si   ś     sią      si
    m  -    a/u  owi  -/a   em       ie/u
    m  t    ta/tu towi t/ta tem      cie
    m  d    da/du dowi d/da dem      dzie
    m  ód   odu/oda odowi ód/oda odem odzie
    m  r    ra/ru rowi r/ra rem      rze
    m  k    ka/ku kowi k/ka kiem     ku
    m  g    ga/gu gowi g/ga giem     gu
    m  ek   ka/ku kowi ek/ka kiem    ku
    m  ch   cha/chu chowi ch/cha chem chu
    m  h    ha/hu howi h/ha hem      hu
    m  l    la/lu lowi l/la lem      lu
    m  el   la/lu/ela/elu lowi/elowi el/la lem/elem lu/elu
    m  j    ja/ju jowi j/ja jem      ju
    m  ł    ła/łu łowi ł/ła łem      le
    m  ń    nia  niowi ń/nia niem    niu
    m  cz   cza/czu czowi cz/cza czem czu
    m  sz   sza/szu szowi sz/sza szem szu
    m  rz   rza/rzu rzowi rz/rza rzem rzu
    m  ż    ża/żu żowi ż/ża żem      żu
    m  c    ca/cu cowi c/ca cem      cu
    m  ec   ca/cu cowi ec/ca cem     cu
    m  ów   owa/owu owowi ów/owa owem owie
    m  zm   zmu  zmowi zm   zmem     zmie
    n  o    a    u/owi o/a  em       ie/u
    n  ko   ka   ku   ko    kiem     ku
    n  wo   wa   wu   wo    wem      wie
    n  nie  nia  niu  nie   niem     niu
    p  y    ów/- om   y/ów  ami      ach
    p  ny   n/nów nom ny   nami     nach
    p  iny  in   inom iny   inami    inach
    p  iły  ił   iłom iły   iłami    iłach
    p  a    -    om   a     ami      ach
    p  cy   ców  com  ców   cami     cach
    p  nie  n    nom  n     nami     nach
    p  ki   k/ków kom ki/ków kami    kach
  `),
  genders: {
    ski: "ska skie scy",
    cki: "cka ckie ccy",
    dzki: "dzka dzkie dzcy",
    ni: "nia nie",
    ny: "na ne ni",
    wy: "wa we wi",
  },
  adjectives: rows(`
    m  ki   kiego kiemu ki/kiego kim kim
    m  gi   giego giemu gi/giego gim gim
    m  ni   niego niemu ni/niego nim nim
    m  ny   nego nemu ny/nego nym    nym
    m  wy   wego wemu wy/wego wym    wym
    m  ty   tego temu ty/tego tym    tym
    m  ły   łego łemu ły/łego łym    łym
    f  ka   kiej kiej ką    ką       kiej
    f  ga   giej giej gą    gą       giej
    f  nia  niej niej nią   nią      niej
    f  na   nej  nej  ną    ną       nej
    f  wa   wej  wej  wą    wą       wej
    f  ta   tej  tej  tą    tą       tej
    f  ła   łej  łej  łą    łą       łej
    n  kie  kiego kiemu kie kim      kim
    n  nie  niego niemu nie nim      nim
    n  ne   nego nemu ne    nym      nym
    n  we   wego wemu we    wym      wym
    p  kie  kich kim  kie   kimi     kich
    p  scy  skich skim skich skimi   skich
    p  nie  nich nim  nie   nimi     nich
    p  ne   nych nym  ne    nymi     nych
    p  we   wych wym  we    wymi     wych
    p  te   tych tym  te    tymi     tych
  `),
  people: rows(`
    m  ski  skiego skiemu skiego skim skim
    m  cki  ckiego ckiemu ckiego ckim ckim
    m  o    i/y/a ie/ce/owi ę/a ą/em ie/ce/u
    m  ko   ki/ka ce/kowi kę/ka ką/kiem ce/ku
    m  iew  iewa iewowi iewa iewem   iewie
    m  er   ra/era rowi/erowi ra/era rem/erem rze/erze
    m  ek   ka/eka kowi/ekowi ka/eka kiem/ekiem ku/eku
    m  el   ela/la elowi/lowi ela/la elem/lem elu/lu
    m  i    iego iemu iego im        im
    m  y    ego  emu  ego  ym        ym
  `),
};
