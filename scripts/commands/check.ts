import { loadLibrary } from '../../src/library/load.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { libraryContextOf, type Context } from '../cli/context.ts';
import type { Effects, ExitCode } from '../cli/effects.ts';
import { oneOf, readOptions } from '../cli/options.ts';
import { formatGaps, formatProblems, toAnnotations, toProblemRecords } from '../cli/problems.ts';

/** `dlxh check`: every Problem of every file, in one run, and what drafts still lack. */
export function check(args: readonly string[], effects: Effects): ExitCode {
  const options = readOptions(args, ['root', 'lang', 'format', 'json']);
  const format = oneOf(
    options.text('format') ?? (options.flag('json') ? 'json' : 'text'),
    ['text', 'json', 'github'],
    'format',
  );
  const context = libraryContextOf(options, effects);
  const { library, problems, gaps } = loadLibrary(context.root);
  const { lang, words } = context;
  if (format === 'json') {
    const records = [toProblemRecords(problems, lang), toProblemRecords(gaps, lang, 'gap')].flat();
    effects.out(JSON.stringify(records, null, 2));
  } else if (format === 'github') {
    [toAnnotations(problems, lang), toAnnotations(gaps, lang, 'gap')].flat().forEach(effects.out);
  } else {
    if (library === null) printProblems(problems, context);
    else effects.out(words.fine(library.surveys.length, library.briefings.length));
    formatGaps(gaps, lang, words).forEach(library === null ? effects.err : effects.out);
  }
  return library === null ? 1 : 0;
}

/** Problems for people, on the error stream. */
export function printProblems(
  problems: readonly Problem[],
  { lang, words, effects }: Context,
): void {
  formatProblems(problems, lang, words).forEach(effects.err);
}
