import { countedIn } from '../../figure/index.ts';
import { formatMean, formatNumber, formatPoints } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Result } from '../../survey/index.ts';
import type { PageContext } from '../frame/index.ts';

/** Everyone's published shares of substantive answers to the survey's questions: the figures that most readers quote. */
function toplines({ questions, results }: SurveyReport): readonly Result[] {
  const asked = new Set(
    questions.filter(({ role }) => role === 'question').map(({ name }) => name),
  );
  return results.filter(
    ({ question, statistic, base, by, value }) =>
      asked.has(question) &&
      statistic === 'share' &&
      base === 'valid' &&
      by === null &&
      value !== null,
  );
}

/** How the sample was built, as the errors are computed from it; null where only tables survive. */
export function designText({ words, lang }: PageContext, report: SurveyReport): string | null {
  const { design } = report;
  if (design.type === 'published') return null;
  const terms = words.disclosure.designOf;
  const parts = [
    terms.rows[countedIn(report)](formatNumber(design.rows, lang)),
    ...(design.strata > 0 ? [terms.strata(formatNumber(design.strata, lang))] : []),
    ...(design.clusters > 0 ? [terms.clusters(formatNumber(design.clusters, lang))] : []),
  ];
  return terms.types[design.type](parts.join(', '));
}

/** What weights cost: Kish's factor and the effective sample size; null where everyone counts the same. */
export function weightsText({ words, lang }: PageContext, report: SurveyReport): string | null {
  const { kishDeff, nEff, rows } = report.design;
  if (kishDeff === null || nEff === null || Math.abs(kishDeff - 1) < 1e-9) return null;
  const [factor, effective] = [formatMean(kishDeff, lang), formatNumber(nEff, lang)];
  const terms = words.disclosure;
  return terms.kish(
    factor,
    effective,
    terms.designOf.rows[countedIn(report)](formatNumber(rows, lang)),
  );
}

/**
 * What "±" means in this survey: degrees of freedom, the design effects of everyone's shares, the widest of their intervals,
 * and how an interval is to be read. Empty where no interval is published.
 */
export function precisionTexts(ctx: PageContext, report: SurveyReport): readonly string[] {
  const { words, lang } = ctx;
  const terms = words.disclosure;
  const shares = toplines(report);
  const halves = shares.flatMap(({ low, high }) =>
    low === null || high === null ? [] : [(high - low) / 2],
  );
  if (halves.length === 0) return [];
  const deffs = shares.flatMap(({ deff }) => deff ?? []).toSorted((a, b) => a - b);
  const middle = Math.floor((deffs.length - 1) / 2);
  const [least = 0, most = 0, median = 0] = [deffs[0], deffs.at(-1), deffs[middle]];
  const { df } = report.design;
  return [
    ...(df === null ? [] : [terms.freedom(formatNumber(df, lang))]),
    ...(deffs.length === 0
      ? []
      : [terms.deff(formatMean(least, lang), formatMean(most, lang), formatMean(median, lang))]),
    terms.widest(formatPoints(Math.max(...halves), lang)),
    terms.plusMinus,
  ];
}
