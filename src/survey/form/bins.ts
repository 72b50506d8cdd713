import { type Place, problem, type Problem } from '../../problem/index.ts';
import { parseNumber } from '../../table/index.ts';
import {
  type Limits,
  NUMBER_TYPES,
  type Question,
  type QuestionType,
  type Steps,
} from '../model/index.ts';
import { cellOf, placeOf, type HeaderedTable } from './headered-table.ts';
import { readIndex } from './measure.ts';

/** Three classes at least, for one limit alone says less than a median; no more than a chart can show. */
const LEAST = 2;
const MOST = 19;
const NONE = 'none';
const WHOLE = /^-?\d+$/u;

/**
 * The column `bins` of a question: the numbers at which classes meet, ascending and parted by spaces; or `none`, where no
 * distribution is wanted. Null where the cell is empty or wrong; what is wrong is reported.
 *
 * @example '10 20 30' → [10, 20, 30]: under 10, 10 to under 20, 20 to under 30, 30 and more
 */
function readBins(source: HeaderedTable, row: number, type: QuestionType): Limits | 'none' | null {
  const cell = cellOf(source, row, 'bins');
  if (cell === '') return null;
  const place = placeOf(source, row, 'bins');
  if (!NUMBER_TYPES.includes(type)) {
    source.problems.push(problem('question-bins-type', { ...place, seen: type }, {}));
    return null;
  }
  if (cell.toLowerCase() === NONE) return NONE;
  const parts = cell.split(/\s+/u);
  const limits = parts.map((part) => parseNumber(part, source.table.decimalComma));
  const point = source.table.decimalComma ? ',' : '.';
  const fault = faultOf({ parts, limits, place, point, whole: type === 'integer' });
  if (fault === null) return limits.flatMap((limit) => limit ?? []);
  source.problems.push(fault);
  return null;
}

interface Written {
  readonly parts: readonly string[];
  readonly limits: readonly (number | null)[];
  readonly place: Place;
  /** What parts decimals in the file. */
  readonly point: ',' | '.';
  /** Whether the question takes whole numbers only. */
  readonly whole: boolean;
}

function faultOf({ parts, limits, place, point, whole }: Written): Problem | null {
  const part = parts.find((_, at) => limits[at] === null);
  if (part !== undefined) return problem('question-bins-number', place, { part, point });
  // `1.000` may be meant as a thousand.
  const broken = parts.find((one) => whole && !WHOLE.test(one));
  if (broken !== undefined) return problem('question-bins-whole', place, { part: broken });
  const at = limits.findIndex((limit, n) => n > 0 && (limit ?? 0) <= (limits[n - 1] ?? 0));
  const [before = '', after = ''] = parts.slice(at - 1);
  if (at > 0) return problem('question-bins-order', place, { before, after });
  const params = { count: parts.length, least: LEAST, most: MOST };
  const isOut = parts.length < LEAST || parts.length > MOST;
  return isOut ? problem('question-bins-count', place, params) : null;
}

/** `start`, `end` and `step` of a `range`, from the column `parameters` as XLSForm has it; null where they are not all there. */
function readSteps(source: HeaderedTable, row: number, type: QuestionType): Steps | null {
  if (type !== 'range') return null;
  const cell = cellOf(source, row, 'parameters');
  const numberOf = (name: string): number =>
    Number(new RegExp(`(?:^|[\\s;,])${name}\\s*=\\s*(-?[\\d.]+)`, 'u').exec(cell)?.[1] ?? NaN);
  const [start, end, step] = [numberOf('start'), numberOf('end'), numberOf('step')];
  return end > start && step > 0 ? { start, end, step } : null;
}

/** What a question says of the distribution of its numbers. */
export function numbersOf(
  source: HeaderedTable,
  row: number,
  type: QuestionType,
): Pick<Question, 'bins' | 'index' | 'steps'> {
  const bins = readBins(source, row, type);
  const steps = readSteps(source, row, type);
  const index = readIndex(source, row, type);
  return {
    ...(bins === null ? {} : { bins }),
    ...(steps === null ? {} : { steps }),
    ...(index === null ? {} : { index }),
  };
}
