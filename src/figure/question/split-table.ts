import {
  baseOf,
  type Group,
  groupsOf,
  inReadingOrder,
  resultsOfSplit,
  shownChoices,
  sizeOf,
} from '../../chart/index.ts';
import {
  type Cell,
  columnHead,
  countCell,
  figureCell,
  type FigureContext,
  figureWords,
  tableWords,
  labelOf,
  rowHead,
  scrollTable,
  unitOf,
} from '../table/index.ts';
import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Base, Choice, Question, Result } from '../../survey/index.ts';

/** One split of a question. */
interface Split {
  readonly question: Question;
  readonly by: Question;
  /** Of this question, all splits. */
  readonly results: readonly Result[];
  /** Only this choice; null for all. */
  readonly choice: string | null;
}

/**
 * The table of a split: a row a group, a column a choice, the unweighted base last; everyone stands first. Null where
 * there is nothing to tabulate.
 */
export function splitTable(ctx: FigureContext, report: SurveyReport, split: Split): string | null {
  const { question, by } = split;
  const results = resultsOfSplit(split.results, by);
  const words = tableWords(ctx);
  const [everyone] = groupsOf(question, results, null);
  const groups = groupsOf(question, results, by);
  if (groups.length === 0) return meansTable(ctx, report, split);
  const choices = columns(split, groups, everyone);
  const base = baseOf(question, results);
  const labels = new Map(by.choices.map((choice) => [choice.name, labelOf(ctx, choice)]));
  const rows = groups.map((group) =>
    row(ctx, labels.get(group.name ?? '') ?? '', group, choices, base),
  );
  return scrollTable({
    caption: words.tableBy(labelOf(ctx, question), labelOf(ctx, by)),
    hideCaption: true,
    head: [
      columnHead(words.group),
      ...choices.map((choice) => columnHead(labelOf(ctx, choice), true)),
      columnHead(words.count(unitOf(ctx, report)), true),
    ],
    body: [
      ...(everyone === undefined
        ? []
        : [row(ctx, figureWords(ctx).everyone, everyone, choices, base)]),
      ...rows,
    ],
  });
}

function columns(
  { question, choice }: Split,
  groups: Group[],
  everyone: Group | undefined,
): Choice[] {
  const shown = inReadingOrder(question, shownChoices(question, groups), everyone);
  return choice === null ? shown : shown.filter(({ name }) => name === choice);
}

function row(
  ctx: FigureContext,
  label: string,
  group: Group,
  choices: readonly Choice[],
  base: Base,
): Cell[] {
  const marks = [...group.cells.values()].flatMap((cell) => cell.marks);
  const small = sizeOf(group.baseN, base) === 'enough' ? '' : ` (${figureWords(ctx).low})`;
  const count = countCell(ctx, group.baseN, [...new Set(marks)]) + escapeHtml(small);
  return [
    rowHead(label),
    ...choices.map(({ name }) => ({ html: figureCell(ctx, group.cells.get(name)), number: true })),
    { html: count, number: true },
  ];
}

/** Splits of numbers: the mean of each group. */
function meansTable(ctx: FigureContext, report: SurveyReport, split: Split): string | null {
  const { question, by, results } = split;
  const words = tableWords(ctx);
  const all = results.filter(
    (one) => one.statistic === 'mean' && (one.by === null || one.by === by.name),
  );
  const means = all.filter((one) => one.base === all[0]?.base);
  if (!means.some((one) => one.by === by.name)) return null;
  const line = (label: string, result: Result): Cell[] => [
    rowHead(label),
    { html: figureCell(ctx, result), number: true },
    { html: countCell(ctx, result.baseN, result.marks), number: true },
  ];
  return scrollTable({
    caption: words.tableBy(labelOf(ctx, question), labelOf(ctx, by)),
    hideCaption: true,
    head: [
      columnHead(words.group),
      columnHead(words.numbers.mean, true),
      columnHead(words.count(unitOf(ctx, report)), true),
    ],
    body: means.map((result) => {
      const group = by.choices.find(({ name }) => name === result.group);
      return line(group === undefined ? figureWords(ctx).everyone : labelOf(ctx, group), result);
    }),
  });
}
