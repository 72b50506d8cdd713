import { AREAS } from '../areas.ts';
import { cellOfPlace } from '../cell-name.ts';
import type { Lang } from '../../format/index.ts';
import type { Say, Sentence } from '../definition/index.ts';
import type { Problem } from '../problem.ts';
import { quoteSeen, showHidden } from '../seen.ts';

const SENTENCES: ReadonlyMap<string, Readonly<Record<Lang, Say<never>>>> = new Map(
  AREAS.flatMap(({ problems }) => problems.map((definition) => [definition.code, definition])),
);

/** The message and remedy of a Problem in one language. */
export function describeProblem(problem: Problem, lang: Lang): Sentence {
  const say = SENTENCES.get(problem.code)?.[lang];
  if (say === undefined) throw new Error(`problem code without a sentence: ${problem.code}`);
  const seen = problem.seen === undefined ? '' : quoteSeen(problem.seen);
  const { message, remedy } = say(problem.params as never, seen);
  // Names and suggestions come from files too.
  return { message: showHidden(message), remedy: showHidden(remedy) };
}

/**
 * One line for people: `file:line:column (cell) field: message → remedy`; parts that are not known are left out. The cell
 * is that of a CSV as a spreadsheet shows it.
 *
 * @example
 * formatProblem(problem('table-empty', { file: 'a.csv' }, {}), 'vi'); // 'a.csv: tệp trống … → …'
 */
export function formatProblem(problem: Problem, lang: Lang): string {
  const place = [showHidden(problem.file), problem.line, problem.column].filter(
    (part) => part !== undefined,
  );
  const name = cellOfPlace(problem);
  const cell = name === null ? '' : ` (${name})`;
  const field = problem.field === undefined ? '' : ` ${showHidden(problem.field)}`;
  const { message, remedy } = describeProblem(problem, lang);
  const mend = remedy === '' ? '' : ` → ${remedy}`;
  return `${place.join(':')}${cell}${field}: ${message}${mend}`;
}
