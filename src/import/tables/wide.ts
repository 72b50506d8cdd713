import { fold } from '../../format/index.ts';
import { type Sheet, tidy } from '../sheet/index.ts';
import { type FinishedTable, inPercent } from './read.ts';
import { figureOf, type WideBlock, wideBlocks } from './wide-block.ts';
import { type WideColumn, wideHeader } from './wide-header.ts';
import { areWholes, type Figure } from './wide-sums.ts';

const ALL = /^(?:chung|tong(?: cong| so| the)?|tat ca|toan (?:mau|tinh|the)|cong|total|all)$/u;
const BASE_ROW = /^(?:n|co mau|co so|so phieu|tong so(?: phieu)?|base|mau)$/u;

/**
 * Reads tables that print levels or groups side by side: a row a criterion and a column (or a pair of count and percentage)
 * a level, under groups perhaps; or a row a choice and a column a group. Null where the sums say that it is neither.
 */
export function readWide(sheet: Sheet): readonly FinishedTable[] | null {
  const tables = wideBlocks(sheet).map((block) => readBlock(sheet, block));
  const found = tables.flatMap((own) => own ?? []);
  return found.length === 0 || tables.includes(null) ? null : found.map(inPercent);
}

function readBlock(sheet: Sheet, block: WideBlock): readonly FinishedTable[] | null {
  const columns = wideHeader(sheet, block.header, block.columns);
  const labels = block.rows.map((row) => tidy(sheet.rows[row]?.[block.label]));
  if (new Set(labels).size < labels.length) return null;
  const figures = block.rows.flatMap((row) => figuresOf(sheet, row, columns));
  const levels = [...new Set(figures.map(({ level }) => level))];
  if (levels.length < 2) return null;
  const across = Map.groupBy(figures, ({ row, group }) => JSON.stringify([row, group]));
  if (areWholes([...across.values()], levels)) return criteria(sheet, block, figures);
  const own = figures.filter(
    ({ row }) => !BASE_ROW.test(fold(labels[block.rows.indexOf(row)] ?? '')),
  );
  const down = Map.groupBy(own, ({ level, group }) => JSON.stringify([level, group]));
  const choices = labels.filter((label) => !BASE_ROW.test(fold(label)) && !ALL.test(fold(label)));
  return choices.length > 1 && areWholes([...down.values()], [])
    ? banner(sheet, block, own, figures)
    : null;
}

function figuresOf(sheet: Sheet, row: number, columns: readonly WideColumn[]): readonly Figure[] {
  const value = (at: number | undefined): number | null =>
    at === undefined ? null : figureOf(sheet, row, at);
  const cells = columns.filter(({ holds }) => holds !== 'left' && holds !== 'base');
  const pairs = Map.groupBy(cells, ({ path }) => JSON.stringify(path));
  const base = value(columns.find(({ holds }) => holds === 'base')?.at);
  return [...pairs.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const count = own.find(({ holds }) => holds === 'count');
    const percent = own.find(({ holds }) => holds === 'percent' || holds === 'unknown');
    return [
      {
        row,
        level: first.path.at(-1) ?? '',
        group: first.path.slice(0, -1),
        n: value(count?.at),
        percent: value(percent?.at),
        base: first.base ?? base,
      },
    ];
  });
}

const WHERE = /^(?:xa|phuong|thi tran|quan|huyen|tinh|thanh pho|thon|ap|khu|to dan pho)[ .]/u;

/** What groups are groups of, when the table has no word for it. */
function splitOf(groups: readonly string[]): string {
  return groups.every((group) => WHERE.test(fold(group))) ? 'Địa bàn' : 'Nhóm';
}

function criteria(
  sheet: Sheet,
  block: WideBlock,
  figures: readonly Figure[],
): readonly FinishedTable[] {
  const groups = [...new Set(figures.map(({ group }) => group.at(-1) ?? ''))];
  return block.rows.flatMap((row) => {
    const own = figures.filter((one) => one.row === row);
    const question = tidy(sheet.rows[row]?.[block.label]);
    return groups.map((group) =>
      tableOf(sheet, {
        question,
        ...groupOf(group, groups),
        figures: own
          .filter((one) => (one.group.at(-1) ?? '') === group)
          .map((one) => ({ ...one, choice: one.level })),
      }),
    );
  });
}

function groupOf(group: string, groups: readonly string[]) {
  const all = group === '' || ALL.test(fold(group));
  const named = groups.filter((one) => one !== '' && !ALL.test(fold(one)));
  return all ? { by: null, group: null } : { by: splitOf(named), group };
}

function banner(
  sheet: Sheet,
  block: WideBlock,
  own: readonly Figure[],
  all: readonly Figure[],
): readonly FinishedTable[] {
  const labelOf = (row: number): string => tidy(sheet.rows[row]?.[block.label]);
  const corner = tidy(sheet.rows[block.header.at(-1) ?? 0]?.[block.label]);
  const tables = Map.groupBy(own, ({ level, group }) => JSON.stringify([level, group]));
  const levels = [...new Set(own.map(({ level }) => level))];
  return [...tables.values()].map((figures) => {
    const [first] = figures;
    const level = first?.level ?? '';
    const bases = all.find(
      (one) =>
        BASE_ROW.test(fold(labelOf(one.row))) &&
        one.level === level &&
        one.group.join() === first?.group.join(),
    );
    const base = first?.base ?? bases?.n ?? bases?.percent ?? null;
    const by = first?.group.at(-1) ?? splitOf(levels.filter((one) => !ALL.test(fold(one))));
    return tableOf(sheet, {
      question: block.title || corner,
      ...(ALL.test(fold(level)) ? { by: null, group: null } : { by, group: level }),
      figures: figures
        .filter(({ row }) => !ALL.test(fold(labelOf(row))))
        .map((one) => ({ ...one, base, choice: labelOf(one.row) })),
    });
  });
}

function tableOf(
  sheet: Sheet,
  {
    question,
    by,
    group,
    figures,
  }: {
    readonly question: string;
    readonly by: string | null;
    readonly group: string | null;
    readonly figures: readonly (Figure & { readonly choice: string })[];
  },
): FinishedTable {
  const counts =
    figures.every(
      ({ n, base, percent }) => n === null && base !== null && Number.isInteger(percent),
    ) && figures.reduce((sum, { percent }) => sum + (percent ?? 0), 0) === figures[0]?.base;
  const rows = figures.map(({ choice, n, percent, base, row }) => ({
    choice,
    n: counts ? percent : n,
    base,
    percent: counts ? null : percent,
    line: sheet.lines[row] ?? row + 1,
  }));
  return { question, by, group, rows, total: null };
}
