import { describe, expect, it } from "vitest";
import { type PageSettings, pageSettings, type SiteRun } from "../page-settings.ts";
import { DEFAULTS } from "../settings.ts";
import { ARRIVAL_MS, LOOK_APART_MS, LOOK_SOON_MS, TELL_MS } from "./page-life.ts";
import { LifeRun, newsOf, seen } from "./testing/life-run.ts";

const told = (runs: SiteRun, changesIn: number | null = null): PageSettings => ({
  ...pageSettings(DEFAULTS, "", 0),
  runs,
  changesIn,
});
const articles = { type: "settings", settings: told("articles") } as const;
const never = { type: "settings", settings: told("never") } as const;

/** A page whose script has begun, with what is seen of it. */
function begun(page = seen({ isArticle: true })): LifeRun {
  return new LifeRun(page).after({ type: "begun" });
}

const reading = () => begun().after(articles);

describe("the life of a page", () => {
  it("begins with a look and a question, and is read once the answer says so", () => {
    const run = begun();
    expect(run.take()).toEqual(["look", "ask-settings"]);
    expect(run.after(articles).take()).toEqual(["start", "report", "tell"]);
  });

  it("is a silent one where nothing is to be read", () => {
    expect(begun(seen({ isArticle: false })).after(articles).done).toEqual([
      "look",
      "ask-settings",
    ]);
    expect(begun().after(never).done).toEqual(["look", "ask-settings"]);
  });

  it("reads every page where the reader wants that", () => {
    const run = begun(seen({ isArticle: false }));
    expect(run.after({ type: "settings", settings: told("always") }).take()).toContain("start");
  });

  it("starts unseen where the reader has switched the page on, not where the tab was opened", () => {
    const first = begun().after(articles);
    expect(first.effects).toContainEqual({ type: "start", evenUnseen: false });
    const later = begun().after(never).after(articles);
    expect(later.effects).toContainEqual({ type: "start", evenUnseen: true });
  });

  it.each([
    ["is switched off", [never], ["stop", "report", "tell"]],
    ["has its settings changed", [articles], ["repaint", "report"]],
    ["hears that settings were changed", [{ type: "settings-changed" }], ["ask-settings"]],
    ["may know other names", [{ type: "names-changed" }], ["stop", "start"]],
    [
      "is shown again",
      [{ type: "shown-again" }, articles],
      ["ask-settings", "repaint", "report", "tell"],
    ],
    ["is orphaned", [{ type: "orphaned" }], ["stop", "end"]],
    ["is glanced at", [{ type: "glanced", glance: "2" }], []],
  ] as const)("while it is read, %s", (_, events, effects) => {
    const run = reading();
    run.take();
    for (const event of events) run.after(event);
    expect(run.take()).toEqual(effects);
  });

  it("does nothing once it is over, whatever comes", () => {
    const run = reading().after({ type: "orphaned" });
    run.take();
    run.after(articles).after({ type: "begun" }).after({ type: "text-changed" }).wait(60_000);
    expect(run.take()).toEqual([]);
  });
});

