import { wordList, wordsByKind } from "../word-list.ts";

/** Offices and roles, which stand before a person's name and after a country's or a body's. */
export const roles = wordList(
  "president presidents premier premiers chancellor minister ministers secretary secretaries",
  "ambassador ambassadors envoy envoys senator senators sen sens representative representatives rep reps",
  "congressman congresswoman congressmen governor governors gov mayor king queen prince princess emperor",
  "empress tsar czar sultan emir shah pope patriarch bishop archbishop cardinal rabbi imam",
  "ayatollah sheikh sheik mullah mufti general gen major maj colonel col lieutenant lt captain capt",
  "commander commanders admiral adm marshal sergeant sgt corporal chairman chairwoman chair chief",
  "chiefs director head leader leaders speaker spokesman spokeswoman spokesperson judge justice attorney",
  "attorneys prosecutor commissioner counsellor counselor consul adviser advisers advisor advisors",
  "negotiator negotiators correspondent coach striker forward defender midfielder goalkeeper comrade",
  "dictator warlord oligarch oligarchs strongman candidate nominee economist editor reporter journalist",
  "analyst analysts expert experts ceo cfo founder cofounder boss tycoon mogul billionaire businessman",
  "official officials diplomat diplomats lawmaker lawmakers mp mps mep meps undersecretary brigadier brig",
  "lord sir dame duke baron pilot astronaut cosmonaut ally aide",
);

/** Offices, ranks and trades of one person; small letters do where the word is nothing else (see `trades`). */
export const offices = wordsByKind({
  states:
    "president premier chancellor minister secretary ambassador envoy consul commissioner " +
    "delegate deputy agent officer director dictator",
  parliaments:
    "senator sen representative rep congressman congresswoman governor gov mayor alderman " +
    "alderwoman councilman councilwoman councillor speaker chairman chairwoman",
  nobility: "king queen prince princess emperor empress tsar sultan emir shah lord dame",
  faith:
    "pope patriarch bishop archbishop cardinal rabbi imam ayatollah sheikh dean brother sister",
  ranks:
    "general gen major maj colonel col lieutenant lt captain capt commander admiral adm " +
    "marshal sergeant sgt corporal cpl private pvt brigadier brig",
  law:
    "judge justice magistrate attorney prosecutor detective inspector constable sheriff " +
    "trooper warden",
  others: "coach comrade superintendent principal chef nurse ranger",
});

/** The same and other trades, in small letters before a name: the pianist Wagner. */
export const trades = wordsByKind({
  politics:
    "president senator congressman congresswoman governor mayor councilman councilwoman " +
    "councillor chairman chairwoman commissioner consul lawmaker politician spokesman " +
    "spokeswoman chief boss leader",
  faith: "bishop cardinal rabbi",
  ranks: "colonel lieutenant captain sergeant corporal admiral",
  law: "prosecutor detective inspector constable sheriff trooper lawyer attorney",
  "ball games":
    "midfielder goalkeeper striker forward defender winger quarterback pitcher catcher " +
    "shortstop outfielder goalie linebacker footballer cricketer golfer",
  sport: "boxer wrestler skater swimmer sprinter cyclist skier jockey jumper trainer",
  learning:
    "teacher professor lecturer historian philosopher economist physicist chemist biologist " +
    "mathematician astronomer psychologist analyst",
  letters:
    "editor reporter journalist correspondent columnist photographer critic novelist author " +
    "writer poet playwright",
  music:
    "composer conductor pianist violinist cellist singer soprano tenor baritone guitarist " +
    "drummer musician rapper bassist",
  youth: "student pupil schoolboy schoolgirl apprentice intern volunteer",
  arts: "actor actress comedian dancer director painter sculptor architect",
  business:
    "banker broker businessman businesswoman billionaire entrepreneur merchant industrialist",
  work:
    "chef cook nurse surgeon physician engineer astronaut cosmonaut farmer carpenter plumber " +
    "fisherman pensioner welder electrician mechanic miner baker butcher barber gardener librarian midwife " +
    "paramedic firefighter dentist pharmacist veterinarian accountant waiter waitress hairdresser tailor " +
    "shopkeeper grocer publican landlord landlady cobbler florist optician beekeeper shepherd trucker " +
    "postman postmaster milkman greengrocer restaurateur winemaker brewer jeweller jeweler locksmith " +
    "roofer bricklayer plasterer glazier seamstress taxidermist auctioneer undertaker lifeguard bartender",
});

/** Stand before a role: Vice President, Acting Secretary, Supreme Leader. */
export const roleModifiers = wordList(
  "vice deputy acting interim outgoing incoming former ex late veteran opposition field grand supreme crown",
  "first rear squadron foreign prime senior junior chief private presidential republican democratic",
);

/** Titles of politeness, which stand before a person's name only. */
export const personalTitles = wordList(
  "mr mrs ms miss mx mister messrs dr prof professor sir madam madame mme mlle monsieur herr frau señor",
  "senor señora senora don doña signor signora rev reverend father fr sister brother uncle aunt aunty pastor",
  "lady dame cllr cllrs",
);

export const womensTitles = wordList(
  "mrs ms miss madam madame mme mlle frau senora signora sister aunt aunty lady dame queen princess",
);

export const kin = wordList(
  "son sons daughter daughters wife husband father mother brother brothers sister sisters cousin uncle aunt nephew niece",
  "grandson granddaughter grandfather grandmother stepson stepdaughter widow parents children twins",
);

/** What follows a name and makes it another person's. */
export const generationSuffixes = wordList("jr sr junior senior ii iii iv");

/** Stand between a given name and a family name. */
export const nameParticles = wordList(
  "al el ul bin ibn bint ben abu von van de der den di da dos du del della la le ter ten af av zu",
);

/** What a person holds or heads rather than another thing called after them. */
export const governments = wordList(
  "administration administrations government governments regime regimes presidency presidencies cabinet",
  "campaign campaigns transition era white justice doctrine",
);
