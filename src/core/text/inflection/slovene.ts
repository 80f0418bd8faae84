import { type Declension, rows } from "./declension.ts";

/** Genitive, dative, accusative, locative, instrumental. */
export const SLOVENE: Declension = {
  nouns: rows(`
    f  a    e    i    o     i        o
    f  ska  ske  ski  sko   ski/skem sko
    f  ška  ške  ški  ško   ški/škem ško
    f  ev   ve   vi   ev    vi       vijo
    m  -    a    u    -/a   u        om
    m  c    ca   cu   c/ca  cu       cem
    m  č    ča   ču   č/ča  ču       čem
    m  š    ša   šu   š/ša  šu       šem
    m  ž    ža   žu   ž/ža  žu       žem
    m  j    ja   ju   j/ja  ju       jem
    m  r    ra/rja ru/rju r/ra/rja ru/rju rom/rjem
    m  elj  lja/elja lju/elju elj/lja lju/elju ljem/eljem
    m  ec   ca   cu   ec/ca cu       cem
    m  ek   ka/eka ku/eku ek/ka ku/eku kom/ekom
    n  o    a    u    o     u        om
    n  e    a    u    e     u        em
    p  e    -    am   e     ah       ami
    p  i    ov/ev om/em e/i ih/jih   i
    p  ci   cev  cem  ce    cih      ci
    p  a    -    om   a     ih       i
    p  ni   nov  nom  ne    nih      ni
    p  ki   kov  kom  ke    kih      ki
  `),
  genders: { i: "a o e", en: "na no ni ne" },
  adjectives: rows(`
    m  i    ega  emu  i/ega em       im
    f  a    e    i    o     i        o
    n  o    ega  emu  o     em       im
    n  e    ega  emu  e     em       im
    p  e    ih   im   e     ih       imi
    p  i    ih   im   e     ih       imi
    p  ki   kih  kim  ke    kih      kimi
  `),
  people: rows(`
    m  -    a    u    a     u        om/em
    m  o    a    u    a     u        om
    m  a    e/a  i/u  o/a   i/u      o/om
    m  ij   ija  iju  ija   iju      ijem
    m  j    ja   ju   ja    ju       jem
    m  r    ra/rja ru/rju ra/rja ru/rju rom/rjem
    m  ski  skega skemu skega skem   skim
    m  er   ra/era/erja ru/eru/erju ra/era/erja ru/eru/erju rom/erom/erjem
  `),
  possessives: rows(`
    m  -    ov/ova/ovo/ovi/ove/ovega/ovemu/ovem/ovim/ovih/ovima/ovimi
    m  o    ov/ova/ovo/ovi/ove/ovega/ovemu/ovem/ovim/ovih/ovima/ovimi
    m  a    ov/ova/ovo/ovi/ove/ovega/ovemu/ovem/ovim/ovih/in/ina/ino/ini/ine
    m  j    jev/jeva/jevo/jevi/jeve/jevega/jevemu/jevem/jevim/jevih/jevimi
    m  č    čev/čeva/čevo/čevi/čeve/čevega/čevemu/čevem/čevim/čevih/čevimi
    m  š    šev/ševa/ševo/ševi/ševe/ševega/ševemu/ševem/ševim/ševih/ševimi
    m  ž    žev/ževa/ževo/ževi/ževe/ževega/ževemu/ževem/ževim/ževih/ževimi
    m  c    čev/čeva/čevo/čevi/čeve/čevega/čevemu/čevem/čevim/čevih/čevimi
    m  r    jev/rjev/rjeva/rjevo/rjevi/rjeve/rov/rova/rovo/rovi/rove/rovega/rovem
  `),
};
