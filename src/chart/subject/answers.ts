import type { Lang } from '../../format/index.ts';
import type { Choice, Question, Result } from '../../survey/index.ts';
import { baseOf, isNonsubstantive } from './cells.ts';
import type { TrendBreak, TrendPoint, AnswerVerdict } from './readings.ts';

/** More answers than this are too many lines for one drawing. */
const MOST = 8;

/** One survey of a series. */
export interface AnswerWave {
  /** ISO day: the place on the axis of time. */
  readonly date: string;
  /** Short: `10/2026`. */
  readonly label: string;
  readonly surveyId: string;
  readonly question: Question;
  /** Of the question or of the whole survey. */
  readonly results: readonly Result[];
}

/** One answer over the waves. */
export interface Answer {
  readonly choice: Choice;
  readonly points: readonly TrendPoint[];
  /** One a wave. */
  readonly results: readonly Result[];
}

function sharesOf({ question, results }: AnswerWave): ReadonlyMap<string, Result> {
  const own = results.filter((one) => one.question === question.name);
  const base = baseOf(question, own);
  const shares = own.filter(
    (one) => one.statistic === 'share' && one.by === null && one.base === base,
  );
  return new Map(shares.map((one) => [one.choice ?? '', one] as const));
}

const namesOf = ({ choices }: Question) =>
  choices
    .filter((one) => !isNonsubstantive(one))
    .map(({ name }) => name)
    .toSorted()
    .join(' ');

/**
 * The answers of a series' question, each with its shares of everyone over the waves, in the order of the last
 * questionnaire. Empty where the waves offered different answers, fewer than two, or too many to draw.
 *
 * @param waves in order of time
 */
export function answersOf(waves: readonly AnswerWave[]): readonly Answer[] {
  const last = waves.at(-1);
  if (last === undefined) return [];
  if (waves.some(({ question }) => namesOf(question) !== namesOf(last.question))) return [];
  const tables = waves.map((wave) => ({ wave, shares: sharesOf(wave) }));
  const answers = last.question.choices.flatMap((choice): Answer[] => {
    const read = tables.flatMap(({ wave, shares }) => {
      const result = shares.get(choice.name);
      return result === undefined ? [] : [{ wave, result }];
    });
    if (isNonsubstantive(choice) || read.length < waves.length) return [];
    const points = read.map(({ wave: { date, label, surveyId }, result }) => {
      const { value, marks, base, baseN } = result;
      return { date, label, surveyId, value, marks, base, baseN };
    });
    return [{ choice, points, results: read.map(({ result }) => result) }];
  });
  return answers.length < 2 || answers.length > MOST ? [] : answers;
}

export interface AnswersOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly lang: Lang;
  /** What is followed, in words. */
  readonly label: string;
  /** Of the series; only those between the waves matter. */
  readonly breaks: readonly TrendBreak[];
  /** By choice, what is known of its change since the last break; what is left out was not tested. */
  readonly verdicts?: ReadonlyMap<string, AnswerVerdict>;
}

/** The same, and none where everything is suppressed. */
export function drawableAnswers(waves: readonly AnswerWave[]): readonly Answer[] {
  const answers = answersOf(waves);
  const some = answers.some(({ points }) => points.some(({ value }) => value !== null));
  return some ? answers : [];
}
