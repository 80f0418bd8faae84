import type { TabReport } from "../../page-report.ts";
import type { Effect, LifeEvent, Seen } from "../events.ts";
import { newLife, nextLife, type PageLife, timersOf } from "../page-life.ts";

/** A page as a look sees it; one that is an article, unless told. */
export function seen(page: Partial<Seen>): Seen {
  return { isArticle: true, title: "Title", isReplaced: false, ...page };
}

/** What there is to tell of a page with so many entities marked. */
export function newsOf(mentions: number): TabReport {
  const entities = [{ id: "minsk", mentions, hidden: 0, isMarked: true, forms: [] }];
  return { isArticle: true, running: true, isRead: true, withheld: false, entities };
}

/** A life with its clock, and the outside that carries out its effects: looks, reports, tells. */
export class LifeRun {
  life: PageLife = newLife();
  /** What a look sees now. A page read anew is no longer replaced. */
  page: Seen;
  news = newsOf(1);
  isBackgroundDown = false;
  /** Every effect, in order; `done` names them. */
  readonly effects: Effect[] = [];
  /** Times of the looks. */
  readonly lookedAt: number[] = [];
  toldLast: TabReport | null = null;
  isReading = false;
  starts = 0;
  #now = 0;
  #taken = 0;
  readonly #due = new Map<number, number>();

  constructor(page: Seen) {
    this.page = page;
  }

  /** Of a page that is not read there is no news. */
  get whatThereIs(): TabReport {
    return this.isReading ? this.news : { ...newsOf(0), running: false };
  }

  get done(): string[] {
    return this.effects.map(({ type }) => type);
  }

  /** The names of the effects since the last call. */
  take(): string[] {
    const fresh = this.done.slice(this.#taken);
    this.#taken = this.effects.length;
    return fresh;
  }

  after(event: LifeEvent): this {
    const { life, effects } = nextLife(this.life, event);
    this.life = life;
    this.#setTimers();
    for (const effect of effects) this.#carryOut(effect);
    return this;
  }

  /** Lets milliseconds pass, and timers fire in their order. */
  wait(ms: number): this {
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#due].sort(([, a], [, b]) => a - b);
      if (!next || next[1] > end) break;
      this.#now = next[1];
      this.#due.delete(next[0]);
      this.after({ type: "timer", token: next[0] });
    }
    this.#now = end;
    return this;
  }

  #setTimers(): void {
    const wanted = timersOf(this.life);
    for (const token of this.#due.keys()) {
      if (!wanted.some((timer) => timer.token === token)) this.#due.delete(token);
    }
    for (const { token, delay } of wanted) {
      if (!this.#due.has(token)) this.#due.set(token, this.#now + delay);
    }
  }

  #carryOut(effect: Effect): void {
    this.effects.push(effect);
    switch (effect.type) {
      case "look":
        this.lookedAt.push(this.#now);
        this.after({ type: "looked", seen: this.page });
        break;
      case "start":
        this.#expect(!this.isReading, "started twice");
        this.isReading = true;
        this.starts++;
        this.page = { ...this.page, isReplaced: false };
        break;
      case "stop":
        this.#expect(this.isReading, "stopped what was not started");
        this.isReading = false;
        break;
      case "repaint":
        this.#expect(this.isReading, "repainted what is not read");
        break;
      case "report":
        this.after({ type: "reported", report: this.whatThereIs });
        break;
      case "tell":
        if (!this.isBackgroundDown) this.toldLast = effect.report;
        this.after({ type: this.isBackgroundDown ? "tell-failed" : "told" });
    }
  }

  #expect(isTrue: boolean, fault: string): void {
    if (!isTrue) throw new Error(`The page was ${fault}, after ${this.done.join(", ")}`);
  }
}
