import type { Lang } from '../../format/index.ts';
import {
  cellOfPlace,
  inOrder,
  type Problem,
  type Severity,
  severityOf,
} from '../../problem/index.ts';
import { describeProblem, formatProblem } from '../../problem/sentence/index.ts';
import type { CliWords } from '../../words/index.ts';

const SHOWN_PER_FILE = 50;

/** A Problem as data, with its sentences. The keys are a promise to other programs. */
interface ProblemRecord {
  readonly code: string;
  /** A gap is what a draft still lacks: it stops nothing. */
  readonly severity: Severity | 'gap';
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** In a CSV, as a spreadsheet names it. */
  readonly cell: string | null;
  readonly field: string | null;
  readonly seen: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** Problems as data, all of them, in the order of files and lines. */
export function toProblemRecords(
  problems: readonly Problem[],
  lang: Lang,
  gaps: readonly Problem[] = [],
): readonly ProblemRecord[] {
  return [
    ...inOrder(problems).map((one) => recordOf(one, lang, severityOf(one))),
    ...inOrder(gaps).map((one) => recordOf(one, lang, 'gap')),
  ];
}

function recordOf(
  problem: Problem,
  lang: Lang,
  severity: ProblemRecord['severity'],
): ProblemRecord {
  return {
    code: problem.code,
    severity,
    file: problem.file,
    line: problem.line ?? null,
    column: problem.column ?? null,
    cell: cellOfPlace(problem),
    field: problem.field ?? null,
    seen: problem.seen ?? null,
    ...describeProblem(problem, lang),
  };
}

/** Problems as lines for people: the first 50 of each file, the rest counted. */
function formatProblems(
  problems: readonly Problem[],
  lang: Lang,
  words: CliWords,
): readonly string[] {
  return linesOf(
    Map.groupBy(inOrder(problems), ({ file }) => file),
    lang,
    words,
  );
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

/** Errors as lines, warnings apart after them, and how many there are of each. */
export function formatReport(
  problems: readonly Problem[],
  lang: Lang,
  words: CliWords,
): readonly string[] {
  const of = (severity: Severity) => problems.filter((one) => severityOf(one) === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  const files = (some: readonly Problem[]) => new Set(some.map(({ file }) => file)).size;
  return [
    ...formatProblems(errors, lang, words),
    ...(warnings.length === 0 ? [] : [words.warned(warnings.length, files(warnings))]),
    ...formatProblems(warnings, lang, words),
    ...(errors.length === 0 ? [] : [words.found(errors.length, files(errors))]),
  ];
}

/** Problems as workflow commands that a git host shows beside the changed lines. */
export function toAnnotations(
  problems: readonly Problem[],
  lang: Lang,
  gaps: readonly Problem[] = [],
): readonly string[] {
  const escape = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string =>
    escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return toProblemRecords(problems, lang, gaps).map((record) => {
    const { file, line, column, field, message, remedy, severity } = record;
    const place = [`file=${property(file)}`, ...(line === null ? [] : [`line=${String(line)}`])];
    if (column !== null) place.push(`col=${String(column)}`);
    const text = [
      field === null ? message : `${field}: ${message}`,
      ...(remedy === '' ? [] : [remedy]),
    ];
    const level = severity === 'gap' ? 'notice' : severity;
    return `::${level} ${place.join(',')}::${escape(text.join(' → '))}`;
  });
}
