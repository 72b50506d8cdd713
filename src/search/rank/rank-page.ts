import type { Ask, Spelling } from '../query/index.ts';
import { numberParts, partsOf } from '../text/index.ts';
import { hasPhrase, placeText, type PlacedText } from './placed-text.ts';
import {
  matchText,
  placesOf,
  WEIGHTS,
  type Match,
  type MatchContext,
  type Surroundings,
} from './rank.ts';
import type { PageRecord } from '../index/index.ts';

/** A title or a question that answers. */
export interface UnitMatch extends Match {
  /** Place among the page's questions; null for the page itself. */
  readonly question: number | null;
}

/** A page that answers. */
export interface PageMatch {
  readonly record: PageRecord;
  readonly best: UnitMatch;
  /** Its questions that answer, best first. */
  readonly questions: readonly UnitMatch[];
  /** The spelling that found it. */
  readonly spelling: Spelling;
}

/** What a word is worth where it is found: in the title above a question, among a page's names, in its summary. */
const WORTH = { title: 0.8, names: 0.85, about: 0.5, successors: 0.6, predecessors: 0.5 };
const TITLE_FIRST = 0.02;
const LEVELS = { whole: 2, loose: 1, part: 0 } as const;

/** Ranks a page's title and each of its questions apart; the best of them stands for the page. */
export function rankPage(
  record: PageRecord,
  ask: Ask,
  weight: (key: string) => number,
): PageMatch | null {
  const texts = textsOf(record);
  const context: MatchContext = { weight, accented: ask.accented };
  const all = ask.spellings.map((spelling) => {
    const around = placesOf(spelling, texts.around, record.year);
    const beneath = placesOf(spelling, texts.aroundQuestion, record.year);
    const title = matchText(spelling, texts.title, around, context);
    const units: UnitMatch[] = [
      { ...withNumbers(title, spelling, record), question: null },
      ...texts.questions.map((text, question) => ({
        ...matchText(spelling, text, beneath, context),
        question,
      })),
    ].filter(({ question }) => hasPhrases(ask, texts, question));
    return { spelling, sorted: units.toSorted(byRank) };
  });
  const [best] = all
    .filter(({ sorted }) => sorted.length > 0)
    .toSorted((a, b) => compare(a.sorted[0], b.sorted[0]));
  const [first] = best?.sorted ?? [];
  if (best === undefined || first === undefined || first.coverage === 0) return null;
  return {
    record,
    best: first,
    questions: best.sorted.filter(({ question }) => question !== null),
    spelling: best.spelling,
  };
}

/** Pages as they are, unranked: what filters alone select. */
export function listPages(
  records: readonly PageRecord[],
  { spellings: [spelling = []] }: Ask,
): readonly PageMatch[] {
  const best: UnitMatch = { score: 0, level: 'whole', coverage: 1, question: null };
  return records.map((record) => ({ record, best, questions: [], spelling }));
}

/** The better match first: by level, then by score. */
export function byRank(a: UnitMatch, b: UnitMatch): number {
  return rankOf(b) - rankOf(a);
}

/** A match as one number: a whole one stands before a part of equal score. */
function rankOf({ score, level, question }: UnitMatch): number {
  return score + LEVELS[level] * 0.5 + (question === null ? TITLE_FIRST : 0);
}

function compare(a: UnitMatch | undefined, b: UnitMatch | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return byRank(a, b);
}

interface Texts {
  readonly title: PlacedText;
  readonly questions: readonly PlacedText[];
  readonly around: readonly Surroundings[];
  readonly aroundQuestion: readonly Surroundings[];
}

/** The words of a page are taken apart once: one query after another ranks the same pages. */
const known = new WeakMap<PageRecord, Texts>();

function textsOf(record: PageRecord): Texts {
  const texts = known.get(record) ?? readTexts(record);
  known.set(record, texts);
  return texts;
}

function readTexts(record: PageRecord): Texts {
  const title = placeText(record.title);
  const { kind, year, place, places, topics, successors, predecessors, about, summary } = record;
  const of = (texts: readonly string[], worth: number): Surroundings[] =>
    texts.map((text) => ({ text: placeText(text), worth }));
  const around = [
    ...of([kind, year, place, ...places, ...topics], WORTH.names),
    ...of(successors, WORTH.successors),
    ...of(predecessors, WORTH.predecessors),
    ...of([summary, ...about, ...record.documents], WORTH.about),
  ];
  return {
    title,
    questions: record.questions.map(({ wording }) => placeText(wording)),
    around,
    aroundQuestion: [{ text: title, worth: WORTH.title }, ...around],
  };
}

function hasPhrases({ phrases }: Ask, texts: Texts, question: number | null): boolean {
  const own = question === null ? texts.title : texts.questions[question];
  const around = question === null ? texts.around : texts.aroundQuestion;
  const all = [...(own === undefined ? [] : [own]), ...around.map(({ text }) => text)];
  return phrases.every((phrase) => all.some((text) => hasPhrase(phrase, text)));
}

/** A page that names the document asked for answers wholly, however the number is written. */
function withNumbers(match: Match, spelling: Spelling, { documents }: PageRecord): Match {
  if (!spelling.some(({ key }) => /^\d/u.test(key))) return match;
  const named = documents.map(numberParts);
  const codes = new Set(named.flat());
  const counted = spelling.filter(({ stop }) => !stop || spelling.length < 3);
  const asked = new Set(
    counted.flatMap(({ key }) => partsOf(key, codes)).filter((key) => key !== 'so'),
  );
  const full = named.some((parts) => parts.every((part) => asked.has(part)));
  const wholly = named.some((parts) => [...asked].every((key) => parts.includes(key)));
  if (!full && !wholly) return match;
  const score = match.score + (full ? 1.5 : 1);
  if (!wholly) return { ...match, score };
  return { score: score + WEIGHTS.coverage * (1 - match.coverage), level: 'whole', coverage: 1 };
}
