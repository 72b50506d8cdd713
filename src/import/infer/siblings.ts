import { fold } from '../../format/index.ts';
import type { Column } from '../sheet/index.ts';
import { looksCoded, readNumbers } from './number.ts';

const ITEM = /^(?<stem>.*\S)\s*\[(?<item>[^[\]]+)\]$/su;
const FEWEST = 3;

/**
 * Marks that the items of a battery have between them, by place: `Chuẩn 1 [A]`, `Chuẩn 2 [A]`, `Chuẩn 1 [B]`. Few respondents reach
 * some branch, and the items are on one scale all the same. Items that hang together by their words, or by what stands in brackets,
 * are one battery; only whole numbers that look like marks when they are taken together count.
 */
export function siblingMarks(
  columns: readonly Column[],
  decimalComma: boolean,
): ReadonlyMap<number, readonly number[]> {
  const items = columns.flatMap((column) => {
    const { stem = '', item = '' } = ITEM.exec(column.header)?.groups ?? {};
    const numbers = readNumbers(column.cells, decimalComma);
    return item === '' || numbers === null || column.labels !== null
      ? []
      : [{ at: column.at, ties: [`stem ${fold(stem)}`, `item ${fold(item)}`], numbers }];
  });
  const found = new Map<number, readonly number[]>();
  for (const battery of tiedTogether(items)) {
    const values = battery.flatMap(({ numbers }) => numbers.values);
    const marks = [...new Set(values.filter((value) => !Number.isNaN(value)))].sort(
      (a, b) => a - b,
    );
    const together = { values, integer: marks.every(Number.isInteger), different: marks.length };
    if (battery.length < FEWEST || !looksCoded(together)) continue;
    for (const { at } of battery) found.set(at, marks);
  }
  return found;
}

/** Things in groups, each of which shares a tie with another of its group. */
function tiedTogether<T extends { readonly ties: readonly string[] }>(
  all: readonly T[],
): readonly (readonly T[])[] {
  let groups: (readonly T[])[] = [];
  for (const one of all) {
    const isTied = (group: readonly T[]): boolean =>
      group.some(({ ties }) => ties.some((tie) => one.ties.includes(tie)));
    groups = [...groups.filter((group) => !isTied(group)), [...groups.filter(isTied).flat(), one]];
  }
  return groups;
}
