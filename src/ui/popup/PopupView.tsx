import { Categories } from "./Categories.tsx";
import { Names } from "./Names.tsx";
import { Preferences } from "./Preferences.tsx";
import type { PopupProblem, PopupProps } from "./popup-props.ts";
import { Switch } from "./Switch.tsx";

const PROBLEMS: Readonly<Record<PopupProblem, string>> = {
  "not-stored": "The browser did not store the change, so nothing has changed.",
  "not-added": "This page could not be added: the browser keeps it closed to extensions.",
  "not-added-private":
    "Nothing is kept of private windows: open the page in an ordinary one to add it.",
  "not-shown": "That name cannot be shown: the page hides it, or has taken it away.",
};

export function PopupView({ settings, categories, page, problem, ...on }: PopupProps) {
  const { change, setSite, showEntity, openLibrary, addArticle } = on;
  const report = typeof page === "object" ? page : null;
  return (
    <main>
      <header>
        <h1>Fact Context</h1>
        <Switch
          label={settings.enabled ? "On" : "Off"}
          name="Fact Context on all sites"
          isOn={settings.enabled}
          toggle={(enabled) => change({ enabled })}
        />
      </header>
      {problem && (
        <p class="note" role="alert">
          {PROBLEMS[problem]}
        </p>
      )}
      <fieldset disabled={!settings.enabled}>
        <Site page={page} isEnabled={settings.enabled} setSite={setSite} />
        <Categories settings={settings} categories={categories} report={report} change={change} />
        <Preferences settings={settings} change={change} />
        {report?.running && <Names page={report} settings={settings} showEntity={showEntity} />}
      </fieldset>
      <section class="library" aria-label="Your documents">
        <button type="button" class="link" onClick={openLibrary}>
          Your documents
        </button>
        {report && (
          <button type="button" class="link" onClick={addArticle}>
            Add this article to them
          </button>
        )}
      </section>
    </main>
  );
}

interface SiteProps {
  page: PopupProps["page"];
  isEnabled: boolean;
  setSite: PopupProps["setSite"];
}

function Site({ page, isEnabled, setSite }: SiteProps) {
  if (!isEnabled) return <p class="note">Nothing is marked on any page.</p>;
  if (page === undefined) return <p class="note late">Asking the page …</p>;
  if (page === "loading") return <p class="note">This page is still loading …</p>;
  if (page === "gone") return <p class="note">The page was closed.</p>;
  if (page === "unread") return <Unread />;
  const { host, isArticle, running } = page;
  return (
    <section aria-label="This site">
      <Switch
        label={
          <>
            On this site <span class="quiet">{host}</span>
          </>
        }
        isOn={running}
        toggle={setSite}
      />
      {!running && (
        <p class="note">
          {isArticle
            ? "Nothing is marked on this site."
            : "This page does not present itself as an article. Switch on to mark names here all the same."}
        </p>
      )}
    </section>
  );
}

function Unread() {
  return (
    <p class="note">
      Fact Context is not at work on this page. If the page was open before Fact Context was
      installed or updated, reload it. The browser’s own pages and extension stores are closed to
      extensions.
    </p>
  );
}
