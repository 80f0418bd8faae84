/** A page that puts its text back whenever anybody changes it. */
const article = document.querySelector("article");
const html = article.innerHTML;
globalThis.restorations = 0;
new MutationObserver(() => {
  if (article.innerHTML === html) return;
  globalThis.restorations++;
  article.innerHTML = html;
}).observe(article, { childList: true, characterData: true, subtree: true });

globalThis.steps = [() => article.querySelector("p").remove()];
