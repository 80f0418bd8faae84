import { wordList } from "../word-list.ts";

export const transitives = wordList(
  "seized captured detained attacked hit struck targeted boarded bought built sold sent banned launched impounded",
  "intercepted inspected released made owned operated hijacked shot filmed rejected censored sanctioned wants",
  "wanted needs needed plays played lost won hates loves loved",
  "bombed shelled destroyed torched raided razed flattened stormed looted downed",
  "unveiled erected commissioned painted produced financed funded donated exhibited shortlisted nominated submitted used flagged chartered leased",
);

export const matchVerbs = wordList(
  "beat beats drew draws lost loses won wins host hosts hosted face faces play plays played meet meets sign signed",
  "sacked defeated edged thrashed trail trails",
);

export const matchResults = wordList(
  "won lost beat beats drew draw lose win led trailed equalised equalized equalise equalises equalize equalizes conceded",
);

export const nameVerbs = wordList("trump");

export const verbOpeners = wordList(
  "can may will could should must would might shall cannot always never often still not sometimes usually",
);

export const headlineVerbs = wordList(
  "says tells asks warns urges blocks slams hits backs rejects sues calls gives rebukes blames accuses meets mocks",
  "thanks praises presses tests fears wants joins beats leads trails faces attacks criticizes criticises defends",
  "supports endorses impeaches indicts convicts clears fines orders lets helps makes sees hears names picks taps",
  "needs likes loves hates shows sends invites welcomes greets grills questions challenges defies ignores snubs",
  "follows replaces quits leaves courts hosts honors honours bans removes reinstates restores denies grants",
  "delays overturns upholds pauses halts freezes curbs limits checks spares gags cites probes investigates",
  "subpoenas deposes targets threatens pushes pulls lifts hands deals boosts dents hurts haunts dogs stops finds",
  "considers believes thinks knows claims confirms quotes echoes channels imitates plays portrays discusses",
  "reveals exposes covers reports admits suggests predicts expects hopes reminds advises pressures lobbies begs",
  "pleads demands seeks forces allows permits enables keeps holds puts sets takes brings is was has as with",
);

export const pronounVerbs = wordList(
  "tell tells told teach teaches taught let lets join help give gives show shows save leave remind reminds",
  "contact follow about trust bring make makes keep keeps lead get got put send ask asks call text email visit",
  "unite divide hurt kill kills kept made gave showed left saved",
);

export const motions = wordList(
  "go goes going went head heads heading headed move moves moving moved look looks looking turn turns turning",
  "march marches drive drives driving fly flies sail sails travel travels travelling traveling drift drifts",
  "shift shifts spread spreads blow blows far further farther due out back way facing migrate migrates ride",
);
