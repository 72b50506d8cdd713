import type { AnswerWave, TrendPoint } from '../../chart/index.ts';
import { type FigureContext, hasPrecision, seriesWords } from '../table/index.ts';
import { shownFigure } from '../value/index.ts';
import { formatList, formatNumber, formatPartialDate } from '../../format/index.ts';
import {
  type AskedWave,
  breaksOf,
  type KnownBreak,
  readingOf,
  territoryOf,
  waveDate,
} from '../../reading/index.ts';
import { firstDay, type Series } from '../../register/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';

/** More units than this are counted, not named. */
const NAMED = 3;

/** One reading of a series in one survey. */
export interface Wave {
  readonly report: SurveyReport;
  readonly question: Question;
  readonly result: Result;
  /** As precise as known. */
  readonly date: string;
  readonly place: string;
}

/** The readings of a series, oldest first, by territory: figures of different places make no line. */
export function wavesOf(ctx: FigureContext, series: Series): ReadonlyMap<string, readonly Wave[]> {
  const waves = ctx.site.surveys.flatMap((report) => {
    const question = report.questions.find((one) => one.series === series.id);
    if (question === undefined) return [];
    const results = report.results.filter((one) => one.question === question.name);
    const reading = readingOf(
      series.choice === null ? { statistic: 'mean' } : { choice: series.choice },
    );
    const result = shownFigure(question, results, reading);
    return result === undefined ? [] : [waveOf(ctx, report, question, result)];
  });
  const sorted = waves.toSorted((a, b) => a.date.localeCompare(b.date));
  return Map.groupBy(sorted, ({ place }) => place);
}

function waveOf(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  result: Result,
): Wave {
  const date = waveDate(report.front);
  return { report, question, result, date, place: placeOf(ctx, report, date) };
}

/** A survey's territory as it was named on the day: as the report says it, else names, else the whole country. */
function placeOf(ctx: FigureContext, { front }: SurveyReport, date: string): string {
  const words = seriesWords(ctx);
  if (front.scope !== undefined) return front.scope;
  if (front.localities.length === 0) return words.national;
  if (front.localities.length > NAMED) {
    return words.places(formatNumber(front.localities.length, ctx.lang));
  }
  const day = firstDay(front.localitiesOn ?? front.fieldwork?.start ?? date);
  const names = front.localities.map((code) => {
    const unit = ctx.site.registers.localities.find(
      (one) =>
        one.code === code && one.validFrom <= day && (one.validTo === null || day <= one.validTo),
    );
    return unit === undefined ? code : `${unit.level} ${unit.name}`;
  });
  return formatList(names, ctx.lang);
}

/** A survey's question as it is held against that of another. */
export function askedWave(
  { site }: Pick<FigureContext, 'site'>,
  { front }: SurveyReport,
  question: Question,
): AskedWave {
  const territory = territoryOf(front, site.registers.localities);
  return { front, question, territory, date: firstDay(waveDate(front)) };
}

/** What parts the waves of one place: the breaks of the series, and where two in a row were not asked alike. */
export function seriesBreaks(
  ctx: Pick<FigureContext, 'site'>,
  { breaks }: Series,
  waves: readonly Wave[],
): readonly KnownBreak[] {
  return breaksOf(
    waves.map(({ report, question, date }) => ({
      ...askedWave(ctx, report, question),
      date: firstDay(date),
    })),
    breaks,
  );
}

/** The wave as a point of a chart. */
export function pointOf(ctx: FigureContext, { report, result, date }: Wave): TrendPoint {
  const sure = hasPrecision(report);
  return {
    low: sure ? result.low : null,
    high: sure ? result.high : null,
    date: firstDay(date),
    label: formatPartialDate(date, ctx.lang),
    value: result.value,
    surveyId: report.id,
    marks: result.marks,
    base: result.base,
    baseN: result.baseN,
  };
}

/** The wave with all its answers. */
export function answerWave(ctx: FigureContext, { report, question, date }: Wave): AnswerWave {
  return {
    date: firstDay(date),
    label: formatPartialDate(date, ctx.lang),
    surveyId: report.id,
    question,
    results: report.results.filter((one) => one.question === question.name),
  };
}
