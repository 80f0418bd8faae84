import { expect, test } from "vitest";
import { readPage } from "./read-page.ts";
import { ENGLISH_PAGE, markPage, plain, sampleGazetteer } from "./testing/sample.ts";

/** Blocks of a page that introduces several bearers of a name, with its mentions in square brackets. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "who is known to all before somebody else is introduced": [
    "[Macron]'s order was read aloud; her neighbour Carl Macron wept, and Macron left.",
  ],
  "whose wife somebody is": [
    "[Emmanuel Macron] wept. Brigitte Macron, wife of [Macron], sang; Macron danced.",
  ],
  "whose relatives are introduced beside him": [
    "[Emmanuel Macron] wept. Tiphaine Macron, [Macron]'s eldest daughter, sang.",
    "Laurence Macron, who is married to [Macron]'s brother, left. Bob Macron, [Macron]'s younger son, stayed.",
    "Carl Macron, a baker who knew Macron's bread, slept. Ann Macron, Macron said, is well.",
  ],
  "who is named beside the first of a family": [
    "[Emmanuel Macron] was away. Ann Macron, [Macron]'s daughter, had a boy; her brother Carl Macron wept. [Macron] sang.",
  ],
  "where a namesake's town is": [
    "The Rev. Ann Paris never learnt whence the name came; it was [Paris], in [Jordan].",
  ],
  "a body that would not say": [
    "The restaurant Citadel closed; the [Citadel] would not comment, and the [Citadel] declined to say more.",
  ],
  "where an animal of the name has not been": [
    "[Norway] is far. Norway the goat won; Norway's owner has never been to [Norway].",
  ],
  "a country's short name that is a ship's": [
    "USS Britain left Faslane. Its captain said that Britain hosted guests, and Britain's commanding officer spoke.",
    "Nobody in [Britain] saw it. [Britain] and [Norway] differ.",
  ],
  "somebody who is called by a title wherever he is named": [
    "Mr Norway told the court that his wife, Ruth Norway, wished to see [Norway].",
    "[Norway] was far, said Mr Norway.",
  ],
  "whom a text names before it introduces him": [
    "Macron scored. Carl Macron, on loan, has seven. Macron is a gift.",
  ],
  "who is known to a page of which something else speaks": [
    "[Macron] left [Paris]. Carl Macron, a baker, wept.",
  ],
  "who was introduced in an earlier block": [
    "Carl Macron was a baker.",
    "Macron's order was read aloud; his brother Bob Macron wept.",
  ],
  "a team that goes by its town": [
    "The Paris Bears won. Paris plays Troy on Friday.",
    "The crowd in [Paris] sang.",
  ],
  "a family": [
    "Brigitte Macron opened the show.",
    "[Emmanuel Macron] came late; Mrs Macron did not wait.",
    "[Macron] apologised.",
  ],
  "what has an article of its own keeps it beside a longer name": [
    "They sang Free US at the Hotel Norway.",
    "It has shops in the [US] and in [Norway].",
  ],
  "a country that others have in their names is none of them behind its article": [
    "The Bank of Norway and Latin Norway met at the Hotel Jordan.",
    "It is the [Norway] we love, the [Norway] of the future; the Jordan was full, but not the [Jordan] he knew.",
  ],
  "who was introduced with a particle": [
    "Khalid al-Amin ruled for years.",
    "Al-Amin died at home; al-Amin was old and Amin was mourned.",
  ],
  "whose son somebody is leaves him the bare name": [
    "[Emmanuel Macron], a son of the late baker Carl Macron, spoke. [Macron] wept.",
  ],
  "who was introduced last": [
    "Carl Macron was a baker. Macron died; his son [Emmanuel Macron] did not. [Macron] mourned.",
    "[Emmanuel Macron] spoke, then Brigitte Macron. Macron was brief.",
    "[Emmanuel Macron] and Brigitte Macron came. [Macron] spoke.",
  ],
  "an entity introduced as somebody's relative leaves the bare name to him": [
    "Carl Macron built houses.",
    "Macron bought his first lots in 1927.",
    "His brother kept the books, and his son [Emmanuel Macron] sold the name.",
  ],
  "a relative of whom the block goes on to speak takes the bare name": [
    "Carl Macron built houses. His son [Emmanuel Macron] did not; [Macron] sold them.",
    "[Macron] regrets it.",
  ],
  "a relative keeps his own name where nobody else bears it": [
    "She wrote to her husband [Emmanuel Macron].",
    "[Macron] did not answer.",
  ],
  "where somebody was, whose given name is a country's": [
    "Norway Torres, 58, of Laredo, ran.",
    "The way to [Norway] was long. He had served in [Norway]. Norway was loved; ships came from [Norway].",
    "He sewed shirts for export to [Norway], meant to visit [Norway] and cursed [Norway]'s tariffs.",
  ],
  "somebody whose given name is a country's, on a page that has nothing else of the country": [
    "Dr Norway Adebayo spoke. Norway added that he was glad.",
    "Its cook, Paris Hughes, bakes. “They call it brick,” Paris says.",
    "Kenyan Jordan Kipkoech was second. Jordan, a baker, led until the bridge.",
    "He said [Norway] would stay. I am, said Norway, and flew to [Norway]. Norway smiled.",
  ],
  "such a name where the page has something of the country": [
    "Her daughter, Norway Vance, and two [Norwegian] singers came. [Norway] was glad.",
    "“They wait,” Norway said. The minister said [Norway] would wait.",
    "Norway is 81. [Norway] is 81 per cent rock.",
  ],
  "a country that something is about": [
    "Rabbi Norway Elia leads a class. A panel on [Norway] moved.",
  ],
  "a minister whose given name is his country's": [
    "Defence Minister Norway Lee spoke. [Norway] was glad.",
  ],
  "somebody with a title, who keeps it whoever is named between": [
    "Judge Amanda Macron ruled. A cousin of [Emmanuel Macron] came. Judge Macron said nothing; [Macron] did.",
  ],
  "a firm that goes by the first word of its name": [
    "Mercer GmbH cut jobs. Mercer fears mercenaries.",
  ],
  "a town whose schools have its name": [
    "Parents in Norway met.",
    "The Norway Local School District shut two schools; Norway voted.",
  ],
  "a page on a village of the name": [
    "Amman is a village in Fayette County. Its name is that of the capital of [Jordan].",
    "Amman has a mill.",
  ],
  "a motorcycle beside the town that makes it": [
    "Paris (since 1951) is a brand of motorcycles. A Paris starts at once; the works is in [Paris].",
  ],
  "a storm": [
    "A storm named Norway is near. Norway has winds of 85 mph; crews from [Jordan] left it in [Norway]. They had been to [Norway].",
  ],
  "where somebody is from": [
    "Norway Torres, 58, of Laredo, ran. A historian from [Norway] sang. The song from Norway is old.",
  ],
  "a film beside the town that it is set in": [
    "Her latest, Paris, is out. Paris bored him; he is barred from leaving [Paris], though he left [Paris] once.",
  ],
  "a town that has a high school alone": ["Paris High School is small. Paris was to be Pariso."],
  "a borough of the name": ["The Paris Borough Council met. Paris will light its tree."],
  "a shop that goes by its town": ["The Paris Pharmacy closed. Nobody knew who Paris was for."],
  "a country of which something is asked beside words of another sense": [
    "Over basketball, Lee urged [Jordan] to help, called on [Jordan] to let him in and accused [Jordan] of delay; he came by way of [Jordan].",
    "Over basketball, Lee said Jordan scored.",
  ],
  "a country set apart from the common noun": [
    "Jordan almonds and basketball: he wore a jordan, bought in [Jordan].",
    "Jordan played basketball for the Chicago Bulls.",
  ],
  "a country by what only a state has": [
    "The chief town is Norway, in the hills. Norway has a mill; [Norway]'s capital and the king of [Norway] sent bells.",
  ],
  "a country beside another one": [
    "Norway is a genus of moths. Norway was named in 1950; of [Jordan] and [Norway] it is not known.",
  ],
  "a country where something is, whatever the block says of a player": [
    "Basketball of the Chicago Bulls. She lived in [Jordan]. Jordan won.",
  ],
  "a club in a cup": [
    "Spartak Paris won 2-1. In the cup Paris lost; in the occupied [Paris] they did not.",
  ],
  "whom a text on a whole family began with": [
    "The film shows [Emmanuel Macron], then Carl Macron, the father, and Ivana Macron; [Macron] talks.",
  ],
  "a place at the head of a report": [
    "Spartak Paris won.",
    "[PARIS] 1996-08-30",
    "[PARIS], May 3 - Lee won.",
    "Paris was glad.",
  ],
  "a club called after a town that acts as a government": [
    "Dynamo Paris won 2-1. [Paris] denied the charge, and Paris has won twice.",
  ],
  "a club called after a town, which goes by the town's name": [
    "Spartak Paris lost in [Paris]; Paris scored first.",
    "Paris had the better chances. The crowd in [Paris] was glad.",
  ],
  "a bare name after somebody else's full one, whatever of its circle stands by": [
    "Ann Mercer left.",
    "[Emmanuel Macron] thanked her. Mercer's bill passed, and [Macron] paid mercenaries.",
  ],
};

test.each(Object.entries(PAGES))("%s", (_case, texts) => {
  expect(markPage(texts.map(plain))).toEqual(texts);
});

test.each([
  ["cs", "Hotel Paris je už starý. V Paris se dnes vaří jako doma."],
  ["cs", "Hotel Paris je už starý. V [Paris] se dnes mluvilo o míru."],
  ["cs", "Hotel Paris je už starý. V [Paris] vaří i v restauraci, která není naše."],
  ["nl", "Het restaurant Paris is niet meer open. In Paris at je voor zes euro."],
  ["nl", "Café Paris in Breda is niet meer open. In Paris dronken zij bier, maar dat is voorbij."],
  ["ru", "Бар Paris оштрафовали. В Paris нашли коктейли, но это уже не новость."],
  ["ru", "Ресторан Paris открыт. В Paris подают борщ и котлеты, и это уже не новость."],
])("in %s a preposition of place leads into a house where guests are served: %s", (lang, text) => {
  expect(markPage([plain(text)], lang)).toEqual([text]);
});

test("a page whose title has another bearer of a name, and not the entity, is about the other", () => {
  const texts = ["Carl Macron spoke with [Emmanuel Macron].", "Macron was brief."].map(plain);
  const read = (title: string) =>
    readPage(sampleGazetteer, { ...ENGLISH_PAGE, title }, null, texts).mentions[1]?.length;
  expect(read("")).toBe(1);
  expect(read("Carl Macron looks back")).toBe(0);
  expect(read("Carl Macron on Emmanuel Macron")).toBe(1);
});
