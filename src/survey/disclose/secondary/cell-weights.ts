import { pairOf } from '../sampling/index.ts';
import { type LinkedTables, suppress } from '../table/index.ts';

/**
 * Where a sample is weighted to two background questions, each weighted count of their cross table depends on the
 * whole table, and a reader can repeat the weighting for any guess. With one cell of it suppressed, all are.
 */
export function suppressByCellWeights({ tables, constantWeightCrosstabs }: LinkedTables): void {
  for (const { question, columns, rows } of tables) {
    const own = rows.filter(
      ({ by }) => by !== null && constantWeightCrosstabs.has(pairOf(question.name, by)),
    );
    for (const cells of Map.groupBy(own, ({ by }) => by).values()) {
      const somebody = cells.flatMap((row) =>
        row.cells.filter(({ n }, at) => n > 0 && columns[at]?.level === 0),
      );
      if (somebody.some(({ suppressed }) => suppressed)) suppress(somebody);
    }
  }
}
