import { barsOf } from './choose-bars.ts';
import {
  classesOf,
  heatOf,
  histogramOf,
  intervalsOf,
  isMany,
  placesOf,
  pyramidOf,
} from './choose-groups.ts';
import { stackOf } from './choose-stack.ts';
import type { ChartSpecInput } from './spec.ts';
import type { QuestionChartOptions, Subject } from './subject.ts';

type Common = 'id' | 'title' | 'lang';
type BodyOf<S> = S extends unknown ? Omit<S, Common> : never;
/** A spec without what all have in common. */
export type Body = BodyOf<ChartSpecInput>;

/** A kind of chart that a question may get. */
interface Way {
  readonly kind: ChartSpecInput['kind'];
  /** The chart, or null where the kind does not fit the question. */
  readonly body: (subject: Subject, options: QuestionChartOptions) => Body | null;
  /** Whether the kind is chosen without being asked for, where it fits. */
  readonly auto: (subject: Subject) => boolean;
}

const always = () => true;
const isSplit = ({ by }: Subject) => by !== null;
const never = () => false;

/** The kinds of charts of questions, in the order of the table in docs/charts.md: the first that fits is chosen. */
export const WAYS = [
  { kind: 'pyramid', body: pyramidOf, auto: always },
  { kind: 'diverging', body: (...of) => stackOf('diverging', ...of), auto: always },
  { kind: 'stacked', body: (...of) => stackOf('stacked', ...of), auto: isGradual },
  { kind: 'tiles', body: (subject) => placesOf('tiles', subject), auto: always },
  { kind: 'ranked', body: (subject) => placesOf('ranked', subject), auto: always },
  { kind: 'interval', body: intervalsOf, auto: always },
  { kind: 'histogram', body: (subject) => spreadOf('histogram', subject), auto: always },
  { kind: 'quantiles', body: (subject) => spreadOf('quantiles', subject), auto: never },
  { kind: 'heat', body: heatOf, auto: isMany },
  { kind: 'grouped', body: (subject) => barsOf('grouped', subject), auto: always },
  { kind: 'bar', body: (subject) => barsOf('bar', subject), auto: always },
] as const satisfies readonly Way[];

/** How a scale of numbers, or a number in classes, is spread. */
function spreadOf(kind: 'histogram' | 'quantiles', subject: Subject) {
  return histogramOf(kind, subject) ?? classesOf(kind, subject);
}

/** Steps of one direction, by groups: what a stack shows best. */
function isGradual(subject: Subject): boolean {
  return isSplit(subject) && subject.question.scale === 'ordinal';
}

/** Names of the kinds that an author may ask for. */
export const QUESTION_KINDS: readonly string[] = WAYS.map(({ kind }) => kind);
