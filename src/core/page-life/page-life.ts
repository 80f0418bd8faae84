import type { TabReport } from "../page-report.ts";
import { type PageSettings, runsOn } from "../page-settings.ts";
import type { Effect, LifeEvent, Seen } from "./events.ts";

/**
 * The life of one tab's page, as a pure state machine: events go in, a new state and effects come out,
 * and from the state follow the timers that should be running.
 *
 *                 settings come, and the page is one to read       settings or a look say otherwise
 *      waiting ─────────────────────────────────────────▶ reading ─────────────────────────────────▶ waiting
 *         │                                                │    ▲
 *         │                  a look finds another page in  └────┘  (stop, start)
 *         │                  place of the one that was read
 *         └──────────── orphaned, from any state ───────────────────────────────────────────────────▶ over
 *
 * A *look* determines whether the page is an article and whether its text has been replaced; it is not
 * cheap, so it is not made at every event. After a change of address the page is *arriving*: it is looked
 * at soon, again a little later, and for the last time after ARRIVAL_MS. While the address keeps changing,
 * looks are at least LOOK_APART_MS apart, and the last one is put off. A page that is not read is looked at
 * when a *glance* (cheap, once a second) shows that it has changed.
 */
export interface PageLife {
  /** Null until the background has told them. */
  settings: PageSettings | null;
  /** As the last look saw them. */
  isArticle: boolean;
  title: string;
  /** The address has changed, and the page may not have loaded its content yet. */
  isArriving: boolean;
  reading: ReadingState | null;
  glance: string;
  /** The last report that the background was sent and has not refused; null for none. */
  told: TabReport | null;
  /** Whether a question for the settings is open, and whether they have changed since it was asked. */
  question: "none" | "open" | "outdated";
  /** Consecutive failures of each question. */
  failures: { settings: number; tell: number };
  timers: Partial<Record<TimerName, LifeTimer>>;
  lastToken: number;
  isOver: boolean;
}

interface ReadingState {
  /** The title it began under. */
  title: string;
  /** Whether it began while the page was arriving, perhaps before its title had changed. */
  whileArriving: boolean;
}

/**
 * `soon`: look at an arriving page. `last`: look at it for the last time. `tell`: tell what is found.
 * `settings`: ask for the settings, again or because a site's rule ends.
 */
type TimerName = "soon" | "last" | "tell" | "settings";

export interface LifeTimer {
  name: TimerName;
  /** Unique: a timer with another token is another timer. */
  token: number;
  /** Milliseconds. */
  delay: number;
}

export const LOOK_SOON_MS = 100;
export const LOOK_APART_MS = 1500;
export const ARRIVAL_MS = 5000;
export const TELL_MS = 500;
const RETRY_MS = 500;
const RETRY_MAX_MS = 30_000;
/** The longest delay a browser's timer takes. */
const TIMER_MAX_MS = 2 ** 31 - 1;

export function newLife(): PageLife {
  return {
    settings: null,
    isArticle: false,
    title: "",
    isArriving: false,
    reading: null,
    glance: "",
    told: null,
    question: "none",
    failures: { settings: 0, tell: 0 },
    timers: {},
    lastToken: 0,
    isOver: false,
  };
}

/** The timers that should be running: those with a token known before go on, all others are cleared. */
export function timersOf({ timers }: PageLife): LifeTimer[] {
  return Object.values(timers);
}

export function nextLife(life: PageLife, event: LifeEvent): { life: PageLife; effects: Effect[] } {
  if (life.isOver) return { life, effects: [] };
  const step = new Step(life);
  step.take(event);
  return { life: step.life, effects: step.effects };
}

/** Handles one event: collects the new state and the effects. */
class Step {
  life: PageLife;
  readonly effects: Effect[] = [];

  constructor(life: PageLife) {
    this.life = life;
  }

