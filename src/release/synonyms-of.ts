import type { Registers } from '../register/index.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';

type Synonym = Registers['synonyms'][number];
type Report = SurveyReport | BriefingReport;

/**
 * The synonyms without those of which a side is used by reports that are not on show and by none that is: the search's
 * files would name what these are about. A word that no report uses stays, for readers may type it.
 *
 * @param hidden the reports of the library that are not on show
 * @example synonymsOf([{ short: 'DA-7', full: 'sân bay' }], [report], [draftOnDa7]) // []
 */
export function synonymsOf(
  all: readonly Synonym[],
  shown: readonly Report[],
  hidden: readonly Report[],
): readonly Synonym[] {
  const told = wordsIn(hidden, new Set(all.flatMap(({ short, full }) => [short, full])));
  const known = wordsIn(shown, told);
  const isSecret = (words: string) => told.has(words) && !known.has(words);
  return all.filter(({ short, full }) => !isSecret(short) && !isSecret(full));
}

/** Those of some words that reports use, as words of their own. */
function wordsIn(reports: readonly Report[], words: ReadonlySet<string>): ReadonlySet<string> {
  const open = new Map([...words].map((one) => [one, whole(one)] as const));
  const found = new Set<string>();
  for (const report of reports) {
    if (open.size === 0) break;
    const text = textOf(report);
    for (const [one, pattern] of open) {
      if (!pattern.test(text)) continue;
      found.add(one);
      open.delete(one);
    }
  }
  return found;
}

const whole = (words: string): RegExp => {
  const literal = words.normalize('NFC').replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
};

/** All that people wrote of a report, a line a text; its figures are numbers. */
function textOf(report: Report): string {
  const { front, prose } = report;
  const own = 'questions' in report ? report.questions : [...report.streams, ...report.tables];
  return textsIn([front, prose.root, prose.elements, own]).join('\n').normalize('NFC');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
