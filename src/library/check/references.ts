import { problem, type Problem } from '../../problem/index.ts';
import { checkReferences, type SeriesReadings } from '../../mdx/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import { releasedWith, type ReleaseFields } from '../../release/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import type { Loaded } from '../parse/index.ts';
import type { Known } from './known.ts';
import { seriesReadings } from './series-readings.ts';

type Report = SurveyReport | BriefingReport;

/** References in a body that do not resolve, or that would be released too early. */
export function elementProblems(report: Report, known: Known): readonly Problem[] {
  const readable = report.prose.elements.filter((element) => !namesUnread(element, known.unread));
  const { surveys, whole, registers } = known;
  const { series } = registers;
  const isSurvey = 'questions' in report;
  const self = isSurvey ? report.id : null;
  const files = isSurvey ? [] : [...report.streams.keys(), ...report.tables.keys()];
  const readings = (id: string) => readingsOf(id, report.front, known);
  return [
    ...checkReferences(readable, {
      self,
      surveys,
      whole,
      series,
      units: registers.localities,
      readings,
      files,
    }),
    ...readable.flatMap((element) => earlyProblems(element, report.front, known)),
  ];
}

function readingsOf(id: string, owner: ReleaseFields, known: Known): SeriesReadings {
  const series = known.registers.series.find((one) => one.id === id);
  if (series === undefined) throw new Error(`unknown series: ${id}`);
  return seriesReadings(series, known.surveys.values(), owner, known.registers.localities);
}

function namesUnread({ attributes }: ProseElement, unread: readonly string[]): boolean {
  return [attributes['survey'], attributes['from']].some(
    (id) => id !== undefined && unread.includes(id),
  );
}

function earlyProblems(
  element: ProseElement,
  owner: ReleaseFields,
  known: Known,
): readonly Problem[] {
  return ['survey', 'from'].flatMap((field) => {
    const id = element.attributes[field];
    const used = id === undefined ? undefined : known.surveys.get(id);
    if (id === undefined || used === undefined || releasedWith(used.front, owner)) return [];
    const { file, line, column } = element;
    return [problem('reference-early', { file, line, column, field, seen: id }, {})];
  });
}

/** Surveys that a briefing's front matter names and that are not there, or would be released too late for it. */
export function namedSurveyProblems(
  { report, placeOf }: Loaded<BriefingReport>,
  known: Known,
): readonly Problem[] {
  return report.front.surveys.flatMap((id, at): readonly Problem[] => {
    const place = { ...placeOf(['surveys', at]), seen: id };
    const used = known.surveys.get(id);
    if (used === undefined)
      return known.unread.includes(id) ? [] : [problem('survey-unknown', place, {})];
    return releasedWith(used.front, report.front) ? [] : [problem('reference-early', place, {})];
  });
}
