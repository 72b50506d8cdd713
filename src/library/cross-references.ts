import { problem, type Problem } from '../problem/problem.ts';
import { isSound } from '../problem/severity.ts';
import type { ProseElement } from '../prose/tree.ts';
import { checkReferences } from '../prose/references.ts';
import type { SeriesReadings } from '../prose/trend-claim.ts';
import type { Registers } from '../register/register.ts';
import { releasedWith, type ReleaseFields } from '../release/visible.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import { briefingPrecisionProblems, surveyPrecisionProblems } from './precision.ts';
import type { Loaded, Loading } from './reports.ts';
import { seriesReadings } from './series-readings.ts';

/** All that references are resolved against. */
interface Known {
  readonly surveys: ReadonlyMap<string, SurveyReport>;
  /** Ids that exist but could not be read: a reference to one is not a mistake of its own. */
  readonly unread: readonly string[];
  /** Whether none is unread for a mistake in it; a draft with gaps is no wave yet. */
  readonly whole: boolean;
  readonly registers: Registers;
}

/** Every reference from one report to another that does not resolve, that would be released too early, or that claims more than its sample tells. */
export function crossReferenceProblems(
  surveys: Loading<SurveyReport>,
  briefings: Loading<BriefingReport>,
  registers: Registers,
): readonly Problem[] {
  const reports = surveys.loaded.map(({ report }): [string, SurveyReport] => [report.id, report]);
  const { unread } = surveys;
  const whole = unread.length === 0 || isSound(surveys.problems);
  const known: Known = { surveys: new Map(reports), unread, whole, registers };
  return [
    ...surveys.loaded.flatMap((loaded) => [
      ...elementProblems(loaded.report, loaded.report.id, [], known),
      ...surveyPrecisionProblems(loaded),
    ]),
    ...briefings.loaded.flatMap((loaded) => [
      ...elementProblems(loaded.report, null, filesOf(loaded.report), known),
      ...namedSurveyProblems(loaded, known),
      ...briefingPrecisionProblems(loaded, known.surveys),
    ]),
  ];
}

function filesOf(report: BriefingReport): readonly string[] {
  return [...report.streams.keys(), ...report.tables.keys()];
}

function elementProblems(
  report: SurveyReport | BriefingReport,
  self: string | null,
  files: readonly string[],
  known: Known,
): readonly Problem[] {
  const readable = report.prose.elements.filter((element) => !namesUnread(element, known.unread));
  const { surveys, whole, registers } = known;
  const { series } = registers;
  const readings = (id: string) => readingsOf(id, report.front, known);
  return [
    ...checkReferences(readable, { self, surveys, whole, series, readings, files }),
    ...readable.flatMap((element) => earlyProblems(element, report.front, known)),
  ];
}

function readingsOf(id: string, owner: ReleaseFields, known: Known): SeriesReadings {
  const series = known.registers.series.find((one) => one.id === id);
  if (series === undefined) throw new Error(`unknown series: ${id}`);
  return seriesReadings(series, known.surveys.values(), owner);
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

function namedSurveyProblems(
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
