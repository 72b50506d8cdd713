import type { Topic } from '../register/index.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';

/** What an edition shows. */
interface Shown {
  readonly surveys: readonly SurveyReport[];
  readonly briefings: readonly BriefingReport[];
}

/**
 * The topics of the reports on show, their streams of opinion included. A topic that nobody may see a report of yet would
 * tell that there is one.
 */
export function topicsOf(all: readonly Topic[], { surveys, briefings }: Shown): readonly Topic[] {
  const named = new Set([...surveys, ...briefings].flatMap(({ front }) => front.topics));
  for (const { streams } of briefings)
    for (const { topic } of [...streams.values()].flat()) if (topic !== null) named.add(topic);
  return all.filter(({ id }) => named.has(id));
}
