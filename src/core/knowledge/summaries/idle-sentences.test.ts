import { describe, expect, it } from "vitest";
import { saysNothing } from "./idle-sentences.ts";

describe("a sentence says nothing of whom it names", () => {
  it.each([
    ["en", "Ada Orr was not mentioned."],
    ["en", "Ada Orr and Tom Hale were also named in the same report."],
    ["en", "Ada Orr hasn’t been quoted by name."],
    ["en", "Ada Orr is pictured above, left."],
    ["en", "Ada Orr is discussed in chapter 3."],
    ["en", "No mention was made of Ada Orr."],
    ["en", "There is no mention of Ada Orr in the minutes."],
    ["en", "The report does not name Ada Orr."],
    ["en", "See also Ada Orr."],
    ["en", "For Ada Orr, see Chapter 3."],
    ["en", "More about Ada Orr below."],
    ["en", "Please follow Ada Orr on Twitter and Facebook."],
    ["en", "Add us on Facebook!"],
    ["en", "Follow Ada Orr on X or Instagram."],
    ["en", "Please like Ada Orr on Facebook and Telegram to see more."],
    ["en", "Click here for more news of Ada Orr."],
    ["en", "Sign up for the letters of Ada Orr."],
    ["en", "We use cookies to improve Lindow Forum."],
    ["en", "By using Lindow Forum you agree to our use of cookies."],
    ["en", "Lindow Council uses cookies to make this website work."],
    ["en", "You are receiving The Lindow Letter because you signed up."],
    ["en", "Unsubscribe from The Lindow Letter here."],
    ["en", "Proudly powered by Lindow Press."],
    ["de", "Die Stadt Lindau verwendet Cookies, um diese Website zu verbessern."],
    ["fr", "La ville de Lindau et nos partenaires utilisent des cookies."],
    ["es", "En Lindau utilizamos cookies."],
    ["pl", "Miasto Lindau używa na tej stronie plików cookies."],
    ["ru", "Город Линдау использует на сайте файлы cookie."],
    ["uk", "Місто Ліндау використовує на сайті файли cookie."],
    ["de", "Ada Orr wurde im Bericht nicht erwähnt."],
    ["de", "Siehe auch Ada Orr."],
    ["fr", "Ada Orr n’est pas mentionnée dans ce rapport."],
    ["fr", "Voir aussi Ada Orr."],
    ["es", "Ada Orr no fue mencionada en el informe."],
    ["pl", "Ada Orr nie została wspomniana w raporcie."],
    ["pl", "Nie wspomniano o Adzie Orr."],
    ["ru", "Ада Орр не была упомянута."],
    ["uk", "Аду Орр не згадано у звіті."],
    ["uk", "Ада Орр не згадується."],
  ])("(%s) %s", (language, text) => {
    expect(saysNothing(text, language)).toBe(true);
  });
});

describe("a sentence says something", () => {
  it.each([
    ["en", "Ada Orr was named mayor of Lindow."],
    ["en", "Ada Orr was named after her aunt."],
    ["en", "Ada Orr was mentioned as a successor to the mayor."],
    ["en", "Ada Orr was cited for contempt of court."],
    ["en", "Ada Orr, who was not mentioned, closed the ferry."],
    ["en", "Ada Orr did not mention the ferry."],
    ["en", "Join Ada Orr on Capital Hill in Lindow at noon."],
    ["en", "Like Ada Orr on Facebook, the council found no time for the ferry."],
    ["en", "Like Ada Orr on Monday."],
    ["en", "Follow the river to Lindow, said Ada Orr on Monday."],
    ["en", "Ada Orr closed the ferry and was not mentioned."],
    ["en", "The mayor, Ada Orr, was not mentioned."],
    ["en", "The report does not mention Ada Orr, who had left."],
    ["en", "No mention was made of Ada Orr’s arrest."],
    ["en", "See how Ada Orr closed the ferry."],
    ["en", "Ada Orr wants to see Lindow again."],
    ["en", "Lindow Council fined the firm over its use of cookies."],
    ["en", "Ada Orr sold her own cookies in Lindow."],
    ["en", "Lindow is powered by three mills."],
    ["de", "Ada Orr wurde zur Ministerin ernannt."],
    ["de", "Ada Orr wurde Ministerin genannt, doch das war sie nicht."],
    ["fr", "Ada Orr a été nommée ministre."],
    ["es", "Ada Orr fue nombrada ministra."],
    ["pl", "Ada Orr została nazwana kłamczynią przez burmistrza."],
    ["ru", "Ада Орр закрыла паром."],
    ["uk", "Ада Орр закрила пором."],
  ])("(%s) %s", (language, text) => {
    expect(saysNothing(text, language)).toBe(false);
  });
});
