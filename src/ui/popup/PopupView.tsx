import type { EntityId } from "../../core/knowledge/pack.ts";
import type { PageReport } from "../../core/page-report.ts";
import type { Settings } from "../../core/settings.ts";
import { Categories } from "./Categories.tsx";
import { Names } from "./Names.tsx";
import { Preferences } from "./Preferences.tsx";
import { Switch } from "./Switch.tsx";

export interface PopupProps {
  settings: Settings;
  /** Undefined while asking; null on a page that extensions may not read. */
  page: PageReport | null | undefined;
  change(change: Partial<Settings>): void;
  setSite(host: string, on: boolean): void;
  showEntity(entity: EntityId): void;
}

export function PopupView({ settings, page, change, setSite, showEntity }: PopupProps) {
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
      <fieldset disabled={!settings.enabled}>
        <Site page={page} isEnabled={settings.enabled} setSite={setSite} />
        <Categories settings={settings} page={page} change={change} />
        <Preferences settings={settings} change={change} />
        {page?.running && <Names page={page} settings={settings} showEntity={showEntity} />}
      </fieldset>
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
  if (page === null) return <p class="note">Extensions cannot read this page.</p>;
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
        toggle={(on) => setSite(host, on)}
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
