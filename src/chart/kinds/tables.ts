import type { Lang } from '../../format/index.ts';
import { QUESTION_KINDS } from './choose.ts';
import { SERIES_KINDS } from './choose-series.ts';
import { QUESTION_GUIDES } from './question/index.ts';
import { SERIES_GUIDES } from './series/index.ts';

type Needs = Readonly<Record<Lang, string>>;

/** A kind that an author may ask for. */
interface Asked {
  readonly kind: string;
  readonly name: string;
  readonly needs: Needs;
  readonly row: readonly string[];
}

/** The kinds of these names, in the order of the gallery. */
function askedOf(names: readonly string[]): Asked[] {
  return Object.entries({ ...QUESTION_GUIDES, ...SERIES_GUIDES }).flatMap(([kind, guide]) =>
    'needs' in guide && names.includes(kind) ? [{ kind, ...guide }] : [],
  );
}

/** What a kind of chart that an author may ask for needs, as the end of a sentence in each language. */
export function chartNeeds(kind: string): Needs {
  const [asked] = askedOf([kind]);
  if (asked === undefined) throw new Error(`no kind to ask for: ${kind}`);
  return asked.needs;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Which chart a question gets, as a table in Markdown: the first line that fits. */
export function questionTable(): string {
  const rows = askedOf(QUESTION_KINDS)
    .toSorted((a, b) => QUESTION_KINDS.indexOf(a.kind) - QUESTION_KINDS.indexOf(b.kind))
    .map(({ kind, row }) => [...row, `\`${kind}\``]);
  return table(['question', 'split by groups', 'chart'], rows);
}

/** What follows surveys over time, as a table in Markdown. */
export function seriesTable(): string {
  const rows = Object.entries(SERIES_GUIDES).map(([kind, { row }]) => {
    const [series, where, shows] = row;
    return [series, where, `\`${kind}\`: ${shows}`];
  });
  return table(['series', 'where', 'chart'], rows);
}

/** The kinds that staff may ask for, as a table in Markdown, in Vietnamese. */
export function staffTable(): string {
  const rowsOf = (names: readonly string[], only: string) =>
    askedOf(names).map(({ kind, name, needs }) => [
      `\`${kind}\``,
      name,
      `${only}${needs.vi.replaceAll('<', '\\<')}`,
    ]);
  const rows = [...rowsOf(QUESTION_KINDS, ''), ...rowsOf(SERIES_KINDS, 'chỉ trong `Trend`: ')];
  return table(['`chart`', 'biểu đồ', 'dùng cho'], rows);
}
