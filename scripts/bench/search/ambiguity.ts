import { keysOf } from '../../../src/search/index.ts';
import type { PageRecord } from '../../../src/search/index/index.ts';

/** Records with their folded titles and questions, worked out once. */
export interface Corpus {
  readonly records: readonly PageRecord[];
  readonly titles: readonly string[];
  readonly questions: readonly (readonly string[])[];
}

/** Folds all titles and questions, each with a space before and after it and between its words. */
export function corpusOf(records: readonly PageRecord[]): Corpus {
  return {
    records,
    titles: records.map(({ title }) => spaced(title)),
    questions: records.map(({ questions }) => questions.map(({ wording }) => spaced(wording))),
  };
}

function spaced(text: string): string {
  return ` ${keysOf(text).join(' ')} `;
}

/** What else a page must have to be an answer, and what answers. */
interface Demand {
  /** The words must stand side by side in the title or a question. */
  readonly side?: boolean;
  readonly year?: string;
  readonly place?: string;
  /** Questions answer, not pages. */
  readonly anchors?: boolean;
  /** A question that has the words makes its page an answer. */
  readonly anyUnit?: boolean;
}

/** Every address that answers a text as written, so that equals are not counted as errors. */
export function ambiguity(
  { records, titles, questions }: Corpus,
  text: string,
  { side = false, year, place, anchors = false, anyUnit = false }: Demand = {},
): readonly string[] {
  const keys = keysOf(text);
  const phrase = ` ${keys.join(' ')} `;
  const has = (unit: string): boolean =>
    side || anyUnit ? unit.includes(phrase) : keys.every((key) => unit.includes(` ${key} `));
  return records.flatMap((record, at) => {
    if (year !== undefined && record.year !== year) return [];
    if (place !== undefined && !record.places.includes(place)) return [];
    const own = (questions[at] ?? []).map(has);
    if (anchors)
      return record.questions
        .filter((_, question) => own[question])
        .map(({ name }) => `${record.url}#${name}`);
    const found = has(titles[at] ?? '') || ((side || anyUnit) && own.some(Boolean));
    return found ? [record.url] : [];
  });
}
