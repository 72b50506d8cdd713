import { nearest, problem, type Problem } from '../../problem/index.ts';
import { localityAt, localityMeant, localityName, type Registers } from '../../register/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import { daysOf } from '../../survey/index.ts';
import type { Loaded } from '../parse/index.ts';

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
    const meant = localityMeant(localities, code, day);
    const suggestion = meant === undefined ? null : { code: meant.code, name: localityName(meant) };
    return [problem('locality-invalid', place, { day, valid, suggestion })];
  });
}

/** Codes and ids in a report's front matter that no register holds, or not on its days. */
export function registerProblems(loaded: Any, registers: Registers): readonly Problem[] {
  const topics = registers.topics.map(({ id }) => id);
  const documents = registers.documents.map(({ number }) => number);
  return [
    ...localityProblems(loaded, registers),
    ...unknownIn(loaded, 'topics', topics, 'topic-unknown'),
    ...unknownIn(loaded, 'documents', documents, 'document-unknown'),
  ];
}

function unknownIn(
  { report, placeOf }: Any,
  field: 'topics' | 'documents',
  known: readonly string[],
  code: 'topic-unknown' | 'document-unknown',
): readonly Problem[] {
  return report.front[field].flatMap((seen, at) =>
    known.includes(seen)
      ? []
      : [problem(code, { ...placeOf([field, at]), seen }, { suggestion: nearest(seen, known) })],
  );
}
