import { render } from "preact";
import { cardModel } from "./cards.ts";
import { showLibrary } from "./libraries.tsx";
import { openCard, told } from "./open-card.ts";
import { showOptions } from "./options.tsx";
import { showPanel } from "./panels.tsx";
import { showPopup } from "./popups.tsx";
import { showReader } from "./readers.tsx";
import { showSheet } from "./sheets.tsx";
import {
  CARD_STATES,
  LIBRARY_STATES,
  type LibraryState,
  OPTIONS_STATES,
  type OptionsState,
  PANEL_STATES,
  type PanelState,
  POPUP_STATES,
  type PopupState,
  READER_STATES,
  type ReaderState,
  SHEET_STATES,
  type SheetState,
  WELCOME_STATES,
  type WelcomeState,
} from "./states.ts";
import { showWelcome } from "./welcomes.tsx";

const { searchParams } = new URL(location.href);
const [view, name] = (searchParams.get("state") ?? "").split("/");

Object.assign(globalThis, { told, cards: cardModel });

/** A page with a name on it: `at=bottom` or `end` says where, `closed` that `open()` opens its card. */
async function showCard(state: string): Promise<void> {
  render(<Article at={searchParams.get("at") ?? "top"} />, document.body);
  const mark = document.querySelector("#mark");
  if (searchParams.get("at") === "bottom") mark?.scrollIntoView({ block: "end" });
  const open = async () => {
    if (mark) Object.assign(globalThis, { host: await openCard(mark, cardModel(state)) });
  };
  if (searchParams.has("closed")) Object.assign(globalThis, { open });
  else await open();
  document.body.dataset.shown = "";
}

/** A view of the extension's pages, once its stylesheet is there, as it is in the extension. */
function showPage(href: string, show: () => void): void {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  link.addEventListener("load", () => {
    show();
    document.body.dataset.shown = "";
  });
  document.head.append(link);
}

const SENTENCE = "Here stand the words of a page that has a name in it, and goes on about it. ";

function Article({ at }: { at: string }) {
  const before = SENTENCE.repeat(at === "bottom" ? 60 : 2);
  return (
    <main
      style={{ maxWidth: "44rem", margin: "2rem auto", padding: "0 1rem", font: "17px/1.6 serif" }}
    >
      <h1>The page around the card</h1>
      <p style={{ textAlign: at === "end" ? "end" : "start" }}>
        {before}
        <span id="mark" style={{ background: "#ffe9a8", color: "#222" }}>
          The Name
        </span>
        {at === "end" ? "" : ` ${SENTENCE.repeat(60)}`}
      </p>
    </main>
  );
}

/** Links to every state, for people; tests name the one they want. */
function showContents(): void {
  const views = {
    card: CARD_STATES,
    popup: POPUP_STATES,
    panel: PANEL_STATES,
    sheet: SHEET_STATES,
    reader: READER_STATES,
    library: LIBRARY_STATES,
    options: OPTIONS_STATES,
    welcome: WELCOME_STATES,
  };
  render(
    <main style={{ margin: "2rem", font: "16px/1.8 sans-serif" }}>
      <h1>Gallery</h1>
      {Object.entries(views).map(([title, states]) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {states.map((state) => (
              <li key={state}>
                <a href={`?state=${title}/${state}`}>{state}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>,
    document.body,
  );
}

if (view === "") showContents();
else if (view === "card") void showCard(name ?? "");
else if (view === "popup") showPage("popup.css", () => showPopup(name as PopupState));
else if (view === "panel") showPage("panel.css", () => showPanel(name as PanelState));
else if (view === "sheet") showPage("sheet.css", () => showSheet(name as SheetState));
else if (view === "reader") showPage("reader.css", () => showReader(name as ReaderState));
else if (view === "library") showPage("library.css", () => showLibrary(name as LibraryState));
else if (view === "options") showPage("options.css", () => showOptions(name as OptionsState));
else if (view === "welcome") showPage("welcome.css", () => showWelcome(name as WelcomeState));
