import { quoteSeen } from '../../problem/index.ts';
import type { Change } from '../../mend/index.ts';
import type { CliWords } from '../../words/index.ts';

const SHOWN_PER_FILE = 50;

/**
 * Changes as lines for people: the first 50 of each file, the rest counted. What respondents wrote is not shown: lines like
 * these are kept in logs.
 */
export function formatChanges(changes: readonly Change[], words: CliWords): readonly string[] {
  return [...Map.groupBy(changes, ({ file }) => file)].flatMap(([file, own]) => {
    const rest = own.length - SHOWN_PER_FILE;
    const lines = own.slice(0, SHOWN_PER_FILE).map((change) => formatChange(change, words));
    return rest > 0 ? [...lines, words.moreMended(file, rest)] : lines;
  });
}

function formatChange(change: Change, { mends }: CliWords): string {
  const { file, line, column, cell, kind, before, after } = change;
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const name = cell === null ? '' : ` (${cell})`;
  const shown = line !== null && (kind === 'decimal' || !file.endsWith('responses.csv'));
  const seen = shown ? `: ${quoteSeen(before)} → ${quoteSeen(after)}` : '';
  return `${place}${name}: ${mends[kind]}${seen}`;
}
