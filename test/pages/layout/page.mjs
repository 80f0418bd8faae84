import { htmlDocument, STORY } from "../document.mjs";

const STYLE = `
  article { max-width: 500px }
  .flex { display: flex; gap: 10px } .grid { display: grid; grid-template-columns: 1fr 1fr }
  .drop::first-letter { float: left; font-size: 3em; line-height: 1 }
  .has:has(> *) { padding: 40px } .hasnot:not(:has(*)) { border: 5px solid }
  .first em:first-child { letter-spacing: 1em } .last em:last-child { display: block }
  .only b:only-child { margin: 20px } .nth a:nth-child(2) { padding: 30px }
  .plus em + em { margin-left: 50px } .flow > * + * { margin-top: 2em }
  .child > * { display: block; padding: 9px } .important > * { outline: 3px solid !important }
  .pre { white-space: pre-wrap } .columns { columns: 2 } .capital { text-transform: capitalize }
  .clamp { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden }
  .justify { text-align: justify } .balance { text-wrap: balance } .table { display: table }
  .vertical { writing-mode: vertical-rl; height: 120px } .narrow { width: 60px; overflow-wrap: anywhere }
  .contents { display: contents } .shape { float: left; width: 90px } .empty:empty { height: 50px }
  span.cap { float: left; font-size: 2em }
`;

const BODY = `
  <article class="flow">
    <h1 class="balance">Putin in Minsk and the CSTO, a headline long enough for two lines</h1>
    <p class="plain">${STORY}</p>
    <div class="flex">Putin <b>Lukashenko</b> Minsk</div>
    <div class="grid">Putin <b>Lukashenko</b> Minsk</div>
    <p class="drop">Putin came to Minsk. ${STORY}</p>
    <p class="drop">On Monday Putin came. ${STORY}</p>
    <p class="has">Putin alone</p><p class="hasnot">Putin alone</p>
    <p class="first">Putin said <em>yes</em> in Minsk</p>
    <p class="last">Said <em>yes</em> Putin</p>
    <p class="only">Putin <b>said</b></p>
    <p class="nth"><a href="#a">one</a> Putin <a href="#b">two</a></p>
    <p class="plus"><em>a</em> Putin <em>b</em></p>
    <p class="child">Putin and nobody</p>
    <p class="important">Putin and somebody</p>
    <p class="pre">Putin    spoke
  in   Minsk
and    left.</p>
    <div class="columns"><p>${STORY} ${STORY}</p></div>
    <p dir="rtl">בלארוס ו-Minsk, וגם Putin</p>
    <p class="capital">vladimir putin's Putin's minsk</p>
    <p class="clamp">Putin in Minsk. ${"Nobody else was there to say so. ".repeat(9)}</p>
    <p class="justify">${STORY} ${STORY}</p>
    <div class="table">Putin</div>
    <p class="vertical">${STORY}</p>
    <p class="narrow">Lukashenko</p>
    <div class="contents">Putin in contents</div>
    <p><span class="cap">P</span>utin with a drop cap in Minsk.</p>
    <p>Aṿa To Minsk: kerning AV <i>Rus</i>sia <wbr>Pu<wbr>tin fi Puti<b>n</b></p>
    <p><a href="#x">Putin <img alt="" width="9" height="9" /> in</a> Minsk<br />Russia</p>
    <table><tr><td>Putin</td><td>Minsk, Russia</td></tr></table>
    <ruby>Putin<rt>president</rt></ruby>
    <details><summary>Putin</summary>Lukashenko inside</details>
    <p hidden>Belarus, hidden</p>
    <ul><li>CSTO</li><li><p>Putin</p></li></ul>
  </article>`;

export default (script) => htmlDocument({ head: `<style>${STYLE}</style>`, body: BODY, script });
