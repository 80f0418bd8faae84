import { wordList } from "../word-list.ts";

/**
 * Nouns that head the names of institutions, firms, media, places and the like. Where capitals tell
 * nothing (headlines), only these make a longer name of what stands before them.
 */
export const heads = wordList(
  "university universities college school institute institution academy bank bancorp bankshares company co corp",
  "corporation inc incorporated ltd limited llc plc gmbh holdings ministry department dept agency bureau",
  "office commission committee council court courts senate house congress parliament assembly duma treasury",
  "army navy force forces guard guards marines airforce police service services airlines airways air railway",
  "railways railroad radio tv television times post daily gazette telegraph tribune journal herald press",
  "magazine review quarterly foundation fund association society union federation confederation league cup",
  "open championship championships games olympics club fc united stadium airport station tower towers hotel",
  "casino plaza museum theatre theater opera ballet orchestra symphony philharmonic choir street avenue road",
  "boulevard lane square bridge park river lake sea ocean mountain mountains island islands peninsula bay gulf",
  "strait straits province oblast region district county republic act code constitution protocol accord",
  "accords declaration convention doctrine prize award awards party brigade battalion division corps regiment",
  "command initiative conference forum center centre board authority network marathon prix festival chamber",
  "embassy consulate exchange steel hill spring springs peach mule tech tractor tractors works mills motors",
  "energy petroleum mining pharmaceuticals insurance capital partners ventures group library cathedral church",
  "mosque cemetery hospital clinic prison barracks cigarettes vodka cafe restaurant bar cuisine salad soup",
  "census reports bancorporation alliance coalition legion squadron fleet navy academy observatory telescope",
  "pact pipeline canal dam reservoir desert valley forest stock securities bond patent",
);

/** Nouns before "of" that make an institution, a work or an event of what follows. */
export const events = wordList("");

export const ofHeads = wordList(
  "university universities college school institute academy bank bureau church cathedral voice radio ",
  "legion knights order museum library theatre theater ministry department council",
  "court senate parliament assembly embassy consulate society association union federation confederation",
  "league battle siege treaty act declaration constitution partition partitions history heart song songs",
  "spirit tales lawrence wizard bonnie alliance front party movement commission committee congress chamber",
  "board fund foundation gulf bay strait straits sea straits chronicle chronicles legend guard guards corps",
  "airlines airways trust service services agency office center centre museum mall gallery tower towers port",
  "land children people god gods book books letters story stories voices faces soul gates hero heroes pride order",
  "medal cross star house home valley coast isle isles hills lakes rivers republic kingdom empire commonwealth",
);

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
  "associates brothers bros",
);

/** Begin the names of teams, ships, operations and pageants called after a place. */
export const namesakeOpeners = wordList(
  "dinamo cska metalist arsenal avangard obolon khimki shakhtar zenit maccabi hapoel atletico inter olimpik",
  "team miss mister captain radio air hotel cafe restaurant operation project ss uss hms mv dynamo spartak",
  "lokomotiv torpedo fc ac cf club sporting real atletico",
);

/** Departments and courts in the title of an office: U.S. Treasury Secretary, U.S. District Judge. */
export const officeWords = wordList("treasury energy police district circuit army navy");
