import type { FigureChange, ShownFigure, SurveyChange } from '../../change/index.ts';
import type { DiffWords, FigureFate } from '../../words/index.ts';
import { alignedLines } from '../terminal/index.ts';

const FATES: readonly FigureFate[] = ['changed', 'withheld', 'gone', 'new'];

/** Lines of a table that are shown before the rest is counted. */
const SHOWN = 40;

/**
 * The figures that differ, by what becomes of them, each as a small table: those on the main base, the others counted.
 * Of a survey that comes or goes as a whole the figures are only counted.
 */
export function figureLines(
  { fate: whole, figures }: SurveyChange,
  words: DiffWords,
): readonly string[] {
  const { changes } = figures;
  return FATES.flatMap((fate) => {
    const own = changes.filter((one) => one.fate === fate);
    if (own.length === 0) return [];
    const title = words.figureFates[fate](own.length);
    return fate === 'new' || whole !== 'kept'
      ? [title]
      : [`${title}:`, ...tableOf(own, words).map(indent)];
  });
}

function tableOf(changes: readonly FigureChange[], words: DiffWords): readonly string[] {
  const main = changes.filter(({ base }) => base === 'valid' || base === 'published');
  const shown = main.length === 0 ? changes : main;
  const rows = shown.slice(0, SHOWN).map((one) => rowOf(one, words));
  const rest = shown.length - rows.length;
  const others = changes.length - shown.length;
  return [
    ...alignedLines([words.header, ...rows]),
    ...(rest > 0 ? [words.more(rest)] : []),
    ...(others > 0 ? [words.otherBases(others)] : []),
  ];
}

function rowOf(change: FigureChange, words: DiffWords): readonly string[] {
  const { question, choice, statistic, by, group, before, after } = change;
  const split = by === null ? words.overall : `${by}: ${group ?? ''}`;
  const own = statistic === 'share' ? choice : words.statistics[choice ?? statistic];
  return [question, own ?? choice ?? statistic, split, `${text(before)} → ${text(after)}`];
}

function text(figure: ShownFigure | null): string {
  return figure === null ? '–' : `${figure.value} (${figure.n}/${figure.baseN})`;
}

function indent(line: string): string {
  return `  ${line}`;
}
