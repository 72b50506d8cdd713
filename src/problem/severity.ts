import type { AnyDefinition } from './areas.ts';
import type { Severity } from './definition/index.ts';
import type { Problem } from './problem.ts';

type Warning = Extract<AnyDefinition, { readonly severity: 'warning' }>['code'];

// As the definitions say, or it does not compile: whoever asks need not load the sentences of them all.
const WARNINGS: Readonly<Record<Warning, true>> = {
  'issue-missing': true,
  'prose-count': true,
  'document-unlisted': true,
  'clusters-whole': true,
  'groups-few-outside': true,
  'question-doubt': true,
};

/**
 * How grave a kind of Problem is.
 *
 * @example
 * severityOf({ code: 'table-empty' }); // 'error'
 */
export function severityOf({ code }: Pick<Problem, 'code'>): Severity {
  return Object.hasOwn(WARNINGS, code) ? 'warning' : 'error';
}

/** Whether nothing among the Problems keeps the site from being built. */
export function isSound(problems: readonly Problem[]): boolean {
  return problems.every((problem) => severityOf(problem) === 'warning');
}
