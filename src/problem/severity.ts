import type { Problem, ProblemCode } from './problem.ts';

/** An error keeps the site from being built; a warning is told, and the site is built all the same. */
export type Severity = 'error' | 'warning';

const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'issue-missing',
  'prose-count',
  'document-unlisted',
  'groups-few-outside',
]);

/**
 * How grave a kind of Problem is.
 *
 * @example
 * severityOf({ code: 'table-empty' }); // 'error'
 */
export function severityOf({ code }: Pick<Problem, 'code'>): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error';
}

/** Whether nothing among the Problems keeps the site from being built. */
export function isSound(problems: readonly Problem[]): boolean {
  return problems.every((problem) => severityOf(problem) === 'warning');
}
