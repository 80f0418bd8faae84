import { wordList } from "../word-list.ts";

/** Adjectives of peoples and regions, which stand before a name without joining it. */
export const nationalities = wordList(
  "abkhaz abkhazian afghan african albanian algerian american angolan arab arabian argentine armenian asian asiatic",
  "australian austrian azerbaijani azeri baltic bangladeshi bashkir basque bavarian belarusian belarussian",
  "belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian catalan catholic",
  "chechen chilean chinese christian colombian communist congolese cossack croat croatian cuban cypriot czech",
  "dagestani danish democratic dutch ecuadorian egyptian emirati english estonian ethiopian european",
  "filipino finnish flemish french georgian german ghanaian greek haitian hungarian icelandic indian",
  "indonesian ingush iranian iraqi irish islamic islamist israeli italian jamaican japanese jewish jordanian",
  "kashmiri kazakh kenyan korean kurdish kuwaiti kyrgyz laotian latin latvian lebanese liberian libyan",
  "lithuanian macedonian malaysian malian maltese mexican moldovan mongolian montenegrin moroccan muslim nazi",
  "nepali nigerian norwegian omani ossetian pakistani palestinian protestant panamanian paraguayan persian",
  "peruvian polish portuguese qatari republican roman romanian russian saudi scottish serb serbian shia shiite",
  "siberian singaporean slovak slovene slovenian somali soviet spanish sudanese sunni swedish swiss",
  "syrian taiwanese tajik tatar thai tibetan tunisian turkic turkish turkmen ugandan ukrainian uzbek venezuelan",
  "vietnamese welsh yemeni zambian zimbabwean",
);

/** Abbreviated bodies and states, which stand next to another name: EU Russia sanctions. */
export const abbreviatedBodies = wordList("uk us usa eu un nato g7 g20 uae ussr sar");

/** Parties, faiths and peoples of a country, capitalised after it: US Democrats, Karabakh Armenians. */
export const groups = wordList(
  "democrat democrats republican republicans conservatives liberals greens tories jews muslims christians",
  "baptist methodist lutheran presbyterian anglican episcopal evangelical mormon buddhist hindu sikh southern native",
  "latino hispanic black white indigenous asian evangelicals baptists catholics orthodox sunnis shiites shias hindus sikhs latinos hispanics blacks whites kurds armenians tatars",
);
