import { isOfTown } from "../../lexicon/en/american-states.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isPlaceLike } from "../rule.ts";

/** What towns and townships of America end in, where their names are short for them. */
const TOWNS = wordList("township borough heights springs falls");

/** Small houses, which go by the name of the town that they are called after. */
const HOUSES = wordList(
  "pharmacy bakery deli diner grill pub inn pizzeria nightclub cinema bistro",
);

/** What teams in America call themselves, behind their town. */
const TEAMS = wordList(
  "bears bulldogs tigers lions eagles wildcats panthers hawks falcons cougars wolves huskies knights warriors vikings",
  "pirates raiders rangers giants rebels spartans trojans mustangs broncos colts cardinals rockets sharks dragons rams",
  "hornets jaguars bobcats grizzlies badgers beavers ducks cowboys indians braves buccaneers chargers",
);

/**
 * "Wagner GmbH" goes by Wagner too, as no firm goes by the name of a country or a person alone; "Minsk &
 * Daughters" goes by that of a town, and so does "Crimea Township".
 */
export function bearerOf(candidate: Candidate, end: number): "same" | "longer" | "thing" {
  const { around, category, kind, last } = candidate;
  const isFirm = around.isIn("firmEndings", end);
  if (category === "country" && kind === "full") {
    return isOfTown(around.word(last), around.phrase(last, end)) ? "same" : "longer";
  }
  if (category === "place") {
    // "Moscow Borough Council"
    const isTownsOwn =
      isOfTown(around.word(last), around.phrase(last, end + 1)) ||
      TOWNS.has(around.word(end)) ||
      TOWNS.has(around.word(last + 1)) ||
      TEAMS.has(around.word(end));
    return isFirm || isTownsOwn || HOUSES.has(around.word(end)) ? "thing" : "longer";
  }
  if (kind !== "short" || category === "person" || isPlaceLike(candidate)) return "longer";
  return isFirm ? "same" : "longer";
}
