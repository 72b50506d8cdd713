import { fold, formatNumber, formatShare } from '../format/index.ts';
import type { Binding } from '../problem/index.ts';
import type { TypedFigure } from '../prose/index.ts';
import { base } from './base.ts';
import {
  sharesNamedIn,
  totalShares,
  type LabelledShare,
  type QuotableSurvey,
} from './named-shares.ts';
import { value as valueComponent } from './value.ts';

/** Words that make a figure a bound, folded, and how the data must stand to it. */
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:hon|tren|qua)\s*$/, (data, typed) => data > typed],
  [/(?:gan|duoi|chua den|chua toi)\s*$/, (data, typed) => data < typed],
  [/(?:khoang|xap xi|chung)\s*$/, () => true],
];
/** In points: how far a rough figure may be from the data and still mean it. */
const ROUGH = 5;

type Bound = (data: number, typed: number) => boolean;

/**
 * The component that a typed percentage or count should be: one whose figure equals it, or, when the clause names a choice whose
 * figure differs, that one, as contrary. Null when the data say nothing of it. Withheld figures are never compared.
 */
export function suggestComponent(
  typed: TypedFigure,
  surveys: readonly QuotableSurvey[],
): Binding | null {
  const value = readTyped(typed.seen);
  if (value === null) return null;
  if (typed.kind === 'count') return forCount(value, typed, surveys);
  const named = sharesNamedIn(typed.clause, surveys);
  const bound = boundOf(typed);
  const near = named.find((one) => fits(one, value, typed, bound));
  if (near !== undefined) return shareBinding(near, 'equal');
  const [contrary] = named;
  if (contrary !== undefined && named.every((one) => one.label === contrary.label))
    return shareBinding(contrary, 'contrary');
  const same =
    bound === null
      ? totalShares(surveys).filter((one) => one.result.value !== null && equals(one, value, typed))
      : [];
  const [only] = same;
  return only !== undefined && same.length === 1 ? shareBinding(only, 'equal') : null;
}

function forCount(
  value: number,
  { clause }: TypedFigure,
  surveys: readonly QuotableSurvey[],
): Binding | null {
  const equal = sharesNamedIn(clause, surveys).find(({ result }) => result.n === value);
  const figure = formatNumber(value, 'vi');
  if (equal !== undefined) return { fit: 'equal', component: valueOf(equal), figure };
  const whole = surveys.find(({ respondents }) => respondents === value);
  if (whole === undefined) return null;
  return { fit: 'equal', component: tag(base.name, { survey: whole.id }), figure };
}

/** The number as typed, `1.200` or `62,4%`; null where it is none. */
function readTyped(seen: string): number | null {
  const digits = /^[\d.,]+/.exec(seen)?.[0] ?? '';
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  const value = Number((grouped ? digits.replaceAll('.', '') : digits).replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** Words just before the figure that make it rough; null for a figure that means itself. */
function boundOf({ clause, seen }: TypedFigure): Bound | null {
  const before = fold(clause.slice(0, clause.indexOf(seen)));
  return BOUNDS.find(([word]) => word.test(before))?.[1] ?? null;
}

/** Whether a share is the typed percentage, at the decimals that it is typed with. */
function equals({ result }: LabelledShare, value: number, { seen }: TypedFigure): boolean {
  const decimals = /[.,](\d+)/.exec(seen)?.[1]?.length ?? 0;
  const unit = 10 ** decimals;
  return Math.round(100 * (result.value ?? NaN) * unit) === Math.round(value * unit);
}

function fits(
  share: LabelledShare,
  value: number,
  typed: TypedFigure,
  bound: Bound | null,
): boolean {
  if (bound === null) return equals(share, value, typed);
  const data = 100 * (share.result.value ?? NaN);
  return bound(data, value) && Math.abs(data - value) <= ROUGH;
}

function shareBinding(share: LabelledShare, fit: Binding['fit']): Binding {
  const figure = formatShare(share.result.value ?? NaN, 'vi');
  return { fit, component: valueOf(share), figure };
}

function valueOf({ survey, result: { question, choice } }: LabelledShare): string {
  return tag(valueComponent.name, { survey: survey.id, question, choice });
}

/** A component as staff write it, with the attributes that are not null. */
function tag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(attributes).map(([field, text]) =>
    text === null ? '' : ` ${field}="${text}"`,
  );
  return `<${name}${written.join('')} />`;
}
