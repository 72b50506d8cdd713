import { parseNumber } from '../../table/index.ts';
import { answerNames, type FormColumn } from './columns.ts';
import type { Draft } from '../draft/index.ts';
import type { Sheet } from '../sheet/index.ts';

/** A column of the answers to a form, and the question it belongs to. */
export interface BoundColumn {
  readonly at: number;
  readonly header: string;
  readonly bound: FormColumn | null;
  readonly cells: readonly string[];
}

/** The answers as responses.csv takes them. Of a question that is there whole and split by choices, the whole column stays. */
export function answersDraft(
  { file, decimalComma }: Sheet,
  columns: readonly BoundColumn[],
  lines: readonly number[],
): Draft {
  const whole = new Set(
    columns.flatMap(({ bound }) => (bound?.choice === null ? [bound.question] : [])),
  );
  const seen = new Set<string>();
  const used = columns.flatMap(({ at, bound, cells }) => {
    if (bound === null || (bound.choice !== null && whole.has(bound.question))) return [];
    const { question, choice } = bound;
    const name = choice === null ? question.name : `${question.name}/${choice}`;
    if (seen.has(name)) return [];
    seen.add(name);
    const select = question.type.kind === 'select' && choice === null;
    const number = (cell: string): string => plainNumber(cell, decimalComma);
    return [
      { at, name, cells: cells.map(select ? (cell) => answerNames(cell, question) : number) },
    ];
  });
  return {
    ...{ file, lines, header: used.map(({ name }) => name), places: used.map(({ at }) => at) },
    rows: lines.map((_, row) => used.map(({ cells }) => cells[row] ?? '')),
  };
}

/** A number with a decimal point; anything else as it is, to be reported. */
function plainNumber(cell: string, decimalComma: boolean): string {
  const value = decimalComma ? parseNumber(cell, true) : null;
  return value === null ? cell : String(value);
}
