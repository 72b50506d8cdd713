import { fold } from '../format/fold.ts';
import { formatNumber, formatShare } from '../format/number.ts';
import type { Binding } from '../problem/index.ts';
import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import type { Typed } from './typed.ts';

/** A survey that typed figures are compared with. */
export interface BoundSurvey {
  /** Null for the survey whose own body it is. */
  readonly id: string | null;
  readonly questions: readonly Question[];
  readonly results: readonly Result[];
  /** Respondents of the whole survey, where they are known. */
  readonly respondents: number | null;
}

interface Candidate {
  readonly survey: BoundSurvey;
  readonly result: Result;
  readonly label: string;
}

/** Words that make a figure a bound, folded, and how the data must stand to it. */
const BOUNDS: readonly (readonly [RegExp, (data: number, typed: number) => boolean])[] = [
  [/(?:hon|tren|qua)\s*$/, (data, typed) => data > typed],
  [/(?:gan|duoi|chua den|chua toi)\s*$/, (data, typed) => data < typed],
  [/(?:khoang|xap xi|chung)\s*$/, () => true],
];
/** In points: how far a rough figure may be from the data and still mean it. */
const ROUGH = 5;
const SHORTEST_LABEL = 2;

/**
 * The component that a typed percentage or count should be: one whose figure equals it, or, when the clause names a choice whose
 * figure differs, that one, as contrary. Null when the data say nothing of it. Withheld figures are never compared.
 */
export function bindFigure(typed: Typed, surveys: readonly BoundSurvey[]): Binding | null {
  const value = readTyped(typed.seen);
  if (value === null) return null;
  if (typed.kind === 'count') return bindCount(value, typed, surveys);
  const named = namedIn(typed.clause, surveys);
  const bound = boundOf(typed);
  const near = named.find((one) => fits(one, value, typed, bound));
  if (near !== undefined) return shareBinding(near, 'equal');
  const [contrary] = named;
  if (contrary !== undefined && named.every((one) => one.label === contrary.label))
    return shareBinding(contrary, 'contrary');
  const same =
    bound === null
      ? shares(surveys).filter((one) => one.result.value !== null && equals(one, value, typed))
      : [];
  const [only] = same;
  return only !== undefined && same.length === 1 ? shareBinding(only, 'equal') : null;
}

function bindCount(
  value: number,
  { clause }: Typed,
  surveys: readonly BoundSurvey[],
): Binding | null {
  const whole = surveys.find(({ respondents }) => respondents === value);
  const named = namedIn(clause, surveys).filter(({ result }) => result.n !== null);
  const equal = named.find(({ result }) => result.n === value);
  if (equal !== undefined) return countBinding(equal, 'equal');
  if (whole === undefined) return null;
  const component = `<Base${attribute('survey', whole.id)} />`;
  return { fit: 'equal', component, figure: formatNumber(value, 'vi') };
}

/** The shares of everyone whose choices the clause names; the longest wording wins, so that "không hài lòng" is not "hài lòng". */
function namedIn(clause: string, surveys: readonly BoundSurvey[]): readonly Candidate[] {
  const text = ` ${fold(clause).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = shares(surveys).filter(
    ({ label }) => label.length >= SHORTEST_LABEL && text.includes(` ${label} `),
  );
  const longest = Math.max(0, ...found.map(({ label }) => label.length));
  return found.filter(({ label, result }) => label.length === longest && result.value !== null);
}

function shares(surveys: readonly BoundSurvey[]): readonly Candidate[] {
  return surveys.flatMap((survey) =>
    survey.questions.flatMap((question) =>
      survey.results
        .filter(
          (one) =>
            one.question === question.name &&
            one.statistic === 'share' &&
            one.by === null &&
            (one.base === 'valid' || one.base === 'published'),
        )
        .map((result) => ({ survey, result, label: labelOf(question, result) })),
    ),
  );
}

function labelOf({ choices }: Question, { choice }: Result): string {
  const label = choices.find(({ name }) => name === choice)?.label ?? '';
  return fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const decimalsOf = (seen: string): number => /[.,](\d+)/.exec(seen)?.[1]?.length ?? 0;

function readTyped(seen: string): number | null {
  const digits = /^[\d.,]+/.exec(seen)?.[0] ?? '';
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  const value = Number((grouped ? digits.replaceAll('.', '') : digits).replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** Words just before the figure that make it rough; null for a figure that means itself. */
function boundOf({ clause, seen }: Typed): ((data: number, typed: number) => boolean) | null {
  const before = fold(clause.slice(0, clause.indexOf(seen)));
  return BOUNDS.find(([word]) => word.test(before))?.[1] ?? null;
}

function equals({ result }: Candidate, value: number, { seen }: Typed): boolean {
  const unit = 10 ** decimalsOf(seen);
  return Math.round(100 * (result.value ?? NaN) * unit) === Math.round(value * unit);
}

function fits(
  candidate: Candidate,
  value: number,
  typed: Typed,
  bound: ReturnType<typeof boundOf>,
): boolean {
  if (bound === null) return equals(candidate, value, typed);
  const data = 100 * (candidate.result.value ?? NaN);
  return bound(data, value) && Math.abs(data - value) <= ROUGH;
}

const attribute = (name: string, value: string | null): string =>
  value === null ? '' : ` ${name}="${value}"`;

function componentOf({ survey, result }: Candidate): string {
  const parts = [
    attribute('survey', survey.id),
    attribute('question', result.question),
    attribute('choice', result.choice),
  ];
  return `<Value${parts.join('')} />`;
}

function shareBinding(candidate: Candidate, fit: Binding['fit']): Binding {
  const figure = formatShare(candidate.result.value ?? NaN, 'vi');
  return { fit, component: componentOf(candidate), figure };
}

function countBinding(candidate: Candidate, fit: Binding['fit']): Binding {
  const figure = formatNumber(candidate.result.n ?? NaN, 'vi');
  return { fit, component: componentOf(candidate), figure };
}
