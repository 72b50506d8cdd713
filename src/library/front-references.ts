import { nearest } from '../problem/nearest.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { localityAt, localityNamed } from '../register/locality.ts';
import type { Registers } from '../register/register.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import { daysOf } from '../survey/model/front-rules.ts';
import type { Loaded } from './reports.ts';

type Any = Loaded<SurveyReport> | Loaded<BriefingReport>;

/** The first and last day that a report speaks of, on which its locality codes must hold; null when nothing is stated. */
export function daysOfReport(
  report: SurveyReport | BriefingReport,
): { first: string; last: string } | null {
  const { front } = report;
  if ('period' in front) return { first: front.period.start, last: front.period.end };
  if (front.localitiesOn !== undefined)
    return { first: daysOf(front.localitiesOn).first, last: daysOf(front.localitiesOn).first };
  if (front.fieldwork === null) return null;
  return { first: daysOf(front.fieldwork.start).first, last: daysOf(front.fieldwork.end).last };
}

function localityProblems({ report, placeOf }: Any, { localities }: Registers): readonly Problem[] {
  const days = daysOfReport(report);
  if (days === null) return [];
  return report.front.localities.flatMap((code, at) => {
    const first = localityAt(localities, code, days.first);
    const last = localityAt(localities, code, days.last);
    if (first !== undefined && last !== undefined) return [];
    const others = localities.filter((one) => one.code === code);
    const place = { ...placeOf(['localities', at]), seen: code };
    const day = first === undefined ? days.first : days.last;
    const valid = others.map(
      ({ name, validFrom, validTo }) => `${name}: ${validFrom} – ${validTo ?? '…'}`,
    );
    const suggestion = localityNamed(localities, code, day)?.code ?? null;
    return [problem('locality-invalid', place, { day, valid, suggestion })];
  });
}

function topicProblems({ report, placeOf }: Any, registers: Registers): readonly Problem[] {
  const ids = registers.topics.map(({ id }) => id);
  return report.front.topics.flatMap((topic, at) =>
    ids.includes(topic)
      ? []
      : [
          problem(
            'topic-unknown',
            { ...placeOf(['topics', at]), seen: topic },
            { suggestion: nearest(topic, ids) },
          ),
        ],
  );
}

function documentProblems({ report, placeOf }: Any, registers: Registers): readonly Problem[] {
  const numbers = registers.documents.map(({ number }) => number);
  return report.front.documents.flatMap((number, at) =>
    numbers.includes(number)
      ? []
      : [
          problem(
            'document-unknown',
            { ...placeOf(['documents', at]), seen: number },
            { suggestion: nearest(number, numbers) },
          ),
        ],
  );
}

/** Codes and ids in a report's front matter that no register holds, or not on its days. */
export function frontReferenceProblems(loaded: Any, registers: Registers): readonly Problem[] {
  return [
    ...localityProblems(loaded, registers),
    ...topicProblems(loaded, registers),
    ...documentProblems(loaded, registers),
  ];
}

/** Series named in a survey's front matter or questions that data/series.csv does not hold. */
export function seriesProblems(
  { report, placeOf }: Loaded<SurveyReport>,
  registers: Registers,
): readonly Problem[] {
  const ids = registers.series.map(({ id }) => id);
  const unknown = (seen: string): { readonly suggestion: string | null } => ({
    suggestion: nearest(seen, ids),
  });
  const ofQuestions = report.questions.flatMap(({ series, line }) =>
    series === null || ids.includes(series)
      ? []
      : [
          problem(
            'series-unknown',
            {
              file: `data/surveys/${report.id}/questions.csv`,
              line,
              field: 'series',
              seen: series,
            },
            unknown(series),
          ),
        ],
  );
  const ofChoices = report.questions.flatMap(({ series, choices, list, line }) => {
    const followed = registers.series.find(({ id }) => id === series)?.choice ?? null;
    if (series === null || followed === null || list === null) return [];
    if (choices.some(({ name }) => name === followed)) return [];
    const file = `data/surveys/${report.id}/questions.csv`;
    const place = { file, line, field: 'series', seen: series };
    return [problem('series-choice', place, { series, choice: followed })];
  });
  const { series } = report.front;
  if (series === undefined || ids.includes(series)) return [...ofQuestions, ...ofChoices];
  return [
    ...ofQuestions,
    ...ofChoices,
    problem('series-unknown', { ...placeOf(['series']), seen: series }, unknown(series)),
  ];
}
