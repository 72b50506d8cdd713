import type { Problem, ProblemCode } from '../problem/problem.ts';

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

/** The findings of one report: Problems stop a build, gaps of a draft do not. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly gaps: readonly Problem[];
}

/** Parts what a draft still lacks from what is wrong in it. In a report that is no draft every gap is a Problem. */
export function partGaps(found: readonly Problem[], draft: boolean): Findings {
  if (!draft) return { problems: found, gaps: [] };
  return {
    problems: found.filter(({ code }) => !GAPS.includes(code)),
    gaps: found.filter(({ code }) => GAPS.includes(code)),
  };
}

/** Whether a report can be shown to its authors in spite of these gaps: a passage that is not written yet shows as such. */
export function canBeShown(gaps: readonly Problem[]): boolean {
  return gaps.every(({ code }) => code === 'prose-gap');
}
