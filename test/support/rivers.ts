/** A hundred invented documents about rivers, in every format the library reads. */
import { strToU8 } from "fflate";
import { docx, epub, odt, pdf } from "./files.ts";

export interface NamedFile {
  path: string;
  bytes: Uint8Array;
}

const RIVERS = [
  "Aldwater",
  "Brennick",
  "Carrowe",
  "Dunmere",
  "Elverley",
  "Fennock",
  "Garrowby",
  "Hestle",
  "Inverley",
  "Jessop Water",
  "Kelder",
  "Lowther Burn",
  "Marrick",
  "Nethercot",
  "Orrin",
  "Pellow",
  "Quarne",
  "Rushbeck",
  "Sallow",
  "Tarrant",
];
const PEOPLE = ["Miriam Holt", "Tobias Crane", "Edda Falk", "Ruben Castell", "Ines Marlow"];
const AGENCY = "Northern Rivers Authority";

/** What document `number` says, a paragraph each. */
function riverParagraphs(number: number): string[] {
  const river = RIVERS[number % RIVERS.length] ?? "";
  const other = RIVERS[(number + 7) % RIVERS.length] ?? "";
  const person = PEOPLE[number % PEOPLE.length] ?? "";
  return [
    `The River ${river} is a tributary of the ${other} and rises in the hills above Castleford. In survey ${number} its mean flow at the lower weir was ${number + 10} cubic metres a second.`,
    `${person}, the chief hydrologist of the ${AGENCY}, measured the ${river} in the spring. According to ${person}, the river carries less water than it did ten years ago.`,
    `The ${AGENCY} (NRA) has closed two weirs on the River ${river}. The NRA expects salmon to return to the ${other} within five years.`,
  ];
}

function description(number: number) {
  return {
    title: `Survey ${number} of the River ${RIVERS[number % RIVERS.length]}`,
    author: PEOPLE[number % PEOPLE.length] ?? "",
    date: `20${String(10 + (number % 12)).padStart(2, "0")}-03-0${1 + (number % 9)}`,
  };
}

const FORMATS: readonly ((number: number) => [extension: string, bytes: Uint8Array])[] = [
  (number) => ["txt", strToU8(riverParagraphs(number).join("\n\n"))],
  (number) => {
    const { title, date } = description(number);
    const front = `---\ntitle: "${title}"\ndate: ${date}\npublisher: River Notes\n---\n`;
    return ["md", strToU8(`${front}# ${title}\n\n${riverParagraphs(number).join("\n\n")}\n`)];
  },
  (number) => {
    const { title, date } = description(number);
    const paragraphs = riverParagraphs(number).map((text) => `<p>${text}</p>`);
    return [
      "html",
      strToU8(
        `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${date}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.join("")}</article></body></html>`,
      ),
    ];
  },
  (number) => ["docx", docx(riverParagraphs(number), description(number))],
  (number) => ["odt", odt(riverParagraphs(number), description(number))],
  (number) => ["epub", epub([riverParagraphs(number)], description(number))],
  (number) => ["rtf", strToU8(`{\\rtf1\\ansi ${riverParagraphs(number).join("\\par ")}}`)],
  (number) => {
    const lines = riverParagraphs(number).flatMap((text) => [...wrapped(text, 80), ""]);
    return ["pdf", pdf([lines], description(number))];
  },
];

/** `count` documents in a folder, the formats in turn; those of another `first` number have other texts. */
export function riverFiles(count: number, { folder = "rivers", first = 0 } = {}): NamedFile[] {
  return Array.from({ length: count }, (_, i) => {
    const number = first + i;
    const [extension, bytes] = FORMATS[number % FORMATS.length]?.(number) ?? ["", new Uint8Array()];
    return { path: `${folder}/survey-${number}.${extension}`, bytes };
  });
}

function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

/** An article that names rivers of the documents, for a page to be read. */
export const RIVER_ARTICLE = `<!doctype html><html lang="en"><head><title>Weirs closed</title></head><body><article><h1>Weirs closed in the north</h1>${Array.from(
  { length: 12 },
  () =>
    "<p>The Northern Rivers Authority closed a weir on the River Brennick this week. Miriam Holt said that the Brennick and the Carrowe would recover, and that the valley would be better for it in the end.</p>",
).join("")}</article></body></html>`;
