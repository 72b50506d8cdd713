import { fold } from '../../../src/format/index.ts';
import type { PageRecord } from '../../../src/search/index/index.ts';
import type { Random } from '../../synthetic/random.ts';
import { abbreviate, misspell, otherPlacement, otherSpelling } from './distort.ts';
import { ambiguity, type Corpus } from './ambiguity.ts';

export const KINDS = [
  'accented',
  'unaccented',
  'tone',
  'nfd',
  'abbreviation',
  'number',
  'phrase',
  'typo',
  'year',
  'place',
  'question',
  'natural',
] as const;

export type Kind = (typeof KINDS)[number];

/** A query with the addresses that answer it. */
export interface KnownItem {
  readonly kind: Kind;
  readonly query: string;
  readonly targets: readonly string[];
}

/** A query that more pages than this have is no known item. */
const MOST_TARGETS = 5;
const TRIES = 400;

type Synonyms = readonly (readonly [short: string, full: string])[];

/** What one kind derives its queries from. */
interface Source {
  readonly corpus: Corpus;
  readonly record: PageRecord;
  readonly random: Random;
  readonly synonyms: Synonyms;
}

/**
 * Known-item queries of a site, derived from its own titles and questions: of each kind so many, each with the few pages, or the
 * questions' anchors, that have its words as they were before they were bent.
 */
export function deriveQueries(
  corpus: Corpus,
  synonyms: Synonyms,
  each: number,
  random: Random,
): readonly KnownItem[] {
  return KINDS.flatMap((kind) => {
    const items: KnownItem[] = [];
    for (let tries = 0; items.length < each && tries < each * TRIES; tries += 1) {
      const record = corpus.records[Math.floor(random() * corpus.records.length)];
      if (record === undefined) break;
      const made = MAKERS[kind]({ corpus, record, random, synonyms });
      if (made === null || made.targets.length === 0 || made.targets.length > MOST_TARGETS)
        continue;
      items.push({ kind, ...made });
    }
    return items;
  });
}

type Made = Pick<KnownItem, 'query' | 'targets'> | null;
type Maker = (source: Source) => Made;

/** Some words of a title as they stand there side by side, long enough to tell it from most. */
function span({ record, random }: Source, least = 4): string {
  return spanOf(record.title, random, least);
}

function spanOf(text: string, random: Random, least: number): string {
  const words = text.split(/\s+/u);
  const size = Math.min(words.length, least + Math.floor(random() * 4));
  const from = Math.floor(random() * (words.length - size + 1));
  return words
    .slice(from, from + size)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function onTitle(bend: (text: string, source: Source) => string | null): Maker {
  return (source) => {
    const text = span(source);
    const query = bend(text, source);
    return query === null ? null : { query, targets: ambiguity(source.corpus, text) };
  };
}

const MAKERS: Readonly<Record<Kind, Maker>> = {
  accented: onTitle((text) => text),
  unaccented: onTitle((text) => fold(text)),
  tone: onTitle((text) => otherPlacement(text)),
  nfd: onTitle((text) => text.normalize('NFD')),
  abbreviation: onTitle((text, { synonyms }) => abbreviate(text, synonyms)),
  typo: onTitle((text, { random }) => misspell(random() < 0.5 ? text : fold(text), random)),
  phrase: (source) => {
    const { record, random, corpus } = source;
    const question = record.questions[Math.floor(random() * record.questions.length)];
    const text = spanOf(
      question === undefined || random() < 0.5 ? record.title : question.wording,
      random,
      4,
    );
    return { query: `"${text}"`, targets: ambiguity(corpus, text, { side: true }) };
  },
  number: ({ record, random, corpus }) => {
    const number = record.documents[Math.floor(random() * record.documents.length)];
    if (number === undefined) return null;
    const same = corpus.records.filter(({ documents }) => documents.includes(number));
    return { query: otherSpelling(number, random), targets: same.map(({ url }) => url) };
  },
  year: (source) => {
    const text = span(source, 3);
    const { year } = source.record;
    const query = source.random() < 0.5 ? `${fold(text)} ${year}` : `${text} năm ${year}`;
    return { query, targets: ambiguity(source.corpus, text, { year }) };
  },
  place: (source) => {
    const { record, random, corpus } = source;
    const [place] = record.places;
    if (place === undefined) return null;
    const text = span(source, 3);
    const query = random() < 0.5 ? fold(`${place} ${text}`) : `${text} ${place}`;
    return { query, targets: ambiguity(corpus, text, { place }) };
  },
  question: ({ record, random, corpus }) => {
    const question = record.questions[Math.floor(random() * record.questions.length)];
    if (question === undefined) return null;
    const text = random() < 0.5 ? question.wording : spanOf(question.wording, random, 7);
    const query = random() < 0.5 ? fold(text) : text;
    return { query, targets: ambiguity(corpus, text, { side: true, anchors: true }) };
  },
  natural: ({ record, random, corpus }) => {
    const question = record.questions[Math.floor(random() * record.questions.length)];
    const [place] = record.places;
    if (question === undefined || place === undefined) return null;
    const text = spanOf(question.wording.replace(/^[^,]*ông\/bà|[?]/giu, ''), random, 6);
    const query = `bao nhiêu phần trăm người dân ${place} ${text.toLowerCase()} năm ${record.year}`;
    return {
      query: random() < 0.5 ? fold(query) : query,
      targets: ambiguity(corpus, text, { place, year: record.year, anyUnit: true }),
    };
  },
};
