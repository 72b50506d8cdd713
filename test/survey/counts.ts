import { disclose } from '../../src/survey/disclose/disclose.ts';
import { estimate } from '../../src/survey/estimate/estimate.ts';
import type { Result } from '../../src/survey/model/result.ts';
import type { Survey } from '../../src/survey/model/survey.ts';

/** A survey's tables as they may be published. */
export const published = (survey: Survey, publishedElsewhere = false): Result[] =>
  disclose(estimate(survey), { survey, publishedElsewhere });

/** `n` of each row of a base, the valid one by default, by group: null where suppressed. */
export function counts(
  survey: Survey,
  name = 'q',
  base = 'valid',
): Record<string, (number | null)[]> {
  const rows = published(survey).filter(
    (r) => r.question === name && r.base === base && r.statistic === 'share',
  );
  return Object.fromEntries(
    [...Map.groupBy(rows, (r) => r.group ?? 'all')].map(([group, own]) => [
      group,
      own.map((r) => r.n),
    ]),
  );
}