  take(event: LifeEvent): void {
    switch (event.type) {
      case "begun":
        this.#do({ type: "look" });
        this.#ask();
        break;
      case "settings":
        this.#settings(event.settings);
        break;
      case "settings-failed":
        this.#set({ question: "none" });
        this.#setTimer("settings", this.#failed("settings"));
        break;
      case "settings-changed":
        this.#ask();
        break;
      case "looked":
        this.#looked(event.seen);
        break;
      case "loaded":
        this.#do({ type: "look" });
        break;
      case "address-changed":
        if (!this.life.timers.soon) {
          this.#setTimer("soon", this.life.isArriving ? LOOK_APART_MS : LOOK_SOON_MS);
        }
        this.#set({ isArriving: true });
        this.#setTimer("last", ARRIVAL_MS);
        break;
      case "names-changed":
        if (!this.life.reading) break;
        this.#stop();
        this.#startOrStop(true);
        break;
      case "text-changed":
        if (!this.life.timers.tell) this.#setTimer("tell", TELL_MS);
        break;
      case "glanced":
        if (event.glance === this.life.glance) break;
        this.#set({ glance: event.glance });
        if (!this.life.reading && this.life.settings?.runs === "articles") {
          this.#do({ type: "look" });
        }
        break;
      case "shown-again":
        // Answers that came while the page was frozen are lost.
        this.#set({ told: null, question: "none" });
        this.#ask();
        break;
      case "reported":
        this.#reported(event.report);
        break;
      case "told":
        this.#set({ failures: { ...this.life.failures, tell: 0 } });
        break;
      case "tell-failed":
        this.#set({ told: null });
        this.#setTimer("tell", this.#failed("tell"));
        break;
      case "timer":
        this.#timer(event.token);
        break;
      case "orphaned":
        if (this.life.reading) this.#stop();
        this.#set({ isOver: true, timers: {} });
        this.#do({ type: "end" });
    }
  }

  #settings(settings: PageSettings): void {
    const isFirst = this.life.settings === null;
    const { reading } = this.life;
    this.#set({ settings, failures: { ...this.life.failures, settings: 0 } });
    if (settings.changesIn === null) this.#clearTimer("settings");
    else this.#setTimer("settings", Math.min(Math.max(settings.changesIn, 0), TIMER_MAX_MS));
    const isOutdated = this.life.question === "outdated";
    this.#set({ question: "none" });
    if (isOutdated) this.#ask();
    this.#startOrStop(!isFirst);
    if (reading && this.life.reading === reading) this.#do({ type: "repaint" });
    this.#report();
  }

  /** Asks one question at a time, so that the last answer is the newest. */
  #ask(): void {
    if (this.life.question === "none") {
      this.#set({ question: "open" });
      this.#do({ type: "ask-settings" });
    } else this.#set({ question: "outdated" });
  }

  #looked({ isArticle, title, isReplaced }: Seen): void {
    this.#set({ isArticle, title });
    const { reading, isArriving, timers } = this.life;
    const hasNewTitle = reading?.whileArriving && isArriving && reading.title !== title;
    if (reading && (isReplaced || hasNewTitle)) this.#stop();
    this.#startOrStop(false);
    if (!timers.last) this.#set({ isArriving: false });
    this.#report();
  }

  #startOrStop(evenUnseen: boolean): void {
    const { settings, isArticle, title, isArriving, reading } = this.life;
    const runs = settings !== null && runsOn(settings, isArticle);
    if (!runs && reading) this.#stop();
    if (!runs || reading) return;
    this.#set({ reading: { title, whileArriving: isArriving } });
    this.#do({ type: "start", evenUnseen });
  }

  #stop(): void {
    this.#set({ reading: null });
    this.#do({ type: "stop" });
  }

  #timer(token: number): void {
    const timer = timersOf(this.life).find((one) => one.token === token);
    if (!timer) return;
    this.#clearTimer(timer.name);
    if (timer.name === "settings") this.#ask();
    else if (timer.name === "tell") {
      if (this.life.isArriving) this.#do({ type: "look" });
      this.#report();
    } else {
      const isFirst = timer.name === "soon" && timer.delay === LOOK_SOON_MS;
      if (isFirst) this.#setTimer("soon", LOOK_APART_MS);
      this.#do({ type: "look" });
    }
  }

  /** Has the page reported, unless it was never read. */
  #report(): void {
    if (this.life.reading || this.life.told !== null) this.#do({ type: "report" });
  }

  #reported(report: TabReport): void {
    if (JSON.stringify(report) === JSON.stringify(this.life.told)) return;
    this.#set({ told: report });
    this.#do({ type: "tell", report });
  }

  /** Counts a failure; returns the delay in ms before the next attempt. */
  #failed(what: keyof PageLife["failures"]): number {
    const count = this.life.failures[what] + 1;
    this.#set({ failures: { ...this.life.failures, [what]: count } });
    return Math.min(RETRY_MS * 2 ** (count - 1), RETRY_MAX_MS);
  }

  #setTimer(name: TimerName, delay: number): void {
    const token = this.life.lastToken + 1;
    this.#set({
      lastToken: token,
      timers: { ...this.life.timers, [name]: { name, token, delay } },
    });
  }

  #clearTimer(name: TimerName): void {
    const { [name]: _, ...timers } = this.life.timers;
    this.#set({ timers });
  }

  #set(change: Partial<PageLife>): void {
    this.life = { ...this.life, ...change };
  }

  #do(...effects: Effect[]): void {
    this.effects.push(...effects);
  }
}
