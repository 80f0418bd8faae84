import { fold } from "../../../text/fold.ts";

/**
 * States and provinces that follow a town's name after a comma, and their customary abbreviations
 * (AP style). Georgia and Washington are left out: in a list they are a country and a city.
 */
const STATES = `
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana
Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
Ontario Quebec Alberta Manitoba Saskatchewan
Ala Ariz Ark Calif Colo Conn Del Fla Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
Tex Vt Va Wis Wyo Ont
AL AK AZ AR CA CO CT FL IA ID IL IN KS KY MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD
TN TX UT VA VT WI WV WY
`;

/** First word of those written in two: New Jersey, North Dakota, West Virginia, British Columbia. */
const PAIRS = `
New.Hampshire New.Jersey New.Mexico New.York North.Carolina North.Dakota Rhode.Island South.Carolina South.Dakota
West.Virginia British.Columbia New.Brunswick Nova.Scotia N.H N.J N.M N.Y N.C N.D R.I S.C S.D W.Va
`;

const NAMES = new Set(STATES.split(/\s+/u).filter(Boolean));
const TWO_WORDS = new Set(PAIRS.split(/\s+/u).filter(Boolean));

export const stateNamesakes: ReadonlySet<string> = new Set(["georgia"]);

/** Whether the words, as written, are a state or province. */
export function isState(first: string, second: string): boolean {
  return NAMES.has(first) || TWO_WORDS.has(`${first}.${second}`);
}

/** Folded, behind its name: what a town in America has by that name, and no country. */
const OF_A_TOWN =
  /^(?:local schools?|(?:\S+ )?(?:middle|high|charter) school|elementary|township|borough|village|central school|unified school|usd \d)(?! of)/u;

/** Whether the folded name, as in "Poland Local School District", is that of a town in America. */
export function isOfTown(key: string, written: string): boolean {
  return OF_A_TOWN.test(fold(written).slice(key.length + 1));
}
