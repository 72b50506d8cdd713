import type { Lang } from '../format/format.ts';
import { toHtml, type Chart } from './chart.ts';
import { ChartSpecSchema, type KeySpec } from './spec.ts';
import { wordsOf } from './words.ts';

interface Common {
  /** Unique on the page. */
  readonly id: string;
  readonly lang: Lang;
  /** Short: the accessible name. */
  readonly title: string;
}

/** An opinion, and how many of the steps its word stands for. */
export interface Opinion {
  readonly label: string;
  readonly step: number;
}

/**
 * Opinions with the word for how widespread each is. Null without any.
 *
 * @param steps the words, from the least to the most widespread
 */
export function verbalChart(
  rows: readonly Opinion[],
  steps: readonly string[],
  common: Common,
): Chart | null {
  if (rows.length === 0) return null;
  const spec = ChartSpecSchema.parse({
    ...common,
    kind: 'verbal',
    steps: [...steps],
    rows: [...rows],
  });
  const { describe } = wordsOf(common.lang);
  const said = rows.map(({ label, step }) => `${steps[step - 1] ?? ''}: ${describe.quote(label)}.`);
  return { spec, svg: toHtml(spec), finding: null, description: said.join(' ') };
}

/** A few figures in large type; what each says is the name of its drawing. Empty without any. */
export function keyChart(
  figures: KeySpec['figures'],
  common: Common & Pick<KeySpec, 'base'>,
): string {
  if (figures.length === 0) return '';
  return toHtml(ChartSpecSchema.parse({ ...common, kind: 'key', figures }));
}
