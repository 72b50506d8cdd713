import { fromPublished, type Published, type PublishedReport } from '../../published/index.ts';

const fetched = new Map<string, Promise<PublishedReport>>();

/** The published results of a survey, fetched once a page. */
export function fetchReport(survey: string): Promise<PublishedReport> {
  const known = fetched.get(survey);
  if (known !== undefined) return known;
  const asked = load(survey);
  fetched.set(survey, asked);
  // What failed may be asked for again.
  asked.catch(() => fetched.delete(survey));
  return asked;
}

async function load(survey: string): Promise<PublishedReport> {
  const response = await fetch(`${survey}results.json`);
  if (!response.ok) throw new Error(`not fetched: ${survey} ${String(response.status)}`);
  return fromPublished((await response.json()) as Published);
}
