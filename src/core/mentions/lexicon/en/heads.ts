import { wordList, wordsByKind } from "../word-list.ts";

/**
 * Nouns that head the names of institutions, firms, media, places and the like. Where capitals tell
 * nothing (headlines), only these make a longer name of what stands before them.
 */
export const heads = wordsByKind({
  learning:
    "university universities college school institute institution academy observatory " +
    "telescope library museum forum conference",
  money:
    "bank bancorp bankshares bancorporation exchange stock securities bond patent insurance " +
    "capital partners ventures fund",
  firms:
    "company co corp corporation inc incorporated ltd limited llc plc gmbh holdings group " +
    "works mills motors",
  industries: "steel energy petroleum mining pharmaceuticals tech tractor tractors",
  government:
    "ministry department dept agency bureau office commission committee council authority " +
    "board chamber command initiative census reports embassy consulate",
  law:
    "court courts act code constitution protocol accord accords declaration convention " +
    "doctrine pact prison",
  parliaments: "senate house congress parliament assembly duma treasury party",
  forces:
    "army navy force forces guard guards marines airforce police brigade battalion division " +
    "corps regiment legion squadron fleet barracks",
  unions:
    "foundation association society union federation confederation alliance coalition league " +
    "center centre network",
  transport:
    "service services airlines airways air railway railways railroad airport station pipeline " +
    "canal",
  media:
    "radio tv television times post daily gazette telegraph tribune journal herald press " +
    "magazine review quarterly",
  sport: "cup open championship championships games olympics club fc united stadium marathon",
  arts:
    "theatre theater opera ballet orchestra symphony philharmonic choir festival prix prize " +
    "award awards",
  buildings:
    "tower towers hotel casino plaza cathedral church mosque cemetery hospital clinic cafe " +
    "restaurant bar stores inn pub grill deli diner pharmacy arena motel lounge brewery bakery",
  streets: "street avenue road rd ave blvd boulevard lane square bridge park",
  landforms:
    "river lake sea ocean mountain mountains island islands peninsula bay gulf strait straits " +
    "hill spring springs dam reservoir desert valley forest",
  territories: "province oblast region district county republic",
  goods: "peach mule cigarettes vodka cuisine salad soup",
});

/** English writes them large, as all heads. */
export const events = wordList("");

/** Nouns before "of" that make an institution, a work or an event of what follows. */
export const ofHeads = wordsByKind({
  learning: "university universities college school institute academy library museum gallery",
  "faith and orders":
    "church cathedral archdiocese diocese eparchy exarchate patriarchate metropolitanate " +
    "knights order pride medal cross star god gods soul gates",
  government:
    "ministry department council senate parliament assembly congress chamber commission " +
    "committee embassy consulate agency bureau office",
  law: "court treaty act declaration constitution",
  unions:
    "society association union federation confederation league alliance front party movement " +
    "board fund foundation trust bank",
  forces: "legion guard guards corps",
  events: "battle siege partition partitions tour",
  works:
    "history heart song songs spirit tales lawrence wizard bonnie chronicle chronicles legend " +
    "book books letters story stories voice voices faces hero heroes",
  "media and transport": "radio airlines airways service services port",
  buildings:
    "theatre theater center centre mall tower towers house home gate wall bridge arch palace castle " +
    "basilica abbey monastery",
  landforms: "gulf bay strait straits sea valley coast isle isles hills lakes rivers land",
  "peoples and realms":
    "children people republic kingdom empire commonwealth duchy principality khanate emirate",
});

/** Heads of firms, which a country after "of" locates: Pan American Petroleum of the United States. */
export const firmHeads = wordList(
  "petroleum mining pharmaceuticals insurance capital partners ventures motors energy steel airlines airways bancorp",
  "bankshares bancorporation mills works tractor tractors tech exchange telegraph shipping chemicals industries",
  "electronics electric foods stores systems technologies telecom oil gas",
);

/** People before "of" who make a union or an order of what follows; in a headline they are just people. */
export const members = wordList(
  "workers steelworkers autoworkers mineworkers laborers teamsters machinists carpenters teachers writers miners",
  "mothers veterans knights servants citizens women lawyers doctors journalists artists composers employees",
  "farmers growers ranchers nurses patriots students sons daughters scouts friends",
);

/** Before "for" they begin the name of a campaign or a charity: Teach for America. */
export const campaigners = wordList(
  "teach code work run vote pray rock play stand cook paint ride walk sing concert concerts aid hope help",
  "veterans vets lawyers students mothers moms women doctors nurses artists musicians scientists farmers",
  "republicans democrats conservatives christians evangelicals jews muslims latinos catholics americans citizens",
  "friends voices hands generations priorities united uniting standing praying marching cooking singing rebuilding",
);

/** Written small, after a place they still name a deal struck there: the Minsk agreements. */
export const treaties = wordList(
  "agreement agreements accord accords protocol protocols memorandum convention treaty pact declaration",
);

/** Plurals that a place describes: the Minsk talks. */
export const meetings = wordList(
  "talks negotiations agreements accords protocols meetings summits conferences streets suburbs authorities offices",
  "headlines police residents officials markets courts schools hospitals clubs hotels",
);

/** Follow the names of firms: Wagner & Co. */
export const firmEndings = wordList(
  "co company corp corporation inc incorporated ltd limited llc plc group holdings sons daughters partners",
  "associates brothers bros gmbh ag sa nv bv spa ab asa oyj kk pty",
);

/** Begin the names of teams, ships, operations and pageants called after a place. */
export const namesakeOpeners = wordList(
  "dinamo cska metalist arsenal avangard obolon khimki shakhtar zenit maccabi hapoel atletico inter olimpik",
  "team miss mister captain radio air hotel cafe restaurant operation project ss uss hms mv dynamo spartak",
  "lokomotiv torpedo fc ac cf club sporting real atletico cyclone hurricane typhoon",
);

/** Departments and courts in the title of an office: U.S. Treasury Secretary, U.S. District Judge. */
export const officeWords = wordList("treasury energy police district circuit army navy");
