import type { Frame } from './frame.ts';
import { withholdLine } from './primary.ts';
import { unseen } from './rest.ts';
import { lineKey, type Item, type Line, type Sheet } from './sheet.ts';
import type { Sum } from './sums.ts';
import type { Question } from '../../model/question.ts';

/** Answers to one question that an XLSForm expression names. */
interface Term {
  readonly question: string;
  readonly choice: string;
  /** False for `!=`. */
  readonly holds: boolean;
}

const TERM =
  /selected\(\s*\$\{([^}]+)\}\s*,\s*['"]([^'"]*)['"]\s*\)|\$\{([^}]+)\}\s*(!?=)\s*['"]?([^'"\s)]*)['"]?/g;

/**
 * Whom a routed question was put to: at most those who gave the answers that route to it, and nobody who gave an answer
 * that routes past it. How many of them left it blank is not told apart from those not asked.
 */
export function routeSums(frame: Frame, sheet: Sheet): Sum[] {
  const terms = termsOf(sheet.question) ?? [];
  const filters = Map.groupBy(terms, ({ question, holds }) => JSON.stringify([question, holds]));
  const lines = [...sheet.lines, ...frame.restsOf(sheet)];
  return [...filters.values()].flatMap((own) =>
    lines.flatMap((line) => routeSum(frame, line, own)),
  );
}

function routeSum(frame: Frame, line: Line, terms: readonly Term[]): Sum[] {
  const asked = line.levels.findLast((level) => level !== null) ?? null;
  const size = frame.sizeOf(line);
  const cells = terms.flatMap((term) => cellOf(frame, line, term) ?? []);
  if (asked === null || size === null || cells.length < terms.length) return [];
  const all = cells.reduce((sum, { n }) => sum + n, 0);
  const isTrue = terms[0]?.holds === true;
  // Answers that break the filter have been given: then it tells nothing.
  if (asked.n > (isTrue ? all : size.n - all)) return [];
  return isTrue
    ? routed(cells, asked, all)
    : [{ total: size, parts: [...cells, asked, unseen(size.n - all - asked.n)], bySize: true }];
}

function routed(cells: readonly Item[], asked: Item, all: number): Sum[] {
  const open = unseen(all);
  return [
    { total: open, parts: cells },
    { total: open, parts: [asked, unseen(all - asked.n)] },
  ];
}

function cellOf(frame: Frame, line: Line, { question, choice, holds }: Term): Item | undefined {
  const sheet = frame.sheets.find((other) => other.question.name === question);
  // Ticks overlap: what they leave of a group is not their sum less.
  if (sheet === undefined || (!holds && !sheet.single)) return undefined;
  const lines = [...sheet.lines, ...frame.restsOf(sheet)];
  const index = sheet.columns.findIndex((column) => column.choice === choice);
  return lines.find((other) => lineKey(other) === lineKey(line))?.cells[index];
}

/** Null for an expression that says more than answers named one beside the other. */
function termsOf({ relevant }: Question): readonly Term[] | null {
  if (relevant === null) return [];
  const terms = [...relevant.matchAll(TERM)].map(
    ([, ticked, tick, question = ticked ?? '', sign, choice = tick ?? '']): Term => ({
      question,
      choice,
      holds: sign !== '!=',
    }),
  );
  const rest = relevant.replaceAll(TERM, ' ').replaceAll(/[()\s]|\band\b/g, '');
  const isEither =
    new Set(terms.map(({ question }) => question)).size === 1 && terms.every(({ holds }) => holds);
  return rest === '' || (isEither && rest.replaceAll('or', '') === '') ? terms : null;
}

/**
 * A routed question whose expression says more than that is withheld in every line in which an answer to a question that
 * the expression names is withheld.
 */
export function withholdRouted({ sheets }: Frame): void {
  for (const sheet of sheets) {
    const { relevant } = sheet.question;
    if (relevant === null || termsOf(sheet.question) !== null) continue;
    const filters = sheets.filter(({ question }) => relevant.includes(`\${${question.name}}`));
    const keys = new Set(
      filters.flatMap(({ lines }) =>
        lines.filter(({ cells }) => cells.some((cell) => cell.withheld)).map(lineKey),
      ),
    );
    for (const line of sheet.lines) if (keys.has(lineKey(line))) withholdLine(line);
  }
}
