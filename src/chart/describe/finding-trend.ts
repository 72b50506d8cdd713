import { formatMean } from '../../format/index.ts';
import { digitsOf, seriesWordsOf, shareInWords } from '../text/index.ts';
import {
  breaksWithin,
  sizeOfPoint,
  type TrendChartOptions,
  type TrendPoint,
  type Verdict,
} from '../subject/index.ts';

/** Two readings that may be compared. */
interface Stretch {
  readonly from: TrendPoint;
  readonly to: TrendPoint;
}

/**
 * The first and the last reading since the last break. Null where one of them is suppressed, marked, or rests on fewer than 100
 * respondents, or where there are not two.
 */
export function stretchOf(
  points: readonly TrendPoint[],
  breaks: TrendChartOptions['breaks'],
): Stretch | null {
  const ordered = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const cut = breaksWithin(ordered, breaks).at(-1)?.date ?? '';
  const marked = ordered.findLastIndex(({ marks }) => marks?.includes('b') === true);
  const since = ordered.filter(({ date }, at) => date >= cut && at >= marked);
  const [from, to] = [since[0], since.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  return isSure(from) && isSure(to) ? { from, to } : null;
}

function isSure(point: TrendPoint): boolean {
  const marks = (point.marks ?? []).filter((mark) => mark !== 'b');
  return point.value !== null && marks.length === 0 && sizeOfPoint(point) === 'enough';
}

/**
 * What a series shows, as its title: from which figure to which it went, and whether that is more than chance.
 *
 * @example trendFindingOf(stretch, options, 'real') // 'Tăng từ 45,2% (2022) lên 51,3% (2024), có ý nghĩa thống kê'
 */
export function trendFindingOf(
  { from, to }: Stretch,
  { unit, lang }: Pick<TrendChartOptions, 'unit' | 'lang'>,
  verdict: Verdict,
): string {
  const { finding, describe } = seriesWordsOf(lang);
  const figure = ({ value, base = 'valid' }: TrendPoint): string =>
    unit === 'percent'
      ? shareInWords(value ?? 0, lang, base)
      : formatMean(value ?? 0, lang, digitsOf(value ?? 0, unit, base));
  const ends = [from, to].map((point) => describe.reading(figure(point), point.label));
  const [first = '', last = ''] = ends;
  if (figure(from) === figure(to)) return finding.same(first, last);
  if (verdict === 'chance') return finding.moved(first, last);
  const change = (to.value ?? 0) > (from.value ?? 0) ? finding.rose : finding.fell;
  const said = change(first, last);
  if (verdict === 'counted') return said;
  return verdict === 'real' ? finding.surely(said) : finding.untested(said);
}
