import type { Table } from '../table/index.ts';

/** Types of XLSForm whose answers are numbers. */
const NUMBERS = /^(?:integer|decimal|range|calculate)$/i;

const FIXED: Readonly<Record<string, readonly string[]>> = {
  'results.csv': ['n', 'base', 'percent'],
  'choices.csv': ['score'],
  'margins.csv': ['population'],
};

/**
 * Which columns of a survey's CSV hold numbers, by their headers: those of the format, and in responses.csv those of questions
 * that ask for a number. Of anything else nobody can tell whether `1,2` is a decimal or two choices.
 *
 * @param questions the survey's questions.csv; null where there is none
 */
export function numericHeaders(name: string, questions: Table | null): (header: string) => boolean {
  const fixed = FIXED[name];
  if (fixed !== undefined) return (header) => fixed.includes(header.toLowerCase());
  if (name !== 'responses.csv' || questions === null) return () => false;
  const at = (column: string): number => questions.index.get(column) ?? -1;
  const names = new Set(
    questions.rows
      .filter((row) => NUMBERS.test(row[at('type')]?.trim() ?? ''))
      .map((row) => row[at('name')]?.trim() ?? ''),
  );
  return (header) => names.has(header) || names.has(header.slice(header.lastIndexOf('/') + 1));
}
