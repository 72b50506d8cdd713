import type { Known } from './known.ts';
import type { Loaded } from '../parse/index.ts';
import { type QuotableSurvey, suggestComponent } from '../../mdx/index.ts';
import { nearest, problem, type Problem } from '../../problem/index.ts';
import type { TypedFigure } from '../../prose/index.ts';
import { dateAfter, documentKey, type Registers } from '../../register/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';

type Report = SurveyReport | BriefingReport;

/** The surveys that figures in a report's prose may come from: its own, or those that a briefing names. */
function boundSurveys(
  report: Report,
  surveys: ReadonlyMap<string, SurveyReport>,
): readonly QuotableSurvey[] {
  const own = 'questions' in report;
  const named = own ? [report] : report.surveys.flatMap((id) => surveys.get(id) ?? []);
  return named.map(({ id, questions, results, front, design }) => ({
    id: own ? null : id,
    questions,
    results,
    respondents: design.type === 'published' ? front.valid : design.rows,
  }));
}

/** Counts in the prose that the data hold, and documents whose number or date is not that of the register. */
export function typedProblems(
  { report, placeOf }: Loaded<Report>,
  { surveys, registers: { documents } }: Known,
): readonly Problem[] {
  const bound = boundSurveys(report, surveys);
  const { file } = placeOf([]);
  return report.prose.typed
    .filter(({ quoted }) => !quoted)
    .flatMap((typed): readonly Problem[] => {
      const place = { file, line: typed.line, column: typed.column, seen: typed.seen };
      if (typed.kind === 'document') return documentProblems(typed, place, documents);
      const binding = typed.kind === 'count' ? suggestComponent(typed, bound) : null;
      return binding === null ? [] : [problem('prose-count', place, { binding })];
    });
}

function documentProblems(
  { seen, after }: TypedFigure,
  place: Parameters<typeof problem>[1],
  documents: Registers['documents'],
): readonly Problem[] {
  const numbers = documents.map(({ number }) => number);
  const listed = documents.find(({ number }) => documentKey(number) === documentKey(seen));
  if (listed === undefined)
    return [problem('document-unlisted', place, { suggestion: nearest(seen, numbers) })];
  const { number, date } = listed;
  const typed = dateAfter(after);
  const conflict = typed !== null && date !== null && !typed.startsWith(date);
  return [
    ...(number === seen ? [] : [problem('document-spelling', place, { number })]),
    ...(conflict ? [problem('document-date', place, { typed, listed: date })] : []),
  ];
}

/** Percentages typed by hand, with the component that would bind each. */
export function withBindings(
  problems: readonly Problem[],
  report: Report,
  { surveys }: Known,
): readonly Problem[] {
  return problems.map((one) => {
    if (one.code !== 'prose-percentage') return one;
    const typed = report.prose.typed.find(
      ({ kind, line, column }) => kind === 'percent' && line === one.line && column === one.column,
    );
    const binding =
      typed === undefined ? null : suggestComponent(typed, boundSurveys(report, surveys));
    return { ...one, params: { binding } };
  });
}
