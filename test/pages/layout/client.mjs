/** What was not rendered is shown, and scrolled to: text is read once it can be seen. */
const show = (element) => {
  element.open = true;
  element.hidden = false;
  element.scrollIntoView();
};
globalThis.steps = [
  () => show(document.querySelector("details")),
  () => show(document.querySelector("[hidden]")),
];
