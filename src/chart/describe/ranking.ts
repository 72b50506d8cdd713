import { formatList, type Lang } from '../../format/index.ts';
import type { Base } from '../../survey/index.ts';
import { shareInWords, wordsOf } from '../text/index.ts';

interface Ranked {
  readonly label: string;
  readonly value: number;
  /** Whether it gathers what no other answer names: such a one may be the lowest by itself. */
  readonly isRest?: boolean;
}

interface Tier {
  readonly figure: string;
  readonly labels: readonly string[];
  readonly hasRest: boolean;
}

/** What shows the same figure is equal to a reader, and is named together; highest first. */
function tiersOf(ranked: readonly Ranked[], lang: Lang, base: Base): Tier[] {
  const sorted = ranked.toSorted((a, b) => b.value - a.value);
  const tiers = Map.groupBy(sorted, ({ value }) => shareInWords(value, lang, base));
  return [...tiers].map(([figure, all]) => ({
    figure,
    labels: all.map(({ label }) => label),
    hasRest: all.some(({ isRest = false }) => isRest),
  }));
}

function nameTier(tier: Tier, lang: Lang): string {
  const { describe } = wordsOf(lang);
  const labels = formatList(tier.labels.map(describe.quote), lang);
  return describe.named(labels, tier.figure, tier.labels.length > 1);
}

/** The answers that lead, with their share: `“Hài lòng” (62,4%)`. Null when there are none. */
export function nameTop(ranked: readonly Ranked[], lang: Lang, base: Base): string | null {
  const [top] = tiersOf(ranked, lang, base);
  return top === undefined ? null : nameTier(top, lang);
}

/**
 * The highest, the next and the lowest share in a sentence. `partial` when some figures are not published, and so the
 * highest may be among them.
 */
export function describeRanking(
  ranked: readonly Ranked[],
  partial: boolean,
  lang: Lang,
  base: Base,
): string {
  const { describe } = wordsOf(lang);
  const tiers = tiersOf(ranked, lang, base);
  const [top, next] = tiers;
  if (top === undefined) return describe.nothing;
  if (next === undefined) {
    const [label = ''] = top.labels;
    if (top.labels.length > 1) return describe.equal(nameTier(top, lang));
    return describe.single(describe.quote(label), top.figure);
  }
  const least = tiers.length > 2 ? tiers.at(-1) : undefined;
  const last = least?.hasRest === true ? undefined : least;
  return describe.ranking(
    nameTier(top, lang),
    nameTier(next, lang),
    last === undefined ? null : nameTier(last, lang),
    partial,
  );
}
