import { lexiconWith } from "../lexicon-with.ts";
import { wordList, wordsByKind } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "banco universidad academia instituto museo teatro opera radio fondo compania estadio aeropuerto",
  "patriarcado orquesta conservatorio voz batalla tratado acuerdo acuerdos iglesia eco diario gran",
  "premio liga copa correo gaceta rally campeonato torneo",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "tribunal corte senado parlamento congreso ministerio embajada consejo comite comision camara",
  "asamblea partido agencia oficina federacion sociedad bolsa constitucion",
);

export const spanish = () =>
  lexiconWith({
    animals: wordList(
      "perro perra gato gata caballo yegua potro potra semental castrado purasangre galgo burro loro vaca",
      "perros gatos caballos yeguas palomas paloma canario hamster conejo elefante camello panda jirafa rinoceronte",
    ),
    matchResults: wordList(
      "perdio gano empato cayo vencio derroto goleo pierde gana empata vence perdido ganado empatado",
    ),
    events: wordList("maraton batalla batallas tratado acuerdos universidad conferencia"),
    sailings: wordList(
      "zarpo zarpaba zarpara zarpado atraco atracaba atracara atracado encallo encallado fondeo fondeado naufrago naufragado",
    ),
    locating: wordList("en a hacia desde"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    firmHeads: wordList(
      "transportes empresa firma editorial naviera aerolinea constructora autocares",
    ),
    namesakeOpeners: wordsByKind({
      ships:
        "barco buque nave navio crucero portaaviones fragata corbeta destructor petrolero " +
        "carguero ferry submarino rompehielos velero yate granelero portacontenedores " +
        "remolcador goleta pesquero mercante arrastrero transbordador vapor lancha patrullera " +
        "bergantin galeon acorazado gabarra barcaza catamaran metanero cerquero atunero " +
        "palangrero transatlantico trasatlantico motonave draga dragaminas zodiac neumatica " +
        "balandro falucho sloop bou bacaladero aljibe barquito piragua trainera",
      inns:
        "hotel motel hostal pension posada albergue fonda parador residencia camping " +
        "balneario",
      tables:
        "restaurante cafe bar cafeteria taberna meson bodega tasca panaderia pasteleria " +
        "pizzeria heladeria churreria cerveceria asador marisqueria chiringuito carniceria " +
        "pescaderia fruteria charcuteria confiteria kebab pub merendero sidreria parrilla " +
        "taqueria cantina destileria freiduria bocateria bombones cocteleria chocolateria " +
        "pulperia vinoteca rotiseria arroceria",
      shops:
        "tienda libreria farmacia drogueria joyeria relojeria ferreteria peluqueria barberia " +
        "perfumeria papeleria merceria zapateria lavanderia tintoreria floristeria optica " +
        "bazar kiosco quiosco supermercado ultramarinos colmado almacen gasolinera garaje " +
        "taller boutique galeria estanco muebleria imprenta carpinteria jugueteria " +
        "sombrereria armeria locutorio videoclub autoescuela gestoria inmobiliaria " +
        "almacenes copisteria herboristeria verduleria despensa abarroteria abarrotes",
      stages:
        "club teatro cine circo ballet conjunto orquesta coro coral banda discoteca disco sala " +
        "casino cabaret exposicion charanga tablao circulo pena asociacion grupo orfeon " +
        "rondalla tablado teatrillo autocine tangueria milonga ateneo " +
        "",
      schools: "escuela colegio instituto guarderia liceo",
      buildings:
        "torre edificio urbanizacion condominio hospital clinica estadio gimnasio piscina " +
        "polideportivo pabellon parque puente residencial arena complejo chalet pazo " +
        "masia cortijo galpon hangar faro invernadero palacete " +
        "campus",
      ways:
        "playa calle plaza avenida paseo glorieta barrio colonia estacion metro parada " +
        "vereda corregimiento ejido fraccionamiento paraje caserio pedania reparto urbanizacion",
      media: "radio canal cadena revista emisora semanario",
      dishes:
        "pollo ensalada ensaladilla filete chuleta pechuga tarta pastel helado sopa vodka " +
        "coctel trago cerveza pizza hamburguesa",
      goods: "perfume marca modelo moto tractor reloj bicicleta",
      others:
        "titula titulada titulado suprema estilo fc novela pelicula llamado llamada bautizado " +
        "bautizada serie cancion premio trofeo",
    }),
    namesakeEndings: wordList("unida"),
    roles: wordList(
      "presidente presidenta primer ministro ministra embajador embajadora diputado senador jefe canciller",
      "gobernador alcalde general coronel rey reina director asesor lider mandatario portavoz",
    ),
    personalTitles: wordList(
      "senor senora sr sra don dona dr dra familia senores senoras senorita ing lic prof",
      "doctor doctora profesor profesora",
    ),
    womensTitles: wordList("senora sra dona viuda"),
    givenNames: wordList(
      "lois xoan brais uxia antia iria sabela anxo breixo iago maruja manolo paca pepa curro",
      "nando quino chema txema josu ander unai gorka jokin koldo maialen ane garazi abel",
      "abelardo adelina adoracion alejandra alejo alfredo amadeo amalia amelia anabel",
      "anastasio andrea angeles angelica angelina anibal aniceto apolonia aquilino aranzazu",
      "armando aurelio azucena barbara basilio bautista benigno benjamin berta bibiana blas",
      "bruno camila camilo casilda cayetana cipriano ciro claudio conrado cosme dalia damian",
      "daniela delfina demetrio desiderio dionisio dora dorotea edmundo edurne efrain",
      "eleuterio eliseo eloisa eloy elsa emeterio emiliano emma epifanio erica erika",
      "ernestina eulalia eusebio eustaquio evaristo fabiola facundo fatima faustino fausto",
      "federica fernanda filomena florentino froilan fulgencio gaspar genoveva georgina",
      "geronimo gilberto gonzala gumersindo herminia higinio hilario hilda hipolito honorio",
      "ibon iciar igor imanol indalecio ion irma isaac isabela isidora itziar jairo jeronimo",
      "joana jonathan jon josue juanjo judith julia juliana karina kevin kiko lazaro leocadio",
      "leonardo leticia ligia liliana lino lluis lope lucas luciano lucrecia ludovico macario",
      "magali malena manel marc marcial marga maribel maricarmen marife mauro maximino",
      "melania merce milagros miriam modesto moises monica nadia narciso nazaret nestor",
      "nicanor nora octavio odon omar ona onofre osvaldo otilia pancho paulino pau petra",
      "primitivo prudencio quim rafaela raimundo reinaldo regina renato rita roque rosana",
      "rosendo ruth sabina sabrina salome saturnino saul serafin sergi severino silverio",
      "simona sixto socorro sonia tadeo telesforo teodora tito toribio ulises urbano",
      "valentina valero vera virgilio wenceslao ximena zacarias zoe zulema",

      "miguel juan jose carlos luis javier sergio alfonso ramon antonio manuel francisco",
      "rafael fernando ignacio iker aitor pilar carmen lucia marta rocio nuria begona",
      "inmaculada dolores mercedes esperanza jesus angel vicente emilio rodrigo diego andres",
      "hugo pablo israel isabel joaquin alvaro ramiro gonzalo sofia adela adolfo adriana",
      "agustin aida ainhoa alba alberto aleix alicia almudena alonso amaia ana anselmo",
      "antonia araceli ariadna arnau arturo aurora baltasar bartolome beatriz belen",
      "benito bernardo blanca borja carla carlota carolina casimiro catalina cayetano",
      "cecilia celia cesar claudia conchita cristina cristobal",
      "dario david diana edgar eduardo elena elias elisa elvira enriqueta",
      "eric ernesto estefania estela esteban esther eugenia eva fabian federico feliciano",
      "felipe felix fermin fidel florencio gabriel gemma gerardo german gines gloria graciela",
      "gregorio guillermo gustavo hector hernan horacio humberto ines irene isidro",
      "ismael ivan jacinto jacobo jaime jimena jordi jorge josefa josefina josep juana julian",
      "julio laia laura laureano leandro leire leonor leopoldo lidia lola lorena lorenzo",
      " luisa macarena magdalena maite manuela marcelino marcelo marcos margarita",
      "mariano marina mario marisa marisol martina mateo matias matilde mauricio maximo",
      "melchor micaela mikel mireia montserrat nacho nerea nicolas noelia",
      "norberto olga olivia oriol oscar paco paloma patricia paula paulina pedro",
      "pepe quique ramona raquel raul rebeca ricardo roberto rodolfo rogelio",
      "rosa rosalia ruben samuel sandra sara sebastian ",
      "silvia simon susana tamara teodoro teresa tomas ursula valentin",
      "valeria vanesa veronica victor violeta virginia xavier yolanda",
    ),
    works: wordList(
      "episodio capitulo",
      "juego aplicacion app poema sinfonia himno single farsa satira tragedia drama miniserie",
      "programa espectaculo corto biopic saga trilogia guia fresco comic videoclip",
      "sencillo zarzuela monologo exposicion muestra",

      "thriller telenovela podcast comedia opera cuadro poemario cuento relato tira biografia cortometraje metraje filme film videojuego cinta musical",
      "pelicula novela serie libro cancion obra album documental ensayo",
    ),
    trades: wordsByKind({
      others:
        "mecanico peluquero peluquera chofer conductor conductora marinero pescador " +
        "carpintero fontanero cerrajero interprete astronauta tesorero secretario secretaria " +
        "presidente presidenta organista colega testigo camarada",
      law:
        "juez jueza fiscal abogado abogada letrado letrada notario notaria magistrado " +
        "magistrada comisario comisaria inspector inspectora agente detective perito forense",
      politics:
        "alcalde alcaldesa concejal concejala diputado diputada senador senadora consejero " +
        "consejera ministro ministra gobernador gobernadora edil intendente",
      faith: "cura parroco sacerdote obispo arzobispo cardenal rabino iman",
      ranks: "coronel comandante capitan capitana teniente sargento sargenta cabo almirante",
      sport:
        "futbolista delantero delantera centrocampista defensa lateral portero portera " +
        "entrenador entrenadora seleccionador atleta boxeador boxeadora nadador nadadora " +
        "ciclista corredor corredora arbitro extremo zaguero arquero piloto tenista central " +
        "preparador jinete torero jugador jugadora saltador saltadora velocista maratonista ajedrecista",
      learning:
        "profesor profesora catedratico catedratica maestro maestra historiador historiadora " +
        "filosofo filosofa economista fisico quimico biologo biologa matematico investigador " +
        "investigadora sociologo sociologa politologo",
      letters:
        "periodista reportero reportera autor autora escritor escritora poeta novelista " +
        "fotografo fotografa editor editora traductor traductora dramaturgo",
      music:
        "cantante cantautor cantautora compositor compositora pianista violinista " +
        "violonchelista baritono tenor soprano guitarrista bateria rapero rapera musico",
      arts:
        "actor actriz pintor pintora escultor escultora cineasta director directora " +
        "arquitecto arquitecta bailarin bailarina humorista comico coreografo",
      work:
        "medico medica doctor doctora cirujano cirujana veterinario veterinaria dentista " +
        "enfermero enfermera farmaceutico ingeniero ingeniera agricultor ganadero panadero " +
        "carnicero cocinero cocinera bombero empresario empresaria",
    }),
    kin: wordList(
      "hijo hija esposa esposo mujer marido padre madre hermano hermana tio tia sobrino sobrina primo",
      "prima nieto nieta abuelo",
    ),
    generationSuffixes: wordList("hijo junior"),
    prepositions: wordList(
      "via excepto salvo so incluso junto frente cerca lejos alrededor dentro fuera",

      "a al de del en con por para sin sobre bajo entre hacia hasta desde contra segun durante ante tras mediante",
    ),
    functionWords: wordList(
      "el la los las lo un una unos unas y e o u pero ni que quien quienes cual si cuando como donde porque cuanto",
      "este esta estos estas ese esa eso aquel el ella ellos ellas yo tu usted nosotros se su sus mi mis es son",
      "era fue han ha habia sera puede debe tambien asi aqui ayer hoy manana aun ya siempre nunca mas menos muy",
      "mismo todo toda todos todas luego sin embargo ademas entonces no si",
    ),
    placeModifiers: wordList("nueva nuevo pequena pequeno gran vieja viejo"),
    pointedAbbreviations: wordList("sr sra dr dra ee uu art av etc pag"),
  });
