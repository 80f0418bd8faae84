import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { judgedStance } from "../../core/knowledge/pack/statements.ts";
import { showsCategory } from "../../core/marking.ts";
import {
  isLooking,
  type ListedEntity,
  namesSwitchedOn,
  type PageReport,
} from "../../core/page-report.ts";
import { fold } from "../../core/text/fold.ts";
import { CastCount } from "../CastCount.tsx";
import { StanceLabel } from "../card/claims/StanceLabel.tsx";
import { useTranslate } from "../i18n.tsx";
import { TimesNamed } from "../TimesNamed.tsx";
import type { PopupProps } from "./popup-props.ts";

/** A list of more names than this cannot be taken in at a glance, and has a field to search it. */
const SEARCHED_FROM = 10;

interface CastProps extends Pick<PopupProps, "settings" | "showEntity" | "bringBack" | "showAll"> {
  report: PageReport;
}

/** Who and what the page names, in the order of appearance; each leads to its first mention and card. */
export function Cast({ report, settings, showAll, ...on }: CastProps) {
  const t = useTranslate();
  const [sought, setSought] = useState("");
  if (isLooking(report)) return <p class="note late">{t("popupLooking")}</p>;
  const names = namesSwitchedOn(report.entities, settings);
  const hidden = report.entities.filter(
    (entity) => entity.hidden === entity.mentions && showsCategory(settings, entity.category),
  );
  const hasSearch = names.length > SEARCHED_FROM;
  const isSearched = hasSearch && sought !== "";
  const found = isSearched ? search(names, sought) : names;
  const isEmpty = names.length === 0 && hidden.length === 0;
  const tellsUnmarked = report.shown > 0 && settings.density !== "none";
  return (
    <section aria-labelledby="names">
      <div class="names-head">
        <h2 id="names" class={isEmpty ? "unseen" : undefined}>
          <CastCount {...report} settings={settings} />
        </h2>
        {hasSearch && (
          <Search
            sought={sought}
            change={setSought}
            goToFirst={() => found[0] && on.showEntity(found[0].id)}
          />
        )}
      </div>
      <WhyUnmarked report={report} settings={settings} names={names} showAll={showAll} />
      {isEmpty && (
        <p class="note">
          {t(report.entities.length === 0 ? "popupNoNames" : "popupNamesSwitchedOff")}
        </p>
      )}
      {hasSearch && (
        <p role="status" class={found.length > 0 ? "unseen" : "note"}>
          {isSearched &&
            (found.length > 0 ? t("names", { count: found.length }) : t("reviewNoName"))}
        </p>
      )}
      <div class="cast" data-searched={isSearched}>
        <CastRows names={found} tellsUnmarked={tellsUnmarked} {...on} />
        {hidden.length > 0 && !isSearched && (
          <>
            <h2>{t("popupHidden", { count: hidden.length })}</h2>
            <CastRows names={hidden} tellsUnmarked={false} {...on} />
          </>
        )}
      </div>
    </section>
  );
}

interface WhyUnmarkedProps extends Pick<CastProps, "report" | "settings" | "showAll"> {
  /** Those of categories that are switched on. */
  names: readonly ListedEntity[];
}

/** Why names of the page are not marked, where no switch in the popup tells. */
function WhyUnmarked({ report, settings, names, showAll }: WhyUnmarkedProps) {
  const t = useTranslate();
  if (report.withheld) {
    return (
      <p class="note">
        {t("popupWithheld")}{" "}
        <button type="button" class="link" onClick={showAll}>
          {t("popupMarkAll")}
        </button>
      </p>
    );
  }
  if (report.shown > 0 || names.length === 0) return null;
  return (
    <p class="note">{t(settings.density === "none" ? "popupAltHeld" : "popupUnmarkedPlaces")}</p>
  );
}

interface CastRowsProps extends Pick<PopupProps, "showEntity" | "bringBack"> {
  names: readonly ListedEntity[];
  /** Whether a name that is not marked says so. */
  tellsUnmarked: boolean;
}

function CastRows({ names, tellsUnmarked, ...on }: CastRowsProps) {
  return (
    <ul class="plain">
      {names.map((entity) => (
        <CastRow
          key={entity.id}
          entity={entity}
          isToldUnmarked={tellsUnmarked && !entity.isMarked}
          {...on}
        />
      ))}
    </ul>
  );
}

/** The names that have every word sought, as the page writes them too, then those that have them with who or what they are. */
function search(names: readonly ListedEntity[], sought: string): ListedEntity[] {
  const words = fold(sought).split(" ");
  const has = (text: string) => words.every((word) => fold(text).includes(word));
  const byName = names.filter(({ label, forms }) => [label, ...forms].some(has));
  const found = names.filter(({ label, identity }) => has(`${label} ${identity?.text ?? ""}`));
  return [...new Set([...byName, ...found])];
}

interface SearchProps {
  sought: string;
  change(sought: string): void;
  goToFirst(): void;
}

/** The field is focused from the start, so that one can type at once. */
function Search({ sought, change, goToFirst }: SearchProps) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);
  return (
    <input
      ref={field}
      class="search"
      type="search"
      aria-label={t("reviewSearch")}
      placeholder={t("popupSearch")}
      value={sought}
      onInput={({ currentTarget }) => change(currentTarget.value)}
      onKeyDown={({ key, isComposing }) => {
        if (key === "Enter" && !isComposing && sought !== "") goToFirst();
      }}
    />
  );
}

interface CastRowProps extends Pick<PopupProps, "showEntity" | "bringBack"> {
  entity: ListedEntity;
  isToldUnmarked: boolean;
}

function CastRow({ entity, isToldUnmarked, showEntity, bringBack }: CastRowProps) {
  const { id, label, identity, category, mentions, hidden } = entity;
  const t = useTranslate();
  return (
    <li class="member">
      <button
        type="button"
        class="entity"
        data-category={category}
        disabled={hidden === mentions}
        onClick={() => showEntity(id)}
      >
        <span class="label">
          {label}
          {identity && (
            <small class="quiet">
              {identity.text}
              <StanceLabel stance={judgedStance(identity)} />
            </small>
          )}
        </span>
        {isToldUnmarked && (
          <small class="quiet unmarked" title={t("popupNotMarkedWhy")}>
            {t("popupNotMarked")}
          </small>
        )}
        <TimesNamed times={mentions} />
      </button>
      {hidden > 0 && (
        <button
          type="button"
          class="link"
          aria-label={t("hiddenBringBackOf", { name: label })}
          onClick={() => bringBack(id)}
        >
          {t("hiddenBringBack")}
        </button>
      )}
    </li>
  );
}
