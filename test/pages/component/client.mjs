class NewsCard extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>p { color: teal } :host { display: block }</style>
<p>Putin in the shadow of Minsk.</p><slot></slot><p class="count">The CSTO met 1 time.</p>`;
  }

  set count(count) {
    this.shadowRoot.querySelector(".count").firstChild.data = `The CSTO met ${count} times.`;
  }
}
customElements.define("news-card", NewsCard);

globalThis.steps = [
  () => {
    document.querySelector("news-card").count = 2;
  },
  () => {
    const late = document.createElement("late-card");
    late.textContent = "Nothing yet. ";
    document.querySelector("article").append(late);
  },
  () => {
    customElements.define("late-card", class extends NewsCard {});
  },
];
