import type { Problem } from '../../problem/index.ts';
import type { Context } from './context.ts';

/** Problems for people, on the error stream. Their sentences, a file each, are loaded only where there is one to tell. */
export async function printProblems(
  problems: readonly Problem[],
  { lang, words, effects }: Context,
): Promise<void> {
  if (problems.length === 0) return;
  const { formatReport } = await import('../report/index.ts');
  formatReport(problems, lang, words).forEach(effects.err);
}

/** What drafts still lack, for people. */
export async function printGaps(
  gaps: readonly Problem[],
  { lang, words }: Context,
  print: (line: string) => void,
): Promise<void> {
  if (gaps.length === 0) return;
  const { formatGaps } = await import('../report/index.ts');
  formatGaps(gaps, lang, words).forEach(print);
}
