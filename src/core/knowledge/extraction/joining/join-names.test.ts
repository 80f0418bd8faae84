import { describe, expect, it } from "vitest";
import { foundIn } from "../../testing/sources.ts";

/** Each entity found, with its category. */
function categorised(text: string): string[] {
  return foundIn(text).map(({ label, category }) => `${label}: ${category}`);
}

/** The names of each entity found, the main one first. */
function namesFound(text: string): string[][] {
  return foundIn(text).map(({ names }) => names.map((name) => name.text));
}

describe("a town and what is called after it", () => {
  it.each([
    "Post",
    "United",
    "University",
    "Council",
    "Bank",
    "Argus",
    "Hotspur",
    "Police",
    "Regiment",
    "Group",
  ])("stay apart: Zorbow and the Zorbow %s", (head) => {
    const text = `We met the mayor of Zorbow. It rained on Zorbow. We read of the Zorbow ${head}.`;
    const found = foundIn(text);
    expect(found.find(({ label }) => label === "Zorbow")?.category).toBe("place");
    expect(namesFound(text)).toContainEqual([`Zorbow ${head}`]);
  });

  it("stay apart where nothing tells what the bare name means", () => {
    expect(namesFound("We saw Zorbow. We read the Zorbow Post.")).toContainEqual(["Zorbow"]);
  });

  it.each([
    ["We know that Zorbow's shares fell. The Zorbow Bank closed.", "Zorbow Bank"],
    ["Then she signed for Zorbow again. The Zorbow United ground is old.", "Zorbow United"],
    ["We saw Zorbow. We asked the Zorbow Group.", "Zorbow Group"],
  ])("are one where the texts use the bare name for it: %s", (text, label) => {
    expect(namesFound(text)).toContainEqual([label, "Zorbow"]);
  });
});

it.each(["mayor", "residents", "outskirts", "north"])(
  "takes what has a %s for a place",
  (belonging) => {
    const found = foundIn(`We saw the ${belonging} of Zorbow.`);
    expect(found.map(({ label, category }) => `${label}: ${category}`)).toEqual(["Zorbow: place"]);
  },
);

it("takes a person for one by several full names", () => {
  const text = "We met Peter M. Zorbow. We saw Peter Zorbow. Then Zorbow spoke.";
  const names = ["Peter M. Zorbow", "Peter Zorbow", "Zorbow"];
  expect(namesFound(text).map((all) => all.toSorted())).toEqual([names]);
});

it.each([
  "USS Peter Zorbow",
  "Hotel Peter Zorbow",
  "Fort Peter Zorbow",
  "Camp Peter Zorbow",
  "Orbo Peter Zorbow",
  "Mayor Orbo Peter Zorbow",
])("takes nobody for somebody whose name theirs ends with: %s", (longer) => {
  const text = `We met Peter Zorbow. We met Peter Zorbow. Then we saw ${longer} again.`;
  const somebody = namesFound(text).find((names) => names.includes("Peter Zorbow"));
  expect(somebody).not.toContain(longer);
});

it.each(["Law", "Plan"])("takes a person called %s for one, by the short name too", (family) => {
  const text = `The actor Peter ${family} spoke. Later ${family} left. We saw ${family} again.`;
  const [person, ...others] = foundIn(text);
  expect(others).toEqual([]);
  expect(person).toMatchObject({ label: `Peter ${family}`, category: "person" });
  expect(person?.names.map((name) => name.text)).toContain(family);
});

it("takes initials for a name's only where a document has both", () => {
  const name = "We asked the Zorbow Water Board.";
  const labels = (...texts: string[]) => foundIn(...texts).map(({ label }) => label);
  expect(labels(`${name} Then ZWB closed.`)).toEqual(["Zorbow Water Board"]);
  expect(labels(name, "Then ZWB closed.")).toContain("ZWB");
});

it.each([
  ["We asked Cllr Zorbow. Cllr Zorbow left.", "Zorbow: person"],
  ["They repealed the Peter-Zorbow Act in spring.", "Peter-Zorbow Act: other"],
  ["They play ZB3 files. We like ZB3.", "ZB3: other"],
  ["They fly the Z-35. We like the Z-35.", "Z-35: weapon"],
  ["PETER ZORBOW spoke at length about it, and the river.", "Peter Zorbow: person"],
  ["JOHN PETER VIII spoke at length about it, and the river.", "John Peter VIII: person"],
])("knows what it reads of: %s", (text, entity) => {
  expect(categorised(text)).toEqual([entity]);
});

it("takes a given name for somebody's only where a document has both", () => {
  const labels = (...texts: string[]) => foundIn(...texts).map(({ label }) => label);
  const known = "We asked Peter Zorbow about the river.";
  expect(labels(`${known} Then Peter left.`)).toEqual(["Peter Zorbow"]);
  expect(labels(known, "Then Peter left.")).toContain("Peter");
  expect(labels(known, "Then Zorbow left.")).toEqual(["Peter Zorbow"]);
});

it.each([
  [
    "We know that Carl Zorb & Co. was a firm. We saw Carl Zorb & Co. again.",
    "Carl Zorb: organisation",
  ],
  ["In 1881 Lindow Zorb and Sons was sold.", "Lindow Zorb: organisation"],
  ["We asked Zorbow Rail about it.", "Zorbow Rail: organisation"],
  ["We know that the Zorbow Corridor is long.", "Zorbow Corridor: place"],
])("takes firms and lines for what they are: %s", (text, name) => {
  expect(categorised(text)).toContain(name);
});

describe("what brackets say a name goes by", () => {
  it.each([
    ["Zorbow Trading Ltd (“Zorbow”) closed. We saw Zorbow.", "Zorbow Trading Ltd", "Zorbow"],
    [
      'It is owned by Zorbow Lind Holdings Limited ("ZLH"). We saw ZLH.',
      "Zorbow Lind Holdings Limited",
      "ZLH",
    ],
    [
      "We met Zorbow Foods, Inc. (NASDAQ: ZBW) (“Zorbow” or the “Company”). Then Zorbow fell.",
      "Zorbow Foods",
      "Zorbow",
    ],
    [
      "It was sold by Zorbow Lind Partners (together with its friends, “Zorbow Lind”). We saw Zorbow Lind.",
      "Zorbow Lind Partners",
      "Zorbow Lind",
    ],
    ["We know Zorbow Energy plc (hereinafter Zorbow). We saw Zorbow.", "Zorbow Energy", "Zorbow"],
  ])("is a name of it: %s", (text, long, short) => {
    const names = namesFound(text).find((all) => all.includes(long));
    expect(names).toContain(short);
  });

  it.each([
    ["The Zorbow Transit Authority (the “Authority”) closed. We saw the Authority.", "Authority"],
    ["The Hungary Trading Group (“Hungary”) closed. We went to Hungary.", "Hungary"],
    ["We met Zorbow Trading Group (formerly “Lindow”). We saw Lindow.", "Lindow"],
  ])("is none where others bear it: %s", (text, short) => {
    expect(namesFound(text).filter((all) => all.length > 1 && all.includes(short))).toEqual([]);
  });
});

it("takes no region's abbreviation behind a town for a name", () => {
  const text = "We live in Zorbow, Ill., and went to Mibro, Ill. (by boat). She saw Dr. Orbo, Ada.";
  expect(foundIn(text).map(({ label }) => label)).not.toContain("Ill");
  expect(foundIn(text).map(({ label }) => label)).toContain("Ada");
});
