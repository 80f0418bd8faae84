import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "banco universidad academia instituto museo teatro opera radio fondo compania estadio aeropuerto",
  "patriarcado orquesta conservatorio voz batalla tratado acuerdo acuerdos iglesia eco diario gran",
  "premio liga copa",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "tribunal corte senado parlamento congreso ministerio embajada consejo comite comision camara",
  "asamblea partido agencia oficina federacion sociedad bolsa constitucion",
);

export const spanish = () =>
  lexiconWith({
    events: wordList("batalla batallas tratado acuerdos universidad conferencia"),
    sailings: wordList(
      "zarpo zarpaba zarpara zarpado atraco atracaba atracara atracado encallo encallado fondeo fondeado naufrago naufragado",
    ),
    locating: wordList("en a hacia desde"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    namesakeOpeners: wordList(
      "titula titulada titulado suprema filete chuleta pechuga tarta vodka perfume circo ballet conjunto orquesta urbanizacion pension hostal posada casino supermercado farmacia gimnasio estadio galeria exposicion condominio trago bodega libreria taberna meson",
      "granelero portacontenedores remolcador goleta pesquero mercante",
      "estilo",
      "banda",
      "panaderia pasteleria pizzeria pollo ensalada coctel escuela instituto hospital residencia torre cafeteria tienda",
      "radio hotel cafe restaurante fc teatro cine calle plaza avenida paseo glorieta barrio colonia novela pelicula",
      "llamado llamada bautizado bautizada corbeta crucero portaaviones fragata destructor petrolero buque barco carguero ferry submarino rompehielos velero yate",
      "bar discoteca estacion metro sala arena serie disco cancion puente parque edificio residencial colegio",
    ),
    namesakeEndings: wordList("unida"),
    roles: wordList(
      "presidente presidenta primer ministro ministra embajador embajadora diputado senador jefe canciller",
      "gobernador alcalde general coronel rey reina director asesor lider mandatario portavoz",
    ),
    personalTitles: wordList("senor senora sr sra don dona"),
    womensTitles: wordList("senora sra dona"),
    givenNames: wordList(
      "miguel juan jose carlos luis javier sergio alfonso ramon antonio manuel francisco rafael fernando ignacio iker aitor pilar carmen lucia marta rocio nuria begona inmaculada dolores mercedes esperanza jesus angel vicente emilio rodrigo diego andres hugo pablo",
      "israel isabel joaquin alvaro ramiro gonzalo sofia",
    ),
    works: wordList(
      "thriller telenovela podcast comedia opera cuadro poemario cuento relato tira biografia cortometraje largometraje filme film videojuego cinta musical",
      "pelicula novela serie libro cancion obra album documental ensayo",
    ),
    trades: wordList(
      "actor actriz cantante pianista violinista baritono tenor soprano pintor pintora escultor escritor escritora novelista",
      "cineasta director futbolista delantero centrocampista defensa lateral portero entrenador atleta boxeador rapero humorista periodista arquitecto bailarin torero concejal",
    ),
    kin: wordList(
      "hijo hija esposa esposo mujer marido padre madre hermano hermana tio tia sobrino sobrina primo",
      "prima nieto nieta abuelo",
    ),
    generationSuffixes: wordList("hijo junior"),
    prepositions: wordList(
      "a al de del en con por para sin sobre bajo entre hacia hasta desde contra segun durante ante tras mediante",
    ),
    functionWords: wordList(
      "el la los las lo un una unos unas y e o u pero ni que quien quienes cual si cuando como donde porque cuanto",
      "este esta estos estas ese esa eso aquel el ella ellos ellas yo tu usted nosotros se su sus mi mis es son",
      "era fue han ha habia sera puede debe tambien asi aqui ayer hoy manana aun ya siempre nunca mas menos muy",
      "mismo todo toda todos todas luego sin embargo ademas entonces no si",
    ),
    placeModifiers: wordList("nueva nuevo"),
    pointedAbbreviations: wordList("sr sra dr dra ee uu art av etc pag"),
  });
