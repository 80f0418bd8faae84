globalThis.steps = [
  () => {
    document.querySelector("details").open = true;
  },
  () => {
    document.querySelector("[hidden]").hidden = false;
  },
];
