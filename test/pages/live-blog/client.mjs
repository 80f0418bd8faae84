const list = document.querySelector("ol");
const time = document.querySelector("time").firstChild;
const story = document.querySelector("p").firstChild;
const update = (minute) => () => {
  time.data = `12:0${minute}`;
  list.innerHTML = `<li>Putin 12:0${minute}</li><li>Belarus 11:0${minute}</li>`;
  const item = document.createElement("li");
  item.textContent = `Russia at ${minute}`;
  list.prepend(item);
};
globalThis.steps = [
  update(1),
  update(2),
  () => {
    story.data = "Lukashenko flew to Russia instead.";
  },
  update(3),
];
