import { toEstimate } from './row.ts';
import type { Estimate, PublishedFigure, Question } from '../model/index.ts';

/**
 * Printed tables as Estimates: counts as printed, the share from the printed percentage, else from n / base. Rows
 * follow the codebook (question, breakdown, group, choice); unknown names come last, in the order of the file. Choices
 * that were not printed have no row. An index is a mean of nobody's answers: a number in its own unit.
 */
export function estimatePublished(
  questions: readonly Question[],
  figures: readonly PublishedFigure[],
): Estimate[] {
  const names = rank([
    ...questions.map(({ name }) => name),
    ...figures.map((f) => f.by ?? f.question),
  ]);
  const choices = new Map(
    [...names.keys()].map((name) => [
      name,
      rank([...choicesOf(questions, name), ...seen(figures, name)]),
    ]),
  );
  const indexes = new Set(
    questions.flatMap(({ name, index }) => (index === undefined ? [] : name)),
  );
  const keyOf = ({ question, by, group, choice }: PublishedFigure): readonly number[] => [
    names.get(question) ?? -1,
    by === null ? -1 : (names.get(by) ?? -1),
    by === null || group === null ? -1 : (choices.get(by)?.get(group) ?? -1),
    choices.get(question)?.get(choice) ?? -1,
  ];
  return figures
    .map((figure) => ({ figure, key: keyOf(figure) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ figure }) => printed(figure, indexes.has(figure.question)));
}

function printed(figure: PublishedFigure, isIndex: boolean): Estimate {
  const { question, choice, by, group, n, base: baseN } = figure;
  const weights = { weightedN: null, weightedBase: null };
  return toEstimate({
    question,
    statistic: isIndex ? 'mean' : 'share',
    choice: isIndex ? null : choice,
    base: 'published',
    by,
    group,
    n,
    baseN,
    ...weights,
    value: isIndex ? figure.percent : shareOf(figure),
  });
}

function shareOf({ n, base, percent }: PublishedFigure): number | null {
  if (percent !== null) return percent / 100;
  return n === null || base === null || base === 0 ? null : n / base;
}

const rank = (names: readonly string[]) =>
  new Map([...new Set(names)].map((name, index) => [name, index]));

function choicesOf(questions: readonly Question[], name: string): readonly string[] {
  return (
    questions.find((question) => question.name === name)?.choices.map((choice) => choice.name) ?? []
  );
}

function seen(figures: readonly PublishedFigure[], name: string): readonly string[] {
  return figures.flatMap((f) => [
    ...(f.question === name ? [f.choice] : []),
    ...(f.by === name && f.group !== null ? [f.group] : []),
  ]);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((rank, index) => rank !== b[index]);
  return (a[first] ?? 0) - (b[first] ?? 0);
}
