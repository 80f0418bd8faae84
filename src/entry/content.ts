/** The content script: carries out what the life of the page (core/page-life) decides. */
import type { Effect, LifeEvent } from "../core/page-life/events.ts";
import { newLife, nextLife, timersOf } from "../core/page-life/page-life.ts";
import type { PageSettings } from "../core/page-settings.ts";
import { glanceAt, isArticle } from "../page/text/article.ts";
import { activated } from "../page/text/prerender.ts";
import { removeLeftovers } from "../page/wrapping/leftovers.ts";
import { answerBackground, askBackground, isConnected } from "../platform/transport.ts";
import { claimDocument } from "./content/claim-document.ts";
import { followPage } from "./content/page-events.ts";
import { Reading, reportOf } from "./content/reading.ts";
import { Timeouts } from "./content/timeouts.ts";

/** How often, in ms, to glance at the page and to check, which no event reports, that the extension is still there. */
const TICK_MS = 1000;

/** Aborts when the extension is updated, disabled or removed under the page. */
const ending = new AbortController();
const timeouts = new Timeouts((token) => dispatch({ type: "timer", token }));
let life = newLife();
let reading: Reading | null = null;

function dispatch(event: LifeEvent): null {
  const next = nextLife(life, event);
  life = next.life;
  timeouts.keep(timersOf(life));
  next.effects.forEach(carryOut);
  return null;
}

function carryOut(effect: Effect): void {
  switch (effect.type) {
    case "ask-settings":
      askBackground("pageSettings", null).then(
        (settings) => dispatch({ type: "settings", settings }),
        () => failed({ type: "settings-failed" }),
      );
      break;
    case "look": {
      const isReplaced = reading?.isReplaced() ?? false;
      const seen = { isArticle: isArticle(document), title: document.title, isReplaced };
      dispatch({ type: "looked", seen });
      break;
    }
    case "start":
      reading = new Reading({ ...effect, settings, onChange, onFailure: endIfOrphaned });
      break;
    case "stop":
      reading?.stop();
      reading = null;
      break;
    case "repaint":
      reading?.repaint();
      break;
    case "report":
      dispatch({ type: "reported", report: reportOf(life, reading) });
      break;
    case "tell":
      askBackground("pageChanged", effect.report).then(
        () => dispatch({ type: "told" }),
        () => failed({ type: "tell-failed" }),
      );
      break;
    case "end":
      ending.abort();
  }
}

/** The settings, which are known before anything is read. */
const settings = () => life.settings as PageSettings;

function onChange(): void {
  reading?.card.refresh();
  dispatch({ type: "text-changed" });
}

function failed(event: LifeEvent): void {
  if (!endIfOrphaned()) dispatch(event);
}

/** Cleans up if the extension is gone, since every further question would fail. Returns whether it is. */
function endIfOrphaned(): boolean {
  if (!isConnected()) dispatch({ type: "orphaned" });
  return life.isOver;
}

function tick(): void {
  if (endIfOrphaned() || document.hidden) return;
  dispatch({ type: "glanced", glance: glanceAt(document) });
}

async function main({ signal }: AbortController): Promise<void> {
  if (!(await claimDocument(signal, TICK_MS))) return;
  await activated(document);
  removeLeftovers(document);
  const unanswer = answerBackground({
    pageReport: () => reportOf(life, reading),
    showAll() {
      reading?.showAll();
      return null;
    },
    settingsChanged: () => dispatch({ type: "settings-changed" }),
    libraryChanged: () => dispatch({ type: "names-changed" }),
    showEntity: ({ entity }) => reading?.card.showEntity(entity) ?? false,
    entitiesInView: ({ known }) => reading?.card.entitiesInView(known) ?? [],
    inSections: () => reading?.inSections() ?? [],
    announce: ({ text }) => reading?.card.announce(text) ?? false,
    stepMention: ({ by }) => reading?.card.step(by) ?? false,
  });
  signal.addEventListener("abort", unanswer);
  const ticking = setInterval(tick, TICK_MS);
  signal.addEventListener("abort", () => clearInterval(ticking));
  followPage(dispatch, tick, signal);
  dispatch({ type: "begun" });
}

void main(ending);
