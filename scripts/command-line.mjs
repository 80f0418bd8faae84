/** How the project's scripts read their options and end when something is wrong: all alike. */
import { parseArgs } from "node:util";

/**
 * Reads the options of the running script as `parseArgs` of node:util does. `--help` prints the usage and
 * ends the process with status 0; an option or argument that the script does not know, or an argument too
 * few or too many, prints what is wrong and the usage, and ends it with status 2. From then on an error
 * that the script does not catch ends it with status 1.
 * @param {object} script
 * @param {string} script.usage how to call it, as `npm start -- [--page article|live]`
 * @param {import("node:util").ParseArgsConfig["options"]} [script.options]
 * @param {Record<string, readonly string[]>} [script.choices] for options of few values, those values
 * @param {{ least: number, most: number }} [script.count] how many arguments beside options it takes
 */
export function readCommandLine({ usage, options = {}, choices = {}, count = NONE }) {
  process.on("uncaughtException", fail);
  let read;
  try {
    read = parseArgs({
      options: { ...options, help: { type: "boolean", short: "h", default: false } },
      allowPositionals: count.most > 0,
    });
  } catch (error) {
    return refuse(error.message.split(". ")[0], usage);
  }
  const { values, positionals } = read;
  if (values.help) {
    console.log(`usage: ${usage}`);
    process.exit(0);
  }
  for (const [name, possible] of Object.entries(choices)) {
    if (values[name] !== undefined && !possible.includes(values[name])) {
      return refuse(`--${name} is "${values[name]}"; it can be ${possible.join(" or ")}`, usage);
    }
  }
  if (positionals.length < count.least) return refuse("An argument is missing", usage);
  if (positionals.length > count.most) {
    return refuse(`"${positionals[count.most]}" is one argument too many`, usage);
  }
  return { values, positionals };
}

const NONE = { least: 0, most: 0 };

/** Prints the message alone of a plain Error, which is written for people; any other error with its stack. */
function fail(error) {
  console.error(error?.constructor === Error ? error.message : error);
  process.exit(1);
}

/**
 * Prints what is wrong with the options and how to call the script, and ends the process with status 2.
 * @param {string} problem without a full stop
 * @param {string} usage
 * @returns {never}
 */
export function refuse(problem, usage) {
  console.error(`${problem}.\nusage: ${usage}`);
  process.exit(2);
}
