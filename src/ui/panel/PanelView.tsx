import { useLayoutEffect, useRef } from "preact/hooks";
import { showsCategory } from "../../core/marking.ts";
import type { EntityId } from "../../core/pack.ts";
import { isLooking, type PageCast } from "../../core/page-report.ts";
import { CastCount } from "../CastCount.tsx";
import { useTranslate } from "../i18n.tsx";
import { NamesCount } from "../NamesCount.tsx";
import { notShownWords } from "../site-words.ts";
import { WhyEmpty } from "../WhyEmpty.tsx";
import { InView } from "./InView.tsx";
import { Member } from "./Member.tsx";
import type { PanelProps } from "./panel-props.ts";

/** Who and what the page names, beside the page, to read along with it. */
export function PanelView(props: PanelProps) {
  const { settings, page, openSheet } = props;
  const t = useTranslate();
  const cast = settings.enabled && typeof page === "object" && page.running ? page : null;
  const hasNames = cast !== null && cast.entities.length > 0;
  return (
    <main>
      <header>
        <div class="ways">
          <h1>{hasNames ? <CastCount {...cast} settings={settings} /> : t("panelTitle")}</h1>
          {hasNames && (
            <button type="button" class="link" onClick={openSheet}>
              {t("sheetOpen")}
            </button>
          )}
        </div>
        {cast && <p class="quiet title">{cast.title}</p>}
      </header>
      <NamesCount settings={settings} entities={cast && !isLooking(cast) ? cast.entities : null} />
      {cast ? <MemberList cast={cast} {...props} /> : <WhyEmpty {...props} />}
    </main>
  );
}

function MemberList({
  cast,
  settings,
  inView,
  isNotShown,
  ...on
}: PanelProps & { cast: PageCast }) {
  const t = useTranslate();
  const shown = cast.entities.filter(({ category }) => showsCategory(settings, category));
  const known = new Map(shown.map((entry) => [entry.id, entry]));
  // Names in view beside the text are not listed.
  const listedInView = [...inView].flatMap((id) => known.get(id) ?? []);
  const list = useFollowing(listedInView.map(({ id }) => id));
  if (isLooking(cast)) return <p class="note late">{t("popupLooking")}</p>;
  return (
    <>
      {shown.length > 0 && (
        <InView
          entries={listedInView}
          goTo={(id) => memberIn(list.current, id)?.querySelector("button")?.focus()}
        />
      )}
      {isNotShown && (
        <p class="note" role="alert">
          {notShownWords(settings, t)}
        </p>
      )}
      {cast.withheld && (
        <p class="note">
          {t("popupWithheld")}{" "}
          <button type="button" class="link" onClick={on.showAll}>
            {t("popupMarkAll")}
          </button>
        </p>
      )}
      {shown.length === 0 && (
        <p class="note">
          {t(cast.entities.length === 0 ? "popupNoNames" : "popupNamesSwitchedOff")}
        </p>
      )}
      <ol class="plain cast" ref={list}>
        {shown.map((entry) => (
          <Member
            key={entry.id}
            entry={entry}
            isInView={inView.has(entry.id)}
            onlyFacts={settings.onlyFacts}
            showEntity={on.showEntity}
            openDocument={on.openDocument}
          />
        ))}
      </ol>
      {cast.more > 0 && <p class="note">{t("panelMore", { count: cast.more })}</p>}
    </>
  );
}

/**
 * Scrolls the list, as the page is scrolled, to the name that stands first in the page's view, unless it can
 * be seen already: upon opening, one of those in view is enough, so that the head of the panel stays in view.
 * Leaves the list alone while the pointer or the focus is in it.
 */
function useFollowing(inView: readonly EntityId[]) {
  const list = useRef<HTMLOListElement>(null);
  const followed = useRef<EntityId | null>(null);
  useLayoutEffect(() => {
    const [first] = inView;
    if (first === undefined || first === followed.current || !list.current) return;
    const looked = followed.current === null ? inView : [first];
    followed.current = first;
    if (list.current.matches(":hover, :focus-within")) return;
    const [member = null, ...others] = looked.map((id) => memberIn(list.current, id));
    if ([member, ...others].some(isSeen)) return;
    // The head of the panel stands above the first, and goes with it.
    if (member === list.current.firstElementChild) scrollTo({ top: 0 });
    else member?.scrollIntoView();
  }, [inView]);
  return list;
}

/** Whether the whole of a name in the list can be seen, below the names in view. */
function isSeen(member: Element | null): boolean {
  if (!member) return false;
  const { top, bottom } = member.getBoundingClientRect();
  const above = document.querySelector(".in-view")?.getBoundingClientRect().bottom ?? 0;
  return top >= above && bottom <= innerHeight;
}

function memberIn(list: HTMLElement | null, entity: EntityId): Element | null {
  return list?.querySelector(`[data-entity="${CSS.escape(entity)}"]`) ?? null;
}
