import type { Lang } from '../format/format.ts';
import { answerKind, answersOf, type AnswerWave } from './answers.ts';
import { ChartSpecSchema, type ChartSpec } from './spec.ts';
import { labelOf } from './subject.ts';
import {
  breaksWithin,
  readingsOf,
  sizeOfPoint,
  type TrendBreak,
  type TrendPoint,
} from './trend.ts';
import { wordsOf } from './words.ts';

export interface AnswersOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly lang: Lang;
  /** What is followed, in words. */
  readonly label: string;
  readonly breaks: readonly TrendBreak[];
}

function cellOf(point: TrendPoint | undefined) {
  if (point === undefined) throw new Error('no reading');
  return { value: point.value, marks: [...(point.marks ?? [])], size: sizeOfPoint(point) };
}

/**
 * The spec of all answers of a series over its waves: `slope` for two, `multiples` for more. Null where answers cannot be
 * followed.
 *
 * @param waves in order of time
 */
export function answersFor(
  waves: readonly AnswerWave[],
  { id, lang, label, breaks }: AnswersOptions,
): ChartSpec | null {
  const kind = answerKind(waves, breaks);
  const answers = answersOf(waves);
  if (kind === null) return null;
  const common = { id, lang, title: wordsOf(lang).title(label) };
  const named = answers.map((answer) => ({ ...answer, label: labelOf(answer.choice, lang) }));
  if (kind === 'slope') {
    const [from = '', to = ''] = waves.map((wave) => wave.label);
    const base = answers[0]?.points[0]?.base ?? 'valid';
    const rows = named.map(({ label: name, points }) => ({
      ...{ label: name, from: cellOf(points[0]), to: cellOf(points[1]) },
    }));
    return ChartSpecSchema.parse({ ...common, kind, base, from, to, rows });
  }
  const panels = named.map(({ label: heading, points }) => ({
    heading,
    points: readingsOf(points),
  }));
  const cuts = breaksWithin(waves, breaks).map(({ date }) => ({ date }));
  return ChartSpecSchema.parse({ ...common, kind, panels, breaks: cuts });
}
