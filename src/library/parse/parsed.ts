import type { Place, Problem, ProblemCode } from '../../problem/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';

/** A report with what only the cross-check needs: the places of its fields. */
export interface Loaded<R extends SurveyReport | BriefingReport> {
  readonly report: R;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The findings of one report: Problems stop a build, gaps of a draft do not. */
interface Findings {
  readonly problems: readonly Problem[];
  readonly gaps: readonly Problem[];
}

/** What one report's files gave. */
export interface Parsed<R extends SurveyReport | BriefingReport> extends Findings {
  readonly id: string;
  /** Null where it cannot be read, or not be shown as it is. */
  readonly loaded: Loaded<R> | null;
}

/** What a draft may still lack: a field, a file, a row, a passage. */
const GAPS: readonly ProblemCode[] = [
  'front-missing',
  'front-empty',
  'prose-gap',
  'file-missing',
  'survey-source-missing',
  'survey-choices-missing',
  'briefing-table-none',
];

/** Parts what a draft still lacks from what is wrong in it. In a report that is no draft every gap is a Problem. */
export function partGaps(found: readonly Problem[], draft: boolean): Findings {
  if (!draft) return { problems: found, gaps: [] };
  return {
    problems: found.filter(({ code }) => !GAPS.includes(code)),
    gaps: found.filter(({ code }) => GAPS.includes(code)),
  };
}

/** A report whose findings are parted. A draft that lacks more than a passage, which shows as such, is not shown. */
export function asParsed<R extends SurveyReport | BriefingReport>(
  id: string,
  loaded: Loaded<R> | null,
  found: readonly Problem[],
  draft: boolean,
): Parsed<R> {
  const { problems, gaps } = partGaps(found, draft);
  const canBeShown = gaps.every(({ code }) => code === 'prose-gap');
  return { id, loaded: canBeShown ? loaded : null, problems, gaps };
}
