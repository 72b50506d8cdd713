import { type Place, problem, type Problem } from '../problem/index.ts';
import type { BriefingChange, SurveyChange } from './report-change.ts';
import type { SiteChange } from './site-change.ts';

/** More published values than this share of a survey do not vanish by themselves. */
const MOST_LOST = 0.1;

/**
 * What a change may not do to the public site: take a published report off it, lose a tenth of a survey's values, or change a
 * published figure, unless a new entry of `corrections` tells readers; and corrections once printed are never taken back.
 */
export function changeProblems({ surveys, briefings }: SiteChange): readonly Problem[] {
  return [
    ...surveys.flatMap((change) => [
      ...common(change, `content/surveys/${change.id}.mdx`),
      ...surveyProblems(change, `content/surveys/${change.id}.mdx`),
    ]),
    ...briefings.flatMap((change) => [
      ...common(change, `content/briefings/${change.id}.mdx`),
      ...briefingProblems(change, `content/briefings/${change.id}.mdx`),
    ]),
  ];
}

function common(
  { fate, fields, newCorrections, lostCorrections }: SurveyChange | BriefingChange,
  file: string,
): readonly Problem[] {
  const place: Place = { file, field: 'corrections' };
  // What nobody has read yet may be rewritten; what is taken off the site is told once.
  const lost = fate === 'kept' ? lostCorrections : [];
  const withdrawn = fields.some(({ field, after }) => field === 'status' && after === 'withdrawn');
  const told = withdrawn && newCorrections.length > 0;
  return [
    ...(fate === 'removed' && !told ? [problem('change-removed', { file }, {})] : []),
    ...lost.map(({ date, note }) =>
      problem('change-correction-lost', { ...place, seen: `${date}: ${note}` }, {}),
    ),
  ];
}

function surveyProblems({ fate, figures, newCorrections }: SurveyChange, file: string): Problem[] {
  if (fate !== 'kept' || newCorrections.length > 0) return [];
  const place = { file, field: 'corrections' };
  const changed = figures.changes.filter((one) => one.fate === 'changed');
  const lost = figures.changes.filter((one) => one.fate === 'withheld' || one.fate === 'gone');
  const [first] = changed;
  const problems: Problem[] = [];
  if (first !== undefined) {
    const params = {
      count: changed.length,
      where: [first.question, first.choice, first.group].filter((part) => part !== null).join(', '),
      before: first.before?.value ?? '',
      after: first.after?.value ?? '',
    };
    problems.push(problem('change-uncorrected', place, params));
  }
  if (lost.length > figures.published * MOST_LOST)
    problems.push(
      problem('change-mass-loss', place, { lost: lost.length, published: figures.published }),
    );
  return problems;
}

/** Only what was printed and now reads otherwise; a row that is new takes nothing back. */
function briefingProblems(
  { fate, cells, newCorrections }: BriefingChange,
  file: string,
): Problem[] {
  if (fate !== 'kept' || newCorrections.length > 0) return [];
  const changed = cells.filter(({ before }) => before !== null && before !== '');
  const [first] = changed;
  if (first === undefined) return [];
  const params = {
    count: changed.length,
    where: [first.file, first.row, first.column].filter((part) => part !== null).join(', '),
    before: first.before ?? '',
    after: first.after ?? '–',
  };
  return [problem('change-uncorrected', { file, field: 'corrections' }, params)];
}
