import { cellOfPlace } from './cell-name.ts';
import { en } from './en/all.ts';
import type { Sentence } from './params/all.ts';
import type { Problem } from './problem.ts';
import { vi } from './vi/all.ts';

/** The languages that Problems and pages speak. */
export type Lang = 'vi' | 'en';

const LONGEST_SEEN = 80;

/** A text with control and invisible characters written as `\u…`, so that they are seen, and do nothing to a terminal or page. */
export function showHidden(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000\u3164\ufffd]/gu,
    (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** The offending text made visible: quoted, cut at 80 characters, control and invisible characters written as `\u…`. */
export function quoteSeen(seen: string): string {
  const cut = seen.length > LONGEST_SEEN ? `${seen.slice(0, LONGEST_SEEN)}…` : seen;
  return `"${showHidden(cut)}"`;
}

/** The message and remedy of a Problem in one language. */
export function describeProblem(problem: Problem, lang: Lang): Sentence {
  const sentences: Record<string, (params: never, seen: string) => Sentence> =
    lang === 'vi' ? vi : en;
  const say = sentences[problem.code];
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
