import { problem } from '../../problem/index.ts';
import { parseNumber } from '../../table/index.ts';
import type { Index, QuestionType } from '../model/index.ts';
import { cellOf, type HeaderedTable, placeOf, readWord } from './headered-table.ts';

const MEASURES = ['', 'index'] as const;
const NUMBERS: readonly QuestionType[] = ['integer', 'decimal'];

/**
 * What a question measures, where its column `measure` says `index`: the unit and the ends of the scale, from the columns `unit` and
 * `range`. Null where it measures answers, or where something is wrong, which is reported.
 *
 * @example measure `index`, unit `điểm`, range `0 100` → { unit: 'điểm', low: 0, high: 100 }
 */
export function readIndex(source: HeaderedTable, row: number, type: QuestionType): Index | null {
  if (readWord(source, row, 'measure', MEASURES) !== 'index') return null;
  const report = (fault: 'type' | 'unit' | 'range'): null => {
    const column = fault === 'type' ? 'measure' : fault;
    const place = placeOf(source, row, column);
    source.problems.push(problem('question-measure', place, { fault }));
    return null;
  };
  if (!NUMBERS.includes(type)) return report('type');
  const unit = cellOf(source, row, 'unit');
  if (unit === '') return report('unit');
  const ends = cellOf(source, row, 'range').split(/\s+/u);
  const [low, high] = ends.map((end) => parseNumber(end, source.table.decimalComma));
  if (ends.length !== 2 || typeof low !== 'number' || typeof high !== 'number' || low >= high)
    return report('range');
  return { unit, low, high };
}
