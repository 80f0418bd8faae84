import { lexiconWith } from "../no-words.ts";
import { wordList } from "../word-list.ts";

/** What is called after a place, in small letters too. */
const HOUSES = wordList(
  "banco universidade academia instituto museu teatro opera radio fundo companhia estadio",
  "aeroporto patriarcado orquestra conservatorio voz batalha tratado acordo acordos igreja eco",
  "diario grande premio liga copa",
);

/** Written small they are common nouns, and the country behind them is meant. */
const BODIES = wordList(
  "tribunal corte senado parlamento congresso ministerio embaixada conselho comite comissao camara",
  "assembleia partido agencia escritorio federacao sociedade bolsa constituicao",
);

export const portuguese = () =>
  lexiconWith({
    events: wordList("batalha batalhas tratado acordos universidade conferencia"),
    sailings: wordList(
      "zarpou zarpava zarpara atracou atracava atracara atracado encalhou encalhado fundeou fundeado naufragou naufragado",
    ),
    locating: wordList("em para"),
    heads: new Set([...HOUSES, ...BODIES]),
    ofHeads: HOUSES,
    namesakeOpeners: wordList(
      "intitula intitulado intitulada salada file peito bolo vodca perfume circo bale conjunto orquestra condominio pensao pousada albergue cassino farmacia ginasio estadio galeria exposicao escuna livraria churrascaria torcida lanchonete boteco",
      "veleiro graneleiro rebocador pesqueiro",
      "estilo",
      "banda",
      "padaria pastelaria pizzaria frango coquetel escola colegio hospital torre loja supermercado pastor vila",
      "radio hotel cafe restaurante fc teatro cinema rua praca avenida bairro filme romance estacao",
      "chamado chamada batizado batizada corveta cruzador avioes fragata contratorpedeiro petroleiro navio cargueiro ferry submarino  iate barco",
      "bar boate discoteca metro sala arena serie album cancao ponte parque edificio shopping largo travessa alameda",
    ),
    namesakeEndings: wordList("unida"),
    roles: wordList(
      "presidente primeiro ministro ministra embaixador embaixadora deputado senador chefe chanceler",
      "governador prefeito general coronel rei rainha diretor assessor lider",
    ),
    personalTitles: wordList("senhor senhora sr sra dom dona"),
    womensTitles: wordList("senhora sra dona"),
    givenNames: wordList(
      "miguel jose antonio carlos paulo pedro lucas mateus marcos marcelo rodrigo rafael gustavo felipe bruno eduardo fernando henrique vinicius caio ana maria juliana mariana camila fernanda patricia aline beatriz larissa luana renata vera sonia nuno goncalo duarte",
      "israel joao luiz thiago tiago rui jaques",
    ),
    works: wordList(
      "thriller telenovela novela podcast comedia opera quadro conto biografia longa curta minisserie videojogo musical bestseller espetaculo",
      "filme romance serie livro cancao musica peca album documentario",
    ),
    trades: wordList(
      "ator atriz cantor cantora pianista violinista baritono tenor soprano pintor pintora escultor escritor escritora romancista",
      "cineasta futebolista avancado atacante zagueiro lateral goleiro treinador tecnico atleta pugilista rapper humorista jornalista arquiteto bailarino vereador vereadora",
    ),
    kin: wordList(
      "filho filha esposa esposo mulher marido pai mae irmao irma tio tia sobrinho sobrinha primo",
      "prima neto neta avo",
    ),
    generationSuffixes: wordList("filho junior neto"),
    prepositions: wordList(
      "a ao aos a as de do da dos das em no na nos nas com por pelo pela pelos pelas para sem sobre sob entre ate",
      "desde contra segundo durante perante apos",
    ),
    functionWords: wordList(
      "o a os as um uma uns umas e ou mas nem que quem qual se quando como onde porque quanto este esta estes estas",
      "esse essa isso aquele ele ela eles elas eu tu voce nos seu sua seus suas meu minha e sao era foi tem ha havia",
      "sera pode deve tambem assim aqui ontem hoje amanha ainda ja sempre nunca mais menos muito mesmo todo toda",
      "todos todas depois porem entretanto alem entao nao sim",
    ),
    placeModifiers: wordList("nova novo"),
    pointedAbbreviations: wordList("sr sra dr dra art av etc pag"),
  });
