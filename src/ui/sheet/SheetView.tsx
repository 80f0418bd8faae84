import { useState } from "preact/hooks";
import { contextSheet } from "../../core/card/sheet.ts";
import type { EntityId } from "../../core/pack.ts";
import type { PageCast } from "../../core/page-report.ts";
import { Check } from "../controls/Check.tsx";
import { useTranslate } from "../i18n.tsx";
import { Silence } from "../Silence.tsx";
import { Sheet } from "./Sheet.tsx";
import { sheetMarkdown } from "./sheet-markdown.ts";
import type { SheetProps } from "./sheet-props.ts";

/** The context sheet of a page, and what is to stand on it. */
export function SheetView(props: SheetProps) {
  const { settings, page } = props;
  const t = useTranslate();
  const cast = settings.enabled && typeof page === "object" && page.running ? page : null;
  const names = cast ? props.cards.length : 0;
  return (
    <main>
      {cast && names > 0 ? (
        <SheetOf cast={cast} {...props} />
      ) : (
        <>
          <h1>{t("sheetOpen")}</h1>
          {cast ? <p class="note">{t("popupNoNames")}</p> : <Silence {...props} />}
        </>
      )}
    </main>
  );
}

function SheetOf({ cast, cards, settings, saved, print, save }: SheetProps & { cast: PageCast }) {
  const t = useTranslate();
  const [leftOut, setLeftOut] = useState<ReadonlySet<EntityId>>(new Set());
  const [hasAddress, setHasAddress] = useState(false);
  const [factsAlone, setFactsAlone] = useState(settings.onlyFacts);
  const { title } = cast;
  const sheet = contextSheet({
    title,
    url: hasAddress ? cast.url : null,
    cards: cards.filter(({ id }) => !leftOut.has(id)),
    factsAlone,
  });
  const choose = (id: EntityId, isOn: boolean) => {
    const next = new Set(leftOut);
    if (isOn) next.delete(id);
    else next.add(id);
    setLeftOut(next);
  };
  return (
    <>
      <section class="tools" aria-label={t("sheetOpen")}>
        <div class="actions">
          <button type="button" class="action" onClick={print}>
            {t("sheetPrint")}
          </button>
          <button type="button" class="action" onClick={() => save(sheetMarkdown(sheet, t), title)}>
            {t("sheetSave")}
          </button>
          <span role="status">{saved !== null && t("sheetSaved", { file: saved })}</span>
        </div>
        <Check label={t("sheetAddress")} isOn={hasAddress} toggle={setHasAddress} />
        <Check label={t("cardOnlyFacts")} isOn={factsAlone} toggle={setFactsAlone} />
        <fieldset class="names">
          <legend>{t("sheetNames")}</legend>
          {cards.map(({ id, label }) => (
            <Check
              key={id}
              label={label}
              isOn={!leftOut.has(id)}
              toggle={(isOn) => choose(id, isOn)}
            />
          ))}
        </fieldset>
      </section>
      {sheet.entries.length > 0 ? (
        <Sheet sheet={sheet} />
      ) : (
        <>
          <h1>{title}</h1>
          <p class="note">{t("sheetEmpty")}</p>
        </>
      )}
    </>
  );
}
