/** A live page as many are made: posts come from a list, and each says how long ago it came. */
const POSTS = [
  [
    "Doors open",
    "The delegations of Belarus and Kazakhstan arrive first. Alexander Lukashenko greets them in the hall.",
  ],
  [
    "An empty chair",
    "No delegation from Armenia is here. The CSTO secretariat says that a chair was kept.",
  ],
  [
    "Putin speaks",
    "Vladimir Putin speaks for eleven minutes and does not mention Nagorno-Karabakh.",
  ],
  [
    "A question",
    "Asked about the Wagner Group, the Kremlin’s spokesman says that the matter is closed.",
  ],
  ["Applause", "Kassym-Jomart Tokayev thanks the hosts, and names nobody."],
  ["Outside", "A concert in the park plays Wagner, the composer, to an audience of three."],
];
const NEW_POST_MS = 4000;
const CLOCK_MS = 1000;

const posts = document.querySelector("#posts");
const clock = document.querySelector("#clock");
const opened = Date.now();

function addPost() {
  const [title, text] = POSTS[posts.children.length % POSTS.length];
  const post = document.createElement("section");
  const heading = document.createElement("h2");
  const age = document.createElement("p");
  const body = document.createElement("p");
  heading.textContent = title;
  age.className = "byline";
  age.dataset.posted = String(Date.now());
  body.textContent = text;
  post.append(heading, age, body);
  posts.prepend(post);
}

function tellTime() {
  const secondsSince = (moment) => Math.round((Date.now() - moment) / 1000);
  clock.textContent = `opened ${secondsSince(opened)} s ago`;
  for (const age of document.querySelectorAll("[data-posted]")) {
    age.textContent = `${secondsSince(Number(age.dataset.posted))} s ago`;
  }
}

addPost();
addPost();
addPost();
tellTime();
setInterval(addPost, NEW_POST_MS);
setInterval(tellTime, CLOCK_MS);
