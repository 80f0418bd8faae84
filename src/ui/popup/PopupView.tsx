import { CATEGORIES, CATEGORY_LABELS, type Category } from "../../core/categories.ts";
import type { EntityId } from "../../core/knowledge/pack.ts";
import { OPEN_MODES, type OpenMode, type Settings } from "../../core/settings.ts";
import { Switch } from "./Switch.tsx";

/** An entity named on the page, and how often. */
export interface ListedEntity {
  id: EntityId;
  label: string;
  category: Category;
  mentions: number;
}

/** What the popup knows of the page it was opened over. */
export interface ListedPage {
  host: string;
  isArticle: boolean;
  running: boolean;
  entities: readonly ListedEntity[];
}

export interface PopupProps {
  settings: Settings;
  /** Undefined while asking; null on a page that extensions may not read. */
  page: ListedPage | null | undefined;
  change(change: Partial<Settings>): void;
  setSite(host: string, on: boolean): void;
  showEntity(entity: EntityId): void;
}

const OPEN_MODE_LABELS: Readonly<Record<OpenMode, string>> = {
  hover: "When the pointer rests on a name",
  key: "Only while Alt is held",
  click: "On a click",
};

export function PopupView({ settings, page, change, setSite, showEntity }: PopupProps) {
  return (
    <main>
      <header>
        <h1>Fact Context</h1>
        <Switch label="On" isOn={settings.enabled} toggle={(enabled) => change({ enabled })} />
      </header>
      <fieldset disabled={!settings.enabled}>
        {page && <Site page={page} setSite={setSite} />}
        {page === null && <p class="quiet">Fact Context cannot read this page.</p>}
        <Categories settings={settings} page={page} change={change} />
        <More settings={settings} change={change} />
        {page?.running && <Entities page={page} showEntity={showEntity} />}
      </fieldset>
    </main>
  );
}

function Site({ page, setSite }: { page: ListedPage; setSite: PopupProps["setSite"] }) {
  const { host, isArticle, running } = page;
  return (
    <section aria-label="This site">
      <Switch label={`On ${host}`} isOn={running} toggle={(on) => setSite(host, on)} />
      {!isArticle && !running && (
        <p class="quiet">
          This page does not call itself an article, so nothing runs here by itself.
        </p>
      )}
    </section>
  );
}

function Categories({ settings, page, change }: Pick<PopupProps, "settings" | "page" | "change">) {
  const counts = new Map<Category, number>();
  for (const { category, mentions } of page?.entities ?? []) {
    counts.set(category, (counts.get(category) ?? 0) + mentions);
  }
  return (
    <section aria-label="Categories">
      {CATEGORIES.map((category) => (
        <Switch
          key={category}
          label={CATEGORY_LABELS[category]}
          category={category}
          count={page?.running ? (counts.get(category) ?? 0) : null}
          isOn={settings.categories[category]}
          toggle={(on) => change({ categories: { ...settings.categories, [category]: on } })}
        />
      ))}
    </section>
  );
}

function More({ settings, change }: Pick<PopupProps, "settings" | "change">) {
  return (
    <details>
      <summary>More</summary>
      <Switch
        label="Also mark the words for a country’s people and things, such as “French” for France"
        isOn={settings.demonyms}
        toggle={(demonyms) => change({ demonyms })}
      />
      <label class="field">
        Open cards
        <select
          value={settings.openMode}
          onChange={(event) => change({ openMode: event.currentTarget.value as OpenMode })}
        >
          {OPEN_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {OPEN_MODE_LABELS[mode]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        After (milliseconds)
        <input
          type="number"
          min={0}
          max={1500}
          step={50}
          value={settings.openDelay}
          onChange={(event) => {
            if (event.currentTarget.validity.valid) {
              change({ openDelay: event.currentTarget.valueAsNumber });
            }
          }}
        />
      </label>
    </details>
  );
}

function Entities({ page, showEntity }: { page: ListedPage; showEntity(id: EntityId): void }) {
  if (page.entities.length === 0) {
    return <p class="quiet">The documents speak of nobody named on this page.</p>;
  }
  return (
    <section aria-label="On this page">
      <h2>On this page</h2>
      <ul>
        {page.entities.map(({ id, label, category, mentions }) => (
          <li key={id}>
            <button type="button" data-category={category} onClick={() => showEntity(id)}>
              <span class="swatch" aria-hidden="true" />
              <span class="label">{label}</span>
              <span class="count">{mentions}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
