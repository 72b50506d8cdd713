import { answerKind, answersOf } from '../../chart/index.ts';
import { chartHtml } from '../annotation/index.ts';
import { type FigureContext, seriesWords } from '../table/index.ts';
import { answersFigure } from './answers.ts';
import type { TrendPanel } from './panels.ts';
import { answerWave } from './waves.ts';
import { escapeHtml } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';

interface PanelOptions {
  /** The author's kind of chart, the default when left out. */
  readonly kind?: string | undefined;
  /** Whether all answers are shown under the reading that is followed, where there are three or more. */
  readonly answers?: boolean;
  /** Whether the series has other territories. */
  readonly several: boolean;
  /** The author's title, which takes the place of what the charts find. */
  readonly title?: string | undefined;
  /** Whether its lines are drawn for a phone alone. */
  readonly small?: boolean;
}

/** The charts of a series at one place: of the reading that is followed, of all answers, or both. */
export function panelHtml(
  ctx: FigureContext,
  series: Series,
  { id, place, waves, chart }: TrendPanel,
  { kind, answers = false, several, title, small = false }: PanelOptions,
): string {
  const words = seriesWords(ctx);
  const where = `<p class="figure__by">${escapeHtml(place)}</p>\n`;
  if (waves.length < 2) return several ? '' : `<p>${escapeHtml(words.trendOne)}</p>\n`;
  const read = waves.map((wave) => answerWave(ctx, wave));
  const fits = answerKind(read, series.breaks);
  const all = answersFigure(ctx, series, waves, `${id}-phuong-an`);
  // A kind that fits all waves may not fit those of this edition, or of this place: the reading itself always does.
  if (fits !== null && (kind === fits || (kind === undefined && fits === 'slope'))) {
    return where + all;
  }
  const said = chart === null || title === undefined ? chart : { ...chart, finding: null };
  const own = where + chartHtml(ctx, said, undefined, small);
  const more = answers && fits === 'multiples' && answersOf(read).length > 2;
  return more ? `${own}<p class="figure__by">${escapeHtml(words.answers)}</p>\n${all}` : own;
}
