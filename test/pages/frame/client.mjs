const frame = document.querySelector("iframe");
globalThis.steps = [
  () => {
    frame.contentDocument.getElementById("last").firstChild.data = "Not Russia but Belarus.";
  },
  () =>
    new Promise((resolve) => {
      frame.onload = resolve;
      frame.srcdoc = "<p>Another page: the CSTO in Minsk.</p>";
    }),
  () => frame.remove(),
];
