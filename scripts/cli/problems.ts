import { describeProblem, formatProblem, type Lang } from '../../src/problem/format.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { CliWords } from '../../src/words/cli.ts';

const SHOWN_PER_FILE = 50;

/** Whether a finding stops a build. */
export type Severity = 'problem' | 'gap';

/** A Problem as data, with its sentences. The keys are a promise to other programs. */
export interface ProblemRecord {
  /** A gap is what a draft still lacks: it stops nothing. */
  readonly severity: Severity;
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
  severity: Severity = 'problem',
): readonly ProblemRecord[] {
  return inOrder(problems).map((problem) => ({
    severity,
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
  return [...linesOf(files, lang, words), words.found(problems.length, files.size)];
}

/** What drafts still lack, for people: nothing when there are no gaps. */
export function formatGaps(
  gaps: readonly Problem[],
  lang: Lang,
  words: CliWords,
): readonly string[] {
  if (gaps.length === 0) return [];
  const files = Map.groupBy(inOrder(gaps), ({ file }) => file);
  return [words.gaps(gaps.length, files.size), ...linesOf(files, lang, words)];
}

function linesOf(
  files: ReadonlyMap<string, readonly Problem[]>,
  lang: Lang,
  words: CliWords,
): readonly string[] {
  return [...files].flatMap(([file, own]) => {
    const shown = own.slice(0, SHOWN_PER_FILE).map((problem) => formatProblem(problem, lang));
    const rest = own.length - shown.length;
    return rest > 0 ? [...shown, words.hidden(file, rest)] : shown;
  });
}

/** Problems as workflow commands that a git host shows beside the changed lines. */
export function toAnnotations(
  problems: readonly Problem[],
  lang: Lang,
  severity: Severity = 'problem',
): readonly string[] {
  const level = severity === 'gap' ? 'notice' : 'error';
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
    return `::${level} ${place.join(',')}::${escape(text.join(' → '))}`;
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
