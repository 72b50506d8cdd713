import { resultsOfSplit } from '../chart/index.ts';
import {
  baseParts,
  figureWords,
  labelOf,
  remarkTexts,
  seriesWords,
  trendCitation,
  trendFacts,
  trendUrl,
  viewCitation,
  viewUrl,
  type FigureContext,
  type View,
  type Wave,
} from '../figure/index.ts';
import type { Series } from '../register/index.ts';

/**
 * What the first sheet of a chart's workbook says: the wording as it was asked, whom the figures speak for, when and how
 * they were asked, and what to beware of.
 */
export function viewAbout(ctx: FigureContext, view: View) {
  const { report, question, by, choice } = view;
  const { about } = ctx.words.take;
  const words = figureWords(ctx);
  const own = report.results.filter((one) => one.question === question.name);
  const results = resultsOfSplit(own, by);
  const paraphrase = question.wording === 'paraphrase' ? [words.paraphrase] : [];
  const hint = question.hint === null ? [] : [question.hint];
  const split = by === null ? [] : [words.by(labelOf(ctx, by))];
  return {
    citation: viewCitation(ctx, view),
    address: viewUrl(ctx, view),
    facts: [
      { term: about.question, text: [labelOf(ctx, question), ...hint, ...paraphrase, ...split] },
      { term: about.base, text: baseParts(ctx, report, question, results) },
      { term: about.remarks, text: remarkTexts(ctx, report, question, results, choice === null) },
    ].filter(({ text }) => text.length > 0),
  };
}

/** The same of a series: for each wave its survey, base, dates and mode; and where the series breaks. */
export function trendAbout(ctx: FigureContext, series: Series, waves: readonly Wave[]) {
  const { about } = ctx.words.take;
  const facts = trendFacts(ctx, series, waves);
  return {
    citation: trendCitation(ctx, series, waves),
    address: trendUrl(ctx, series),
    facts: [
      { term: about.question, text: facts.wordings },
      ...facts.waves.map(({ title, parts, remarks }) => ({
        term: title,
        text: [...parts, ...remarks],
      })),
      { term: seriesWords(ctx).breaks, text: facts.breaks },
      { term: about.remarks, text: facts.remarks },
    ].filter(({ text }) => text.length > 0),
  };
}
