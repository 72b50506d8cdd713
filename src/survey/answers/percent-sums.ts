import { problem, type Problem } from '../../problem/index.ts';
import type { Table } from '../../table/index.ts';
import type { ReadFigure } from './figure.ts';
import type { Question } from '../model/index.ts';

const HAIR = 1e-9;

/**
 * Checks that the percentages of complete single-choice questions add up to 100 in every table. Each may be off by one
 * unit of its last decimal, since sources cut as well as round. A table with a percentage missing is left alone.
 */
export function checkSums(
  table: Table,
  questions: readonly Question[],
  read: readonly ReadFigure[],
): Problem[] {
  const problems: Problem[] = [];
  for (const question of questions) {
    if (!question.complete || question.type !== 'select_one') continue;
    const own = read.filter(({ figure }) => figure.question === question.name);
    const tables = Map.groupBy(own, ({ figure: { by, group } }) => JSON.stringify([by, group]));
    for (const figures of tables.values()) {
      const found = checkSum(table, figures);
      if (found !== null) problems.push(found);
    }
  }
  return problems;
}

function checkSum(table: Table, figures: readonly ReadFigure[]): Problem | null {
  const [first] = figures;
  if (first === undefined) return null;
  let sum = 0;
  let slack = HAIR;
  for (const { figure, decimals } of figures) {
    if (figure.percent === null) return null;
    sum += figure.percent;
    slack += 10 ** -decimals;
  }
  if (Math.abs(sum - 100) <= slack) return null;
  const { question, group, line } = first.figure;
  const places = Math.max(...figures.map(({ decimals }) => decimals));
  const column = table.header.findIndex((name) => name.toLowerCase() === 'percent');
  const at = { file: table.file, line, column: column + 1, field: table.header[column] };
  const params = { question, group: group ?? '', sum: Number(sum.toFixed(places)) };
  return problem('results-sum', at, params);
}
