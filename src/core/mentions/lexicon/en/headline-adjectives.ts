import { wordList } from "../word-list.ts";

/** How headlines describe somebody or a body before the bare name: "Defiant Macron vows", "Top Hamas leaders". No given names are among them. */
const DESCRIPTIONS = wordList(
  "angry irate livid bitter grim sombre somber gloomy glum sad tearful fearful nervous anxious wary cautious calm confident",
  "optimistic pessimistic upbeat jubilant exultant triumphant proud smug defiant combative belligerent bullish",
  "hawkish dovish tough brash bold brazen stubborn arrogant petulant vindictive aggressive assertive hesitant reluctant",
  "repentant penitent complacent pragmatic populist apologetic unapologetic conciliatory desperate weak weary sick frail ailing",
  "elderly ageing aging lonely silent rogue brutal resurgent vulnerable powerful ruthless secretive nationalist",
  "top key senior leading global rival rare fresh recent latest possible potential likely alleged major massive huge",
  "biggest largest greatest strongest weakest boldest toughest worst harshest fiercest sharpest hardest newest oldest youngest richest poorest",
  "highest lowest longest closest earliest deadliest bloodiest costliest clearest gravest darkest loudest angriest busiest",
  "mad evil clever brave strong wily crafty cunning canny shrewd cynical rattled stung hit",
  "secret public big early final full historic entire another new shadowy paramilitary mercenary elite",
);
/** Adjectives end so, and hardly a name. */
const ADJECTIVE = /.{3}(?:less|ful|ous|ical|istic)$/u;

export function isHeadlineAdjective(word: string): boolean {
  return DESCRIPTIONS.has(word) || ADJECTIVE.test(word);
}

/** Papers call somebody by such a noun right before the bare name: "Defendant Macron", "Despot Macron". No names are among them. */
const EPITHETS = wordList(
  "despot tyrant autocrat monarch ruler demagogue populist hardliner hawk moderate maverick firebrand kingmaker showman conman",
  "kingpin crony stooge puppet warmonger outlaw fugitive convict felon defendant plaintiff suspect incumbent frontrunner nominee",
  "challenger underdog loser winner patron mentor rival foe enemy nemesis adversary opponent critic newcomer outsider insider",
  "spymaster revolutionary separatist jihadist extremist caterer mastermind mutineer financier owner chieftain heir",
  "successor predecessor supremo overlord statesman appointee loyalist confidant protege liar genius madman villain",
  "dealmaker peacemaker mediator dad grandad grandpa ophthalmologist hitman gangster thug crook fraudster racist",
  "sexist fascist bigot bully crybaby heavyweight lawbreaker landlord publicist provocateur propagandist",
);

/** Whether the word, before a person's bare name, says who he is and is no given name. */
export function isEpithet(word: string): boolean {
  return EPITHETS.has(word);
}
