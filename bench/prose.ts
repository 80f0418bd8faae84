/** Sentences for the made pages: plain English round the names, the same in every run. */
import type { Random } from "../scripts/random.ts";

/** `@` is where a name goes. Some are possessive or quoted, as on real pages. */
const NAMING = [
  "Officials close to @ said on Tuesday that the talks would go on through the night.",
  "For years @ had been spoken of as a partner that nobody could do without.",
  "It was @ who first asked for the figures to be published, and who was first to dispute them.",
  "The harbour was closed again after a statement from @, which gave no reason for it.",
  "Asked about the delay, two envoys pointed to @’s own timetable and said no more.",
  "Nothing in the letter suggests that @ knew of the plan before it was signed.",
  "Prices had fallen for a month when “@” appeared in the headlines once more.",
  "Those who left earlier (among them friends of @) have not been asked to return.",
  "What the reports call a rift may be no more than a misunderstanding with @.",
  "The line that runs past the old mill was repaired with money from @.",
  "Few expected @ to answer, and fewer still expected an answer in writing.",
  "There is a map on the wall, and @ is marked on it in three colours.",
] as const;

const PLAIN = [
  "The hall was cold and the windows had been left open to clear the smoke.",
  "Several of those present took notes, though none of them would say for whom.",
  "A second session was promised for the spring, weather and roads allowing.",
  "The figures do not add up, and the footnotes only make matters worse.",
  "By evening the shops along the quay had sold everything that would keep.",
  "Nobody could remember when the bridge had last been open at this hour.",
  "It was, as one witness put it, a long way to come for a cup of tea.",
  "Later versions of the text leave out the third and the seventh clause.",
] as const;

const INLINE_TAGS = ["em", "strong", "b", "i"] as const;
/** On average one sentence in this many has its name in a link. */
const LINKED_EVERY = 6;
/** On average one sentence in this many has its name in an inline tag, such as `<em>`. */
const TAGGED_EVERY = 9;

/** A sentence that names `name`, as HTML. */
export function namingSentence(random: Random, name: string): string {
  return random.pick(NAMING).replace("@", dress(random, name));
}

/** A sentence that names nobody. */
export function plainSentence(random: Random): string {
  return random.pick(PLAIN);
}

function dress(random: Random, name: string): string {
  if (random.below(LINKED_EVERY) === 0) return `<a href="#more">${name}</a>`;
  if (random.below(TAGGED_EVERY) > 0) return name;
  const tag = random.pick(INLINE_TAGS);
  return `<${tag}>${name}</${tag}>`;
}
