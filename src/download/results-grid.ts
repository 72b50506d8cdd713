import { publishedResult } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Result } from '../survey/index.ts';
import type { DownloadWords } from '../words/index.ts';
import {
  FIGURE_WIDTHS,
  nameCells,
  type NumberColumn,
  numberCells,
  textCells,
} from './figure-cells.ts';
import { labelsOf, remarkOf } from './rows.ts';
import { subgroupKey, subgroupsOf } from './subgroups.ts';
import { headCell, type XlsxCell, type XlsxSheet } from './xlsx.ts';

const BEFORE = ['question', 'choice', 'statistic', 'base'] as const;
const AFTER = ['note', 'questionName'] as const;

/** Characters; question and choice are few, since they stay in sight. */
const WIDTHS = { ...FIGURE_WIDTHS, question: 40, choice: 28, value: 14 } as const;

/** One column a group each, in this order: the values stand side by side, as in a cross table. */
const BANDS: readonly NumberColumn[] = ['value', 'baseN', 'n', 'low', 'high', 'marks'];

/** A figure: its name, and its numbers by subgroup. */
interface Line {
  readonly names: ReturnType<typeof nameCells>;
  /** What the marks of all its cells mean. */
  readonly note: XlsxCell;
  readonly numbers: ReadonlyMap<string, Readonly<Record<NumberColumn, XlsxCell>>>;
}

interface Column {
  readonly band: NumberColumn;
  readonly subgroup: string;
  readonly head: string;
}

/**
 * The second sheet of a survey: a row a figure (a choice, a mean, a net), in the order of the questionnaire; a column everyone
 * and each group, first their values, then bases, counts, intervals and marks. Columns without a cell are left out. A row a
 * number and group would repeat eight cells of names beside each five of numbers.
 */
export function resultsGrid(report: SurveyReport, words: DownloadWords): XlsxSheet {
  const { columns: heads, sheets } = words.workbook;
  const told = textCells();
  const lines = linesOf(report, words, told);
  const columns = columnsOf(report, words).filter((column) =>
    lines.some((line) => cellAt(line, column) !== null),
  );
  const named = (names: readonly (keyof typeof WIDTHS)[]) =>
    names.map((name) => headCell(heads[name]));
  return {
    name: sheets.results,
    headed: true,
    stub: 2,
    widths: [
      ...BEFORE.map((name) => WIDTHS[name]),
      ...columns.map(() => WIDTHS.value),
      ...AFTER.map((name) => WIDTHS[name]),
    ],
    rows: [
      [...named(BEFORE), ...columns.map(({ head }) => headCell(head)), ...named(AFTER)],
      ...lines.map((line) => [
        ...BEFORE.map((name) => line.names[name]),
        ...columns.map((column) => cellAt(line, column)),
        ...[line.note, line.names.questionName],
      ]),
    ],
  };
}

const cellAt = ({ numbers }: Line, { band, subgroup }: Column): XlsxCell =>
  numbers.get(subgroup)?.[band] ?? null;

const figureKey = ({ question, statistic, choice, base }: Result): string =>
  [question, statistic, choice, base].join('\n');

function linesOf(
  report: SurveyReport,
  words: DownloadWords,
  told: (text: string) => XlsxCell,
): readonly Line[] {
  const labels = labelsOf(report.questions);
  return [...Map.groupBy(report.results, figureKey).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const numbers = own.map(
      (one) => [subgroupKey(one), numberCells(publishedResult(one), told)] as const,
    );
    const marks = [...new Set(own.flatMap((one) => one.marks))];
    return {
      names: nameCells(first, labels, words.workbook, told),
      note: told(remarkOf(report, { marks }, words)),
      numbers: new Map(numbers),
    };
  });
}

function columnsOf({ results, questions }: SurveyReport, words: DownloadWords): readonly Column[] {
  const labels = labelsOf(questions);
  const { columns, everyone } = words.workbook;
  const subgroups = subgroupsOf(questions, results);
  return BANDS.flatMap((band) =>
    subgroups.map(({ by, group }) => {
      const split = by === null ? null : `${labels.question(by) ?? by}: `;
      const whom = split === null ? everyone : `${split}${labels.choice(by, group) ?? ''}`;
      return { band, subgroup: subgroupKey({ by, group }), head: `${columns[band]}\n${whom}` };
    }),
  );
}
