import type { Question, SurveyFront } from '../survey/index.ts';
import { plain } from './plain.ts';
import { MERGER } from './territory.ts';

/** Why two readings of one question may not be compared; in the order in which it is said. */
export const BARRIERS = [
  'wording',
  'choices',
  'asked',
  'population',
  'territory',
  'sampling',
  'unstated',
  'mode',
  'method',
] as const;
export type Barrier = (typeof BARRIERS)[number];

/** A question as one survey asked it. */
export interface AskedWave {
  readonly front: Partial<Pick<SurveyFront, 'mode' | 'sampling' | 'population'>>;
  readonly question: Pick<Question, 'type' | 'label' | 'choices' | 'complete' | 'base'>;
  /** By `territoryOf`. */
  readonly territory: string;
  /** ISO day by which the wave is ordered. */
  readonly date: string;
}

/** A break of a series: readings before a day cannot be compared with those from that day on. Fits `SeriesBreak`. */
export interface KnownBreak {
  /** ISO day on which the new way begins. */
  readonly date: string;
  readonly kind: Barrier;
  readonly note: string;
}

/** What is told apart of two waves, each as a text that must be the same. */
const TOLD: Readonly<
  Record<Exclude<Barrier, 'choices' | 'method' | 'unstated'>, (wave: AskedWave) => string>
> = {
  wording: ({ question }) => plain(question.label),
  asked: ({ question }) => plain(question.base ?? ''),
  population: ({ front }) => plain(front.population ?? ''),
  territory: ({ territory }) => territory,
  sampling: ({ front }) => front.sampling ?? '',
  mode: ({ front }) => front.mode?.toSorted().join() ?? '',
};

/**
 * Why a difference between two waves would be no change of opinion: another wording, other answers, others asked, another population,
 * territory, class of sampling (or one that is not stated) or mode, or a break of their series between them. Empty where they may be compared. The one rule of it:
 * whatever speaks of a change asks here.
 *
 * @param breaks of the series that both belong to
 * @example barriersBetween(now, before, []) // ['mode'], where one was asked by telephone and one in person
 */
export function barriersBetween(
  a: AskedWave,
  b: AskedWave,
  breaks: readonly KnownBreak[],
): readonly Barrier[] {
  const found = new Set<Barrier>(breaksBetween(a, b, breaks).map(({ kind }) => kind));
  return BARRIERS.filter((barrier) => found.has(barrier) || differs(barrier, a, b));
}

function differs(barrier: Barrier, a: AskedWave, b: AskedWave): boolean {
  if (barrier === 'method') return false;
  const isUnstated = [a, b].some(({ front }) => front.sampling === 'unstated');
  if (barrier === 'unstated') return isUnstated;
  // Of a way that nobody knows it cannot be said that it is another.
  if (barrier === 'sampling' && isUnstated) return false;
  if (barrier === 'choices') return !offerAlike(a.question, b.question);
  return TOLD[barrier](a) !== TOLD[barrier](b);
}

/** Answers of a question that is printed in part are not all known. */
function offerAlike(a: AskedWave['question'], b: AskedWave['question']): boolean {
  if (a.type !== b.type) return false;
  if (!a.complete || !b.complete) return true;
  const labels = ({ choices }: AskedWave['question']) =>
    choices
      .map(({ label }) => plain(label))
      .toSorted()
      .join('|');
  return labels(a) === labels(b);
}

function breaksBetween(a: AskedWave, b: AskedWave, breaks: readonly KnownBreak[]) {
  const [first = '', last = ''] = [a.date, b.date].toSorted();
  return breaks.filter(({ date }) => first < date && date <= last);
}

/**
 * The breaks of a series, with those that nobody wrote down: where two waves in a row may not be compared and no known break lies between
 * them, one for each reason: on the day of the later wave, or on that of the merger of provinces where it parts them.
 *
 * @param waves of one place, oldest first
 */
export function breaksOf(
  waves: readonly AskedWave[],
  known: readonly KnownBreak[],
): readonly KnownBreak[] {
  const found = waves.flatMap((wave, at) => {
    const before = waves[at - 1];
    if (before === undefined || breaksBetween(before, wave, known).length > 0) return [];
    const merged = before.date < MERGER && MERGER <= wave.date;
    return barriersBetween(before, wave, []).map((kind) => ({
      date: kind === 'territory' && merged ? MERGER : wave.date,
      kind,
      note: '',
    }));
  });
  return [...known, ...found].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
