import { lexiconWith } from "../lexicon-with.ts";
import { wordList, wordsByKind } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "banco universidade academia instituto museu teatro opera radio fundo companhia estadio",
  "aeroporto patriarcado orquestra conservatorio voz batalha tratado acordo acordos igreja eco",
  "diario grande premio liga copa correio gazeta taca rali campeonato torneio",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "tribunal corte senado parlamento congresso ministerio embaixada conselho comite comissao camara",
  "assembleia partido agencia escritorio federacao sociedade bolsa constituicao",
);

export const portuguese = () =>
  lexiconWith({
    animals: wordList(
      "cao cachorro cachorra cadela gato gata cavalo egua garanhao castrado potro potra galgo burro papagaio vaca",
      "caes gatos cavalos pombos pombo coelho canario hamster elefante camelo panda girafa rinoceronte poodle labrador",
    ),
    matchResults: wordList("perdeu venceu empatou ganhou bateu goleou perde vence empata"),
    events: wordList("maratona batalha batalhas tratado acordos universidade conferencia"),
    sailings: wordList(
      "zarpou zarpava zarpara atracou atracava atracara atracado encalhou encalhado fundeou fundeado naufragou naufragado",
    ),
    locating: wordList("em para"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    firmHeads: wordList("transportadora empresa firma editora construtora transportes viacao"),
    namesakeOpeners: wordsByKind({
      ships:
        "navio barco corveta cruzador fragata contratorpedeiro petroleiro cargueiro ferry " +
        "submarino iate veleiro graneleiro rebocador pesqueiro escuna arrastao arrastoes " +
        "traineira lancha vapor balsa transatlantico paquete cacilheiro catamara bergantim " +
        "galeao couracado draga barcaca canhoneira contentores semirrigido bote canoa " +
        "baleeira saveiro lugre bacalhoeiro vedeta veleira chata bateira moliceiro navio- " +
        "escola batelao",
      inns: "hotel motel pensao pousada albergue hospedaria hostel residencial camping estalagem",
      tables:
        "restaurante cafe bar boteco botequim lanchonete padaria pastelaria pizzaria " +
        "sorveteria gelataria churrascaria confeitaria cervejaria taberna tasca marisqueira " +
        "taverna bistro acougue talho peixaria mercearia cantina pub leitaria destilaria cafeteria " +
        "chocolataria petisqueira rodizio temakeria hamburgueria adega choperia rotisseria " +
        "espetinho ",
      shops:
        "armazens loja livraria farmacia drogaria joalheria ourivesaria relojoaria cabeleireiro " +
        "barbearia perfumaria papelaria sapataria lavandaria lavanderia florista otica bazar " +
        "quiosque supermercado mercadinho armazem boutique galeria tabacaria oficina grafica " +
        "retrosaria sapateiro alfaiataria brinquedoteca videolocadora autoescola imobiliaria " +
        "atacado emporio antiquario armarinho floricultura ferragem " +
        "vidracaria marcenaria borracharia loterica",
      stages:
        "teatro cinema cine circo bale conjunto orquestra coro coral banda boate discoteca " +
        "sala cassino casino cabare exposicao fanfarra clube salao grupo gafieira " +
        "quarteto agremiacao ateneu filarmonica circulo ",
      schools: "escola colegio creche liceu infantario",
      buildings:
        "torre edificio predio condominio hospital clinica estadio ginasio piscina pavilhao " +
        "shopping vila arena parque complexo chale fazenda quinta herdade galpao farol campus " +
        "loteamento sobrado",
      ways:
        "praia rua praca avenida travessa alameda largo ponte bairro estacao metro ponto paragem " +
        "loteamento assentamento povoado distrito fazenda sitio favela viela",
      media: "radio canal emissora revista semanario",
      dishes:
        "frango salada file peito bolo sorvete gelado sopa vodca coquetel cerveja cachaca pizza " +
        "hamburguer",
      goods: "perfume marca modelo moto trator relogio bicicleta",
      others:
        "intitula intitulado intitulada torcida estilo pastor fc filme romance chamado " +
        "chamada batizado batizada avioes serie album cancao premio trofeu",
    }),
    namesakeEndings: wordList("unida"),
    roles: wordList(
      "presidente primeiro ministro ministra embaixador embaixadora deputado senador chefe chanceler",
      "governador prefeito general coronel rei rainha diretor assessor lider",
    ),
    personalTitles: wordList(
      "senhor senhora sr sra dom dona dr dra familia eng prof doutor doutora casal",
      "professor professora",
    ),
    womensTitles: wordList("senhora sra dona viuva"),
    givenNames: wordList(
      "ze zeca chico tonho guga beto dudu duda juca nando caca lulu tico zeze kiko kaka bia malu cacau neguinho tiao toninho zezinho",
      "adosinda afonsina agnaldo airton alan albano alceu alcides aldair alencar alessandra",
      "altair amilcar anderson andrea andressa anselmo antero aparecida aristides arnaldo",
      "ataide aurelio ayrton belmiro benedita benedito benjamim berenice bernadete bia",
      "candida carina carmo casimira cassia cassio celina cesaria claudete cleber cleide",
      "cleiton clemente cleusa cristovao cristovam damiao danilo darci darlene davi deise",
      "denilson denise dirce djalma dora dulce durval ederson edilson edinho edmilson edmundo",
      "eduarda elaine elba elcio eleonora eliana eliete eliseu elizabete eloisa elza enzo",
      "erica erico erivaldo esmeralda estefania estevam eunice euclides evandro evaristo",
      "everaldo everton ezequiel fausto feliciano fidelio flora florencio francineide",
      "frederico genivaldo genoveva geraldo germano gerson getulio gilmar giovana gisele",
      "givanildo gleisi glauco graziela guiomar haroldo hermes hortencia ian iara igor ilda",
      "ildefonso iolanda iracema irineu isac ismael isolda itamar ivan ivone izabel jacira",
      "jacqueline jair jandira jefferson jeremias jessica joacir jocelino joel jonatas",
      "jorgina josefa josiane josue jovita juca juceli julieta julita junia juraci jurandir",
      "jussara juvenal karla katia keila kleber laercio laercia laerte lais lauro lazaro",
      "leandra leila leonidas leopoldo lidiane lina liliana luciene lucimar lucinda luiza",
      "lurdes mabel magno maicon manoela maira marco marcolino maribel marilda marilene",
      "marilia mariza marly martinho maura melquiades mercedes milton mirella mirian moacir",
      "monique nadia nadir nair nara neide neiva nelio nelma nestor nicolas nicole nilza",
      "nivaldo nivea noel nubia octavia odair odilon olegario olimpio orestes osmar oswaldo",
      "paloma pamela pascoal patrick petronio quiteria quirino raissa ramon reginaldo regis",
      "rejane ricarda robson rodolfo rogeria romario romulo ronald rosalia rosalina rosalvo",
      "rosaura rosemeire rosilda rubens ruy sabina salome samira sandro saulo selma serafim",
      "severino sheila sidnei silvestre solange sofia soraya sueli sulamita suzi tais tamara",
      "tarcisio teofilo teolinda thalita thais tobias tomasa tulio ubaldo valdir valdete",
      "valdirene valmir vanda vanderlei vanderleia vania vicencia vilma vinicio vitorino",
      "vivian waldir walter wanda wilma xavier yago yasmim yolanda zacarias zeferino zilda",
      "zulmira",

      "miguel jose antonio carlos paulo pedro lucas mateus marcos marcelo rodrigo rafael",
      "gustavo felipe bruno eduardo fernando henrique vinicius caio ana maria juliana mariana",
      "camila fernanda patricia aline beatriz larissa luana renata sonia nuno goncalo",
      "duarte israel joao luiz thiago tiago rui jaques adelaide adelino adriana adriano",
      "afonso agostinho albertina alberto alda alexandra alexandre alfredo alice ",
      "alvaro amadeu amalia amanda amelia americo andre andreia angela angelo anibal antonia",
      "arlindo armando armindo artur augusto aurora baltazar barbara bernardo bianca breno",
      "bruna camilo carla carlota carmen carolina casimiro catarina cecilia celeste celia",
      "celso cesar cintia clara claudia claudio clarice constanca cristiano",
      "cristina custodio daniel daniela dario david debora deolinda diana diogo dinis",
      " edgar edite edna edson elena eliane elias elisa elisabete elsa emanuel emilia",
      "emilio ernesto estela estevao ester eugenia eugenio eva fabiana fabio fatima felix",
      "fernao filipa filipe filomena flavia flavio florbela francisca francisco gabriel",
      "gabriela gaspar gil gilberto gilda gisela gloria graciano guilherme heitor",
      "helder helena helio heloisa herminia hermano hilario horacio hugo humberto ines inacio",
      "irene iris isabel isadora isaura ivete ivo jacinto jaime janaina joana joaquim",
      "joaquina jonas jorge jordana judite julia juliano julio jurema karina kelly lara laura",
      "lea leandro leonardo leonel leonor leticia lidia ligia lilian lisandra livia lorena",
      "lourenco luciana luciano lucia lucio ludmila luis luisa luzia madalena mafalda",
      "magda manoel manuel manuela marcela marcia marcio margarida mariano marina mario",
      "marisa marlene marta martim martinha matilde matheus mauricio mauro maximo melissa",
      "micaela milena miriam moises monica murilo natalia natercia neusa nelson nicolau",
      "nilson noemia norberto octavio odete olavo olga olinda olivia orlando oscar osvaldo",
      "otavio palmira patricio paula paulino pietra rafaela raimundo ramiro raquel raul",
      "rebeca regina reinaldo renan renato ricardo rita roberta roberto rogerio romeu ronaldo",
      "rosa rosana rosangela roseli ruben ruth sabrina samanta samuel sandra",
      "sara sebastiao sergio silvana silvia silvio simao simone soraia susana suzana tania",
      "tatiana telma teodoro teresa tomas ubiratan ulisses valdemar valentim valeria valter",
      "vanessa vasco veronica vicente virgilio virginia vitor viviane ",
      " wesley wilson yara yuri zelia",
    ),
    works: wordList(
      "episodio",
      "jogo aplicativo aplicacao app poema sinfonia hino single farsa satira tragedia drama",
      "programa biopic saga trilogia guia fresco samba ",
      "monologo policial exposicao mostra",

      "thriller telenovela novela podcast comedia opera quadro conto biografia longa curta minisserie videojogo musical bestseller espetaculo",
      "filme romance serie livro cancao musica peca album documentario",
    ),
    trades: wordsByKind({
      others:
        "mecanico cabeleireiro cabeleireira motorista condutor condutora marinheiro pescador " +
        "carpinteiro encanador canalizador serralheiro interprete astronauta tesoureiro " +
        "presidente organista colega testemunha camarada",
      law:
        "juiz juiza procurador procuradora promotor promotora advogado advogada notario " +
        "magistrado magistrada delegado delegada inspetor inspetora agente investigador " +
        "investigadora desembargador desembargadora perito",
      politics:
        "prefeito prefeita autarca vereador vereadora deputado deputada senador senadora " +
        "ministro ministra governador governadora secretario secretaria",
      faith: "padre paroco bispo arcebispo cardeal rabino pastor pastora",
      ranks: "coronel comandante capitao tenente sargento cabo almirante",
      sport:
        "futebolista avancado atacante zagueiro lateral goleiro treinador treinadora tecnico " +
        "atleta pugilista nadador nadadora ciclista corredor corredora arbitro extremo medio " +
        "volante meia piloto tenista defesa central guardiao ponta joquei jogador jogadora velocista " +
        "maratonista enxadrista xadrezista",
      learning:
        "professor professora docente historiador historiadora filosofo filosofa economista " +
        "fisico quimico biologo biologa matematico pesquisador pesquisadora sociologo " +
        "sociologa politologo reitor reitora cientista",
      letters:
        "jornalista reporter autor autora escritor escritora poeta romancista fotografo " +
        "fotografa editor editora tradutor tradutora",
      music:
        "cantor cantora compositor compositora pianista violinista violoncelista baritono " +
        "tenor soprano guitarrista baterista rapper musico",
      arts:
        "ator atriz pintor pintora escultor escultora cineasta realizador realizadora diretor " +
        "diretora arquiteto arquiteta bailarino bailarina humorista comediante encenador",
      work:
        "medico medica doutor doutora cirurgiao cirurgia veterinario veterinaria dentista " +
        "enfermeiro enfermeira farmaceutico engenheiro engenheira agricultor padeiro " +
        "cozinheiro cozinheira bombeiro empresario empresaria",
    }),
    kin: wordList(
      "filho filha esposa esposo mulher marido pai mae irmao irma tio tia sobrinho sobrinha primo",
      "prima neto neta avo",
    ),
    generationSuffixes: wordList("filho junior neto"),
    prepositions: wordList(
      "via exceto salvo mediante conforme consoante ante fora dentro perto longe junto diante",
      "atraves pro pra num numa dum duma neste nesta nesse nessa deste desta",

      "a ao aos a as de do da dos das em no na nos nas com por pelo pela pelos pelas para sem sobre sob entre ate",
      "desde contra segundo durante perante apos",
    ),
    functionWords: wordList(
      "o a os as um uma uns umas e ou mas nem que quem qual se quando como onde porque quanto este esta estes estas",
      "esse essa isso aquele ele ela eles elas eu tu voce nos seu sua seus suas meu minha e sao era foi tem ha havia",
      "sera pode deve tambem assim aqui ontem hoje amanha ainda ja sempre nunca mais menos muito mesmo todo toda",
      "todos todas depois porem entretanto alem entao nao sim",
    ),
    placeModifiers: wordList("nova novo pequena pequeno grande velha velho"),
    pointedAbbreviations: wordList("sr sra dr dra art av etc pag"),
  });
