import { wordList } from "../word-list.ts";

export const sailings = wordList("");

export const vessels = wordList(
  "ship ships warship flagship battleship cruiser destroyer frigate corvette carrier submarine sub minesweeper",
  "icebreaker tanker freighter ferry liner steamer steamship trawler yacht schooner barge tug tugboat boat",
  "ferries frigates cruisers destroyers submarines carriers tankers trawlers yachts steamers liners corvettes",
  "gunboat lifeboat cutter vessel frigate dreadnought bulker sailboat catamaran trimaran barque brig brigantine sloop ketch",
  "collier dredger dhow whaler minelayer houseboat narrowboat motorboat speedboat superyacht",
);

export const works = wordList(
  "film films movie novel novella book memoir album song single musical opera ballet play series miniseries",
  "sitcom drama thriller documentary podcast videogame game comic anthology trilogy biopic blockbuster painting",
  "exhibition exhibit installation mural poem comedy western cartoon manga ep lp band",
);

export const numberedThings = wordList(
  "flight flights placard placards plate plates licence license number numbers no route highway road interstate",
  "registration label labels marked class code model permit form",
);

export const numberSigns = wordList("number no nr route highway");

export const directions = wordList(
  "north south east west northbound southbound eastbound westbound near exit bridge junction",
);

export const koreanFamilyNames = wordList(
  "kim lee yi ri rhee park pak choe choi chung jung jong jang cho kang yun yoon hwang paek han hong ko kwon",
  "no ro shin sin so seo song yang yu ryu im rim pyon thae",
);
