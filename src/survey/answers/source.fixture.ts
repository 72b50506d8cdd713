import { choice, question } from '../../../test/survey/samples.ts';
import { readTable } from '../../table/read.ts';
import type { Table } from '../../table/table.ts';
import type { Source } from '../form/number.ts';
import type { Choice, Question } from '../model/question.ts';

/** A CSV as parsers get it. */
export function tableOf(csv: string, file = 'responses.csv'): Table {
  const { value } = readTable(new TextEncoder().encode(csv), file);
  if (value === null) throw new Error(`unreadable: ${csv}`);
  return value;
}

/** A CSV with no Problems yet. */
export const sourceOf = (csv: string): Source => ({ table: tableOf(csv), problems: [] });

/** The code and the line of each Problem of a source. */
export const saidOf = ({ problems }: Pick<Source, 'problems'>): readonly string[] =>
  problems.map(({ code, line }) => `${code} ${String(line)}`);

export const choicesOf = (...names: readonly string[]): readonly Choice[] =>
  names.map((name) => ({ ...choice(name), label: `Nhãn ${name}` }));

/** A question of single choice, or what the changes make of it. */
export const questionOf = (changes: Partial<Question> = {}): Question =>
  question('q1', '', { list: 'l', label: 'Câu 1', ...changes });
