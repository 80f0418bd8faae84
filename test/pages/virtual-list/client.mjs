const NAMES = ["Putin", "Lukashenko", "Russia", "Belarus", "Minsk"];
const list = document.querySelector(".rows");
const rows = Array.from({ length: 12 }, () => {
  const row = document.createElement("div");
  row.className = "row";
  row.append("");
  list.append(row);
  return row;
});
const fill = () => {
  const first = Math.floor(list.scrollTop / 20);
  rows.forEach((row, index) => {
    const number = first + index;
    row.style.top = `${number * 20}px`;
    row.firstChild.data = `${number}: ${NAMES[number % NAMES.length]} spoke`;
  });
};
fill();
list.addEventListener("scroll", fill);
const scroll = (top) => () =>
  new Promise((resolve) => {
    list.addEventListener("scroll", () => setTimeout(resolve), { once: true });
    list.scrollTop = top;
  });
globalThis.steps = [scroll(60), scroll(1000), scroll(0)];
