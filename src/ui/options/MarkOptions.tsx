import type { MessageId } from "../../core/i18n/translator.ts";
import { extraPlaces, showsCategory } from "../../core/marking.ts";
import { EXTRA_PLACES, RELEVANCES, type Relevance } from "../../core/settings.ts";
import { categoryName } from "../category-words.ts";
import { Check } from "../controls/Check.tsx";
import { Choice } from "../controls/Choice.tsx";
import { DensityChoice } from "../controls/DensityChoice.tsx";
import { useTranslate } from "../i18n.tsx";
import { MarkSample } from "./MarkSample.tsx";
import type { OptionsProps } from "./options-props.ts";

const RELEVANCE_LABELS: Readonly<Record<Relevance, MessageId>> = {
  subject: "relevanceSubject",
  all: "relevanceAll",
};

const PLACE_LABELS: Readonly<Record<(typeof EXTRA_PLACES)[number], MessageId>> = {
  headlines: "placeHeadlines",
  captions: "placeCaptions",
  links: "placeLinks",
  lists: "placeLists",
};

/** Which names are marked, where, and how the marks look; all of it shown on a sentence. */
export function MarkOptions({ settings, categories, change }: OptionsProps) {
  const t = useTranslate();
  const places = extraPlaces(settings);
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t("optionsMarks")}</h2>
      <MarkSample settings={settings} />
      <DensityChoice density={settings.density} choose={(density) => change({ density })} />
      <Choice
        legend={t("optionsRelevance")}
        options={RELEVANCES.map((value) => ({ value, label: t(RELEVANCE_LABELS[value]) }))}
        value={settings.relevance}
        choose={(relevance) => change({ relevance })}
      />
      <fieldset class="choice">
        <legend>{t("optionsPlaces")}</legend>
        {EXTRA_PLACES.map((place) => (
          <Check
            key={place}
            label={t(PLACE_LABELS[place])}
            isOn={places[place]}
            toggle={(on) => change({ places: { ...places, [place]: on } })}
          />
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>{t("optionsCategories")}</legend>
        {categories.map((category) => (
          <Check
            key={category.id}
            label={categoryName(category, t)}
            isOn={showsCategory(settings, category.id)}
            toggle={(on) => change({ categories: { [category.id]: on } })}
          />
        ))}
        <Check
          label={t("optionsDemonyms")}
          note={t("optionsDemonymsNote")}
          isOn={settings.demonyms}
          toggle={(demonyms) => change({ demonyms })}
        />
      </fieldset>
      <Check
        label={t("optionsColours")}
        note={t("optionsColoursNote")}
        isOn={settings.colourByCategory}
        toggle={(colourByCategory) => change({ colourByCategory })}
      />
    </section>
  );
}