describe("a page that changes without a load", () => {
  it("is looked at soon after its address has changed, again, and for the last time", () => {
    const run = reading();
    run.take();
    run.after({ type: "address-changed" }).wait(2 * ARRIVAL_MS);
    expect(run.lookedAt).toEqual([0, LOOK_SOON_MS, LOOK_SOON_MS + LOOK_APART_MS, ARRIVAL_MS]);
  });

  it("is seldom looked at while its address changes all the time", () => {
    const run = reading();
    const changes = 600;
    for (let i = 0; i < changes; i++) run.after({ type: "address-changed" }).wait(16);
    run.wait(2 * ARRIVAL_MS);
    expect(run.lookedAt.length).toBeLessThanOrEqual(4 + (changes * 16) / LOOK_APART_MS);
    expect(run.starts).toBe(1);
  });

  it("is read anew once its text has been replaced, however late in its arrival", () => {
    const run = reading().after({ type: "address-changed" }).wait(3000);
    run.take();
    run.page = seen({ isArticle: true, isReplaced: true, title: "Next" });
    run.after({ type: "text-changed" }).wait(TELL_MS);
    expect(run.take()).toEqual(["look", "stop", "start", "report", "report"]);
  });

  it("is read anew where its title comes after its text", () => {
    const run = reading().after({ type: "address-changed" });
    run.page = seen({ isArticle: true, isReplaced: true, title: "App" });
    run.wait(LOOK_SOON_MS);
    expect(run.starts).toBe(2);
    run.page = seen({ isArticle: true, title: "The war" });
    run.wait(2 * ARRIVAL_MS);
    expect(run.starts).toBe(3);
    run.page = seen({ isArticle: true, title: "(1) The war" });
    run.after({ type: "text-changed" }).wait(60_000);
    expect(run.starts).toBe(3);
  });

  it("is left alone where only the address has changed", () => {
    const run = reading().after({ type: "address-changed" }).after({ type: "text-changed" });
    run.wait(60_000);
    expect(run.starts).toBe(1);
  });

  it("is given up where it has become no article, and read where it has become one", () => {
    const run = reading().after({ type: "address-changed" });
    run.page = seen({ isArticle: false });
    run.wait(ARRIVAL_MS);
    expect(run.isReading).toBe(false);
    run.page = seen({ isArticle: true });
    run.after({ type: "address-changed" }).wait(LOOK_SOON_MS);
    expect(run.isReading).toBe(true);
  });

  it("is read once an article has come, without any change of address", () => {
    const run = begun(seen({ isArticle: false })).after(articles);
    run.page = seen({ isArticle: true });
    run.after({ type: "glanced", glance: "12 paragraphs" });
    expect(run.isReading).toBe(true);
    run.take();
    run.after({ type: "glanced", glance: "13 paragraphs" });
    expect(run.take()).toEqual([]);
  });

  it("is not looked at for nothing: at the same glance, or where nothing hangs on it", () => {
    const run = begun(seen({ isArticle: false })).after(articles);
    run.after({ type: "glanced", glance: "1" });
    run.take();
    run.after({ type: "glanced", glance: "1" });
    expect(run.take()).toEqual([]);
    run.after(never).after({ type: "glanced", glance: "2" });
    expect(run.take()).toEqual([]);
  });
});

describe("what is told", () => {
  it("is told again after it could not be told, and less and less often", () => {
    const run = begun();
    run.isBackgroundDown = true;
    run.after(articles).wait(60_000);
    const tries = run.done.filter((effect) => effect === "tell").length;
    expect(tries).toBeGreaterThan(3);
    expect(tries).toBeLessThan(12);
    run.isBackgroundDown = false;
    run.wait(60_000);
    expect(run.toldLast).toEqual(run.news);
    run.take();
    run.wait(60_000);
    expect(run.take()).toEqual([]);
  });

  it("is told at most once in TELL_MS, and only where it is new", () => {
    const run = reading();
    run.take();
    for (let i = 0; i < 100; i++) {
      run.news = newsOf(i);
      run.after({ type: "text-changed" }).wait(10);
    }
    run.wait(TELL_MS);
    expect(run.toldLast).toEqual(newsOf(99));
    expect(run.take().filter((effect) => effect === "tell").length).toBeLessThanOrEqual(
      2 + 1000 / TELL_MS,
    );
    run.after({ type: "text-changed" }).wait(TELL_MS);
    expect(run.take()).toEqual(["report"]);
  });
});

describe("the settings", () => {
  it("are asked for until the background has answered", () => {
    const run = begun();
    run.take();
    for (const delay of [500, 1000, 2000]) {
      run.after({ type: "settings-failed" }).wait(delay - 1);
      expect(run.take()).toEqual([]);
      expect(run.wait(1).take()).toEqual(["ask-settings"]);
    }
    expect(run.after(articles).isReading).toBe(true);
  });

  it("are asked for once more, and not for each of many changes, while an answer is awaited", () => {
    const run = begun();
    run.take();
    for (let i = 0; i < 9; i++) run.after({ type: "settings-changed" });
    expect(run.take()).toEqual([]);
    expect(run.after(never).take()).toEqual(["ask-settings"]);
    expect(run.after(articles).take()).toEqual(["start", "report", "tell"]);
  });

  it("are asked for again when the site's rule ends, once", () => {
    const run = begun().after({ type: "settings", settings: told("never", 3_600_000) });
    run.take();
    expect(run.wait(3_599_999).take()).toEqual([]);
    expect(run.wait(1).take()).toEqual(["ask-settings"]);
    run.after(articles);
    run.take();
    expect(run.wait(10_000_000).take()).toEqual([]);
  });
});
