import { wordList } from "../word-list.ts";

const PLACES = [
  "town towns village hamlet city suburb neighbourhood neighborhood municipality township settlement",
  "settlements community county parish district borough commune locality river lake creek stream mountain hill",
  "peak island crater street road station airport stadium neighborhood farm plantation estate",
];
const WORKS = [
  "film films movie novel novella book album song single track opera play musical series sitcom episode",
  "game comic magazine weekly monthly tabloid broadsheet newspaper poem painting sculpture soundtrack video documentary show band duo trio",
  "mural triptych watercolour watercolor lithograph etching",
  "rapper ep manga anime thriller drama docuseries miniseries typeface font",
];
const LIVING = [
  "genus species breed dog cat horse bird fish plant flower fruit dish drink cocktail recipe insect moth",
  "terrier spaniel labrador poodle whippet greyhound collie beagle pony goat bull parrot tortoise rabbit hamster puppy kitten",
  "butterfly beetle spider surname patronymic given name forename",
];
const PEOPLE = [
  "singer actor actress footballer cricketer politician writer author composer painter musician",
  "guitarist drummer director businessman lawyer judge priest bishop soldier officer pitcher shortstop",
  "quarterback linebacker boxer wrestler skater swimmer poet painter sculptor physicist chemist mathematician",
  "journalist dancer rapper comedian",
];
const HOUSES = [
  "bar pub club nightclub disco cafe bistro diner pizzeria brewery bakery shop store boutique cinema theatre",
  "theater hotel hostel motel inn casino gym spa salon sauna",
];
const FIRMS = [
  "company brand make marque firm manufacturer retailer restaurant startup supermarket label ship frigate",
  "vessel yacht carrier cruiser destroyer submarine battleship corvette tanker trawler freighter icebreaker ferry liner",
];

const NOT_A_PERSON = wordList(...PLACES, ...WORKS, ...LIVING, ...FIRMS, ...HOUSES);
const NOT_A_PLACE = wordList(...WORKS, ...LIVING, ...PEOPLE, ...FIRMS, ...HOUSES);
const NOT_A_COUNTRY = wordList(...WORKS, ...LIVING, ...PEOPLE, ...FIRMS, ...HOUSES, ...PLACES);
const NOT_A_BODY = wordList(...PLACES, ...WORKS, ...LIVING, ...PEOPLE, ...HOUSES);

const MADE = wordList(...FIRMS, ...HOUSES);

/** Firms, houses and ships: what is made, opened or founded in towns, and called after them. */
export function isMade(noun: string): boolean {
  return MADE.has(noun);
}

/** The nouns which say that a thing is not of this category. */
export function strangersTo(category: string): ReadonlySet<string> {
  switch (category) {
    case "person":
      return NOT_A_PERSON;
    case "country":
      return NOT_A_COUNTRY;
    case "place":
      return NOT_A_PLACE;
    default:
      return NOT_A_BODY;
  }
}
