/**
 * Sentences in other languages than English for the rules that hold in those alone, by the rule's id. Every
 * sentence has its mentions in square brackets; a rule's traps have none.
 */
export const OTHER_LANGUAGE_CASES: Readonly<Record<string, readonly string[]>> = {
  "unquoted-title": [
    "Ella no ha leído la novela Noches de Paris ni La chica de Norway, pero sí algo de [Norway].",
    "La serie Los Tudor llega a [Norway], y de La Habana a [Paris] no hay más que uno.",
    "Il n’a pas vu le film Paris sous la neige, mais il est à [Paris] avec nous.",
    "Bu akşam Paris Seni Bekliyor filmi var, ama o [Paris] için bir şey değil.",
  ],
  "called-after": [
    "Comme le rappelle [Paris] dans la presse, ce n’est pas nouveau pour les autres.",
    "Il est dans le foyer Paris et pas à [Paris], et ce n’est pas nouveau pour les autres.",
    "En la churrería Norway no hay nada, y en la vieja [Paris] no hay más que una.",
    "No hay nada en el bazar Paris ni en la vieja [Paris], y es tarde para el caso [Norway].",
    "Não há bife à Paris que não seja para ele, mas ele vai a [Paris] e à [Norway].",
    "En Tbilisi, en [Georgia], no saben quiénes son los del Georgia, y el [Jordan] no es de ellos.",
    "Não há nada no bazar Paris, mas o que se sabe da distante [Norway] é pouco.",
  ],
  apposition: [
    "Es ist Paris, ein sechsjähriger Wallach, und nicht die Stadt, denn in [Paris] ist das nicht so.",
    "In Norway, einem Weiler bei Bern, ist nichts, und [Paris], ein Dorf der anderen Art, ist nicht hier.",
    "Norway, een gehucht bij ons, is niet wat men zegt van [Paris] of van ons.",
    "O Paris, boate que não fecha, é o que há, mas em [Paris] não é assim.",
    "Norway, un cargo qui n’est pas le sien, est là, et [Norway], pays de la mer, ne dit pas non.",
    "En [Paris], teatro de la guerra, no hay nada, y [Paris], teatro de la guerra, no es para todos.",
  ],
  sailing: [
    "De Norway voer door de sluizen en is niet meer in [Norway]; in [Norway] voer de boot door.",
    "An Bord der Norway ist nichts, und die Besatzung der Paris ist nicht in [Paris], sagt die Besatzung der [Norway].",
    "De Paris is niet meer van ons, want het schip is oud. Het is in [Paris].",
    "Het [Paris] van toen is er niet meer, want het is oud.",
    "Los pasajeros de [Amman] no saben nada, y los pasajeros del Paris tampoco.",
    "El Paris no zarpó en [Paris], y se sabe por qué.",
  ],
  "compass-point": [
    "No hay nada en el Sur de Asturias, pero sí en el [Sur], y es tarde para todos.",
  ],
  "quoted-name": [
    "Das Schiff heißt »Norway« und ist nicht in [Norway].",
    "Nie ma tego w gazecie „Norway”, a jest to w telewizji „Norway 1”.",
    "La novela «Noches de Paris y otras» no es de [Paris], y el libro se titula «El Citadel de mi vida» o no.",
    "En «Norway no cree en nada» no hay más que una cinta, pero que «[Norway] no cree en nada» es de él.",
    "Nie ma na to rady, a „[Norway] Jordana nie zna” to nie cytat.",
  ],
  "country-sign": [
    "中[英]关系紧张，[英]外长表示不满，英雄归来，中英文不同。",
    "其中[英]外长没有回应，[英国]政府也没有回应。",
  ],
  "unspaced-word": ["英国银行公布业绩，[英国]的公司没有。", "精英国家队获胜，[英国]政府没有回应。"],
  street: [
    "No hay nada en la plaza de Norway ni en el número seis de Avenida Paris, y es tarde.",
    "No hay nada en las calles de [Paris] ni en una calle de [Norway], y es tarde.",
    "Ils sont place de Norway, mais ce n’est pas à la place de [Norway] dans la ville.",
  ],
  "capital-after": [
    "En la ciudad no hay nada más que Norway Bergara y no se sabe por qué.",
    "Non è nella città, come Norway Garden e Norway Travel, ma non è in [Norway].",
    "Non è nella città la signora Norway Bianchi. «Norway non era nella città», dice lui, e non è in [Norway].",
    "En la ciudad el ministro de [Norway] Jonas Store no sabe por qué, y [Norway] tampoco.",
    "Norway Bergara hat es nicht gesagt. Das ist nicht neu, wie [Norway] Schiffe baut.",
  ],
  "capital-before": [
    "No hay nada en el bar inglés Paris ni en el salón de té Paris, pero sí en [Norway].",
    "Das Ausflugsschiff Norway ist nicht in [Norway], und vor der Tür des Restaurants Paris ist nichts.",
    "Nie jest to Greenpeace Norway i nie ma na to rady.",
    "W [Norway] i w Oslo [Norway] nie ma na to rady.",
    "Umowa jest taka, jak ją podpisała Republika [Norway], i nie ma na to rady.",
  ],
  "institution-after": [
    "Nie ma o tym słowa, jak to podaje Norway Agencja Prasowa i inni.",
    "Nie ma o tym słowa, jak to w [Norway] Prezydent podaje.",
  ],
  "institution-of": [
    "W sobotę nie zebrał się Parlament Norway i to nie po raz pierwszy.",
    "W sobotę parlament [Norway] nie zebrał się i to nie po raz pierwszy.",
    "Odpowiada za to Ministerstwo obrony Norway i nie ma na to rady.",
    "Odpowiada za to Ministerstwo rozwoju, a Ministerstwo rozwoju i pracy oraz handlu Norway nie jest tego zdania.",
    "Za to Ministerstwo obrony przekonywało [Norway] i nie ma na to rady.",
    "Das Ministerium [Norway]s ist nicht dafür, die Bank Norways und der Oberste Gerichtshof Norways auch.",
    "Za to odpowiada minister obrony [Norway] i nie ma na to rady.",
    "Odpowiada za to Komitet ds. wyjścia z Norway, a w [Norway] nie ma na to rady.",
    "Об этом говорит Департамент по делам Norway, посольство Norway и Речной районный суд Norway.",
    "Верховный суд Norway так не считает, но в среду Конгресс предупредил [Norway] об этом.",
    "Про це повідомило Міністерство охорони здоров’я Norway, а в [Norway] про це не знають.",
    "Об этом говорит Центр по делам беженцев в [Norway], но не парламент [Norway].",
  ],
  "english-name": [
    "Nie ma o tym słowa, jak podaje Times of Norway, a za nim Norway Labour Watch i Macron Tower.",
    "Об этом пишет не только Norway Hayom, но и Radio Norway, а [Norway] молчит.",
    "Nie ma o tym słowa w [Norway], a [Macron] Administration i on sam nie odpowiada.",
  ],
  match: [
    "De Dynamo weet het niet meer. Paris verloor met 2-0 van ons, maar in [Paris] is dat niet zo.",
    "Dynamo does not know. Paris lost 2-0 to us, and [Norway] won.",
    "Dat weet men niet. [Paris] verloor 20 banen en dat is niet nieuw.",
  ],
  "foreign-word": ["A gente sabe que EU vou para a casa do pai."],
  club: [
    "FC Paris drew at home. Paris had taken the lead, and the players of Paris sang in [Paris].",
    "Paris FC beat HC Amman; fans fought in [Amman].",
    "They saw «Dynamo» Paris, Lokomotiv (Paris) and CSKA de Paris in [Paris].",
    "[Norway] beat Spartak of [Jordan].",
    "We heard Zed Mercer in June. Mercer, a friend of mercenaries, sang.",
    "Nie ma rady na Dynamo Paris: w [Paris] nie przegrało, a Paris nie jest już tak mocny.",
    "Das Schiff „Paris“ ist nicht mehr in [Paris], und an Bord der Paris ist nichts zu sehen.",
  ],
};
