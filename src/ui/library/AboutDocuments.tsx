import { useState } from "preact/hooks";
import type { MessageId, Translate } from "../../core/i18n/translator.ts";
import type { DocumentAbout, DocumentFacts } from "../../core/knowledge/collection/types.ts";
import type { DocumentId } from "../../core/pack.ts";
import { pushTo } from "../../core/push-to.ts";
import { useTranslate } from "../i18n.tsx";
import type { LibraryActions } from "./props.ts";

const FACTS = ["kind", "publisher", "date"] as const;
const LACKED: Readonly<Record<(typeof FACTS)[number], MessageId>> = {
  kind: "aboutLacksKind",
  publisher: "aboutLacksPublisher",
  date: "aboutLacksDate",
};
/** Most documents offered at once: a thousand options would hold the page up. */
const OFFERED_MAX = 100;
const NOTHING: DocumentFacts = { kind: "", publisher: "", date: "" };
const DAY_FORM = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
const DATE_FORM = `(\\.\\./)?${DAY_FORM}|${DAY_FORM}/(${DAY_FORM}|\\.\\.)`;

interface AboutDocumentsProps {
  documents: readonly DocumentAbout[];
  describe: LibraryActions["describe"];
}

/** What the documents are and from when, for the reader to complete where the files do not tell. */
export function AboutDocuments({ documents, describe }: AboutDocumentsProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState("");
  const lacking = documents.filter((one) => FACTS.some((fact) => one[fact] === ""));
  const one = documents.find(({ id }) => id === chosen);
  const write = (told: DocumentFacts) => {
    if (one) return describe([one.id], told);
    for (const fact of FACTS) {
      const without = documents.filter((document) => document[fact] === "").map(({ id }) => id);
      const value = told[fact].trim();
      if (value !== "" && without.length > 0) describe(without, { [fact]: value });
    }
  };
  return (
    <details class="about">
      <summary>
        <span class="link">
          {lacking.length > 0 ? lackingWords(lacking, t) : t("aboutDocuments")}
        </span>
      </summary>
      <p class="quiet">{t("aboutNote")}</p>
      <Years documents={documents} describe={describe} />
      <WhichDocument documents={documents} chosen={chosen} choose={setChosen} />
      <Facts key={one ? JSON.stringify(one) : `all ${lacking.length}`} known={one} write={write} />
    </details>
  );
}

/** Which facts the files do not give, and for which documents. */
function lackingWords(lacking: readonly DocumentAbout[], t: Translate): string {
  const lacked = FACTS.filter((fact) => lacking.some((one) => one[fact] === ""));
  const facts = new Intl.ListFormat(t.locale).format(lacked.map((fact) => t(LACKED[fact])));
  const [one, ...others] = lacking;
  return one && others.length === 0
    ? t("aboutLackingIn", { title: one.title, facts })
    : t("aboutLacking", { count: lacking.length, facts });
}

/** Offers the years in titles and file names as dates. */
function Years({ documents, describe }: AboutDocumentsProps) {
  const t = useTranslate();
  const years = new Map<string, DocumentId[]>();
  for (const { id, year } of documents) {
    if (year !== null) pushTo(years, year, id);
  }
  const offered = [...years.values()].flat().length;
  if (offered === 0) return null;
  return (
    <p class="buttons">
      {t("aboutYears", { count: offered })}
      <button
        type="button"
        class="button"
        onClick={() => {
          for (const [date, ids] of years) describe(ids, { date });
        }}
      >
        {t("aboutTakeYears")}
      </button>
    </p>
  );
}

interface WhichDocumentProps extends Pick<AboutDocumentsProps, "documents"> {
  chosen: DocumentId;
  choose(document: DocumentId): void;
}

/** One of the documents, or all of them; of many, those with the words that are searched for. */
function WhichDocument({ documents, chosen, choose }: WhichDocumentProps) {
  const t = useTranslate();
  const [words, setWords] = useState("");
  return (
    <>
      {documents.length > OFFERED_MAX && (
        <input
          type="search"
          placeholder={t("aboutSearch")}
          aria-label={t("aboutSearch")}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <label class="field">
        {t("aboutWhich")}
        <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t("aboutAll")}</option>
          <Offered documents={documents} words={words} chosen={chosen} />
        </select>
      </label>
    </>
  );
}

interface OfferedProps extends Pick<AboutDocumentsProps, "documents"> {
  /** What the reader searches for. */
  words: string;
  chosen: DocumentId;
}

/** The documents with the words that are searched for, as options: the first of many, and the chosen one. */
function Offered({ documents, words, chosen }: OfferedProps) {
  const t = useTranslate();
  const wanted = words.trim().toLowerCase();
  const fitting = documents
    .map((one) => ({ id: one.id, line: lineOf(one) }))
    .filter(({ id, line }) => id === chosen || line.toLowerCase().includes(wanted));
  const offered = fitting.filter(({ id }, i) => i < OFFERED_MAX || id === chosen);
  const more = fitting.length - offered.length;
  return (
    <>
      {offered.map(({ id, line }) => (
        <option key={id} value={id}>
          {line}
        </option>
      ))}
      {more > 0 && <option disabled>{t("aboutMore", { count: more })}</option>}
    </>
  );
}

function lineOf(document: DocumentAbout): string {
  return [document.title, ...FACTS.map((fact) => document[fact])].filter(Boolean).join(" · ");
}

interface FactsProps {
  /** Undefined where the facts are of all that do not tell them. */
  known: DocumentFacts | undefined;
  write(told: DocumentFacts): void;
}

function Facts({ known = NOTHING, write }: FactsProps) {
  const t = useTranslate();
  const [told, setTold] = useState<DocumentFacts>({
    kind: known.kind,
    publisher: known.publisher,
    date: known.date,
  });
  const labels = { kind: t("aboutKind"), publisher: t("aboutPublisher"), date: t("aboutDate") };
  const examples = { kind: t("aboutKindExample"), publisher: "", date: "2024-05-31" };
  return (
    <form
      class="facts"
      onSubmit={(event) => {
        event.preventDefault();
        write(told);
      }}
    >
      {FACTS.map((fact) => (
        <label key={fact} class="field">
          {labels[fact]}
          <input
            name={fact}
            value={told[fact]}
            placeholder={examples[fact]}
            {...(fact === "date" ? { pattern: DATE_FORM, title: t("aboutDateForm") } : {})}
            onInput={({ currentTarget: { value } }) =>
              setTold((before) => ({ ...before, [fact]: value }))
            }
          />
        </label>
      ))}
      <button type="submit" class="button">
        {t("aboutWrite")}
      </button>
    </form>
  );
}
