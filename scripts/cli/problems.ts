import { describeProblem, formatProblem, type Lang } from '../../src/problem/format.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { CliWords } from '../../src/words/cli.ts';

const SHOWN_PER_FILE = 50;

/** A Problem as data, with its sentences. The keys are a promise to other programs. */
export interface ProblemRecord {
  readonly code: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly field: string | null;
  readonly seen: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** Problems as data, all of them, in the order of files and lines. */
export function toProblemRecords(
  problems: readonly Problem[],
  lang: Lang,
): readonly ProblemRecord[] {
  return inOrder(problems).map((problem) => ({
    code: problem.code,
    file: problem.file,
    line: problem.line ?? null,
    column: problem.column ?? null,
    field: problem.field ?? null,
    seen: problem.seen ?? null,
    ...describeProblem(problem, lang),
  }));
}

/** Problems as lines for people: the first 50 of each file, the rest counted. */
export function formatProblems(
  problems: readonly Problem[],
  lang: Lang,
  words: CliWords,
): readonly string[] {
  const files = Map.groupBy(inOrder(problems), ({ file }) => file);
  const lines = [...files].flatMap(([file, own]) => {
    const shown = own.slice(0, SHOWN_PER_FILE).map((problem) => formatProblem(problem, lang));
    const rest = own.length - shown.length;
    return rest > 0 ? [...shown, words.hidden(file, rest)] : shown;
  });
  return [...lines, words.found(problems.length, files.size)];
}

/** Problems as workflow commands that a git host shows beside the changed lines. */
export function toAnnotations(problems: readonly Problem[], lang: Lang): readonly string[] {
  const escape = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string =>
    escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return toProblemRecords(problems, lang).map(({ file, line, column, field, message, remedy }) => {
    const place = [`file=${property(file)}`, ...(line === null ? [] : [`line=${String(line)}`])];
    if (column !== null) place.push(`col=${String(column)}`);
    const text = [
      field === null ? message : `${field}: ${message}`,
      ...(remedy === '' ? [] : [remedy]),
    ];
    return `::error ${place.join(',')}::${escape(text.join(' → '))}`;
  });
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
