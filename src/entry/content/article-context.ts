import { joinEvidence, type PageEvidence } from "../../core/mentions/evidence/page-evidence.ts";

/** Most evidence that is kept, and sent with a question, in characters of JSON. */
const EVIDENCE_MAX_CHARACTERS = 1 << 19;

/** Evidence from the texts of one answer; it holds until all of them have gone from the page. */
interface Lesson {
  texts: Set<string>;
  learnt: PageEvidence;
  /** The same, as JSON: many texts teach what others have taught. */
  json: string;
}

/** Texts on one matter, as a rule an article: evidence from one holds for the others. */
export class ArticleContext {
  readonly title: string;
  #lessons: Lesson[] = [];
  readonly #taught = new Set<string>();
  #joined: PageEvidence | null = null;

  constructor(title: string) {
    this.title = title;
  }

  evidence(): PageEvidence | null {
    if (this.#lessons.length === 0) return null;
    this.#joined ??= joinEvidence(this.#lessons.map(({ learnt }) => learnt));
    return this.#joined;
  }

  learn(texts: readonly string[], learnt: PageEvidence): void {
    const fresh = texts.filter((text) => !this.#taught.has(text));
    for (const text of fresh) this.#taught.add(text);
    if (fresh.length === 0) return;
    const json = JSON.stringify(learnt);
    const isKnown = this.#lessons.some((lesson) => lesson.json === json);
    this.#lessons.push({ texts: new Set(fresh), learnt, json });
    if (this.#joined && !isKnown) this.#joined = joinEvidence([this.#joined, learnt]);
    let size = this.#lessons.reduce((sum, lesson) => sum + lesson.json.length, 0);
    while (size > EVIDENCE_MAX_CHARACTERS) {
      size -= this.#lessons.shift()?.json.length ?? size;
      this.#joined = null;
    }
  }

  forget(text: string): void {
    if (!this.#taught.delete(text)) return;
    for (const lesson of this.#lessons) lesson.texts.delete(text);
    const left = this.#lessons.filter(({ texts }) => texts.size > 0);
    if (left.length === this.#lessons.length) return;
    this.#lessons = left;
    this.#joined = null;
  }
}
