import { type BriefingFront, BriefingFrontSchema } from '../../briefing/index.ts';
import { type Cache, digestOf, NO_CACHE } from '../../cache/index.ts';
import type { Front } from '../../front/index.ts';
import { problem, type Problem } from '../../problem/index.ts';
import type { Prose } from '../../prose/index.ts';
import type { BriefingReport } from '../../report.ts';
import { correctionProblems } from '../../survey/index.ts';
import { filePartsOf, readOnce, withSheetRows, type Folder, type Root } from '../read/index.ts';
import { parseTables, type BriefingTables } from './briefing-tables.ts';
import { parsePage } from './page.ts';
import { asParsed, type Loaded, type Parsed } from './parsed.ts';

/**
 * Parses every briefing with its tables.
 *
 * @param topics ids of the register, for streams of opinion
 * @param cache where pages may be kept by the digest of what a briefing was made from
 */
export function parseBriefings(
  { folder, briefings: { ids } }: Root,
  topics: readonly string[],
  cache: Cache = NO_CACHE,
): readonly Parsed<BriefingReport>[] {
  return ids.map((id) => parseBriefing(readOnce(folder), id, topics, cache));
}

function parseBriefing(
  folder: Folder,
  id: string,
  topics: readonly string[],
  cache: Cache,
): Parsed<BriefingReport> {
  const page = parsePage(folder, `content/briefings/${id}.mdx`, BriefingFrontSchema);
  const tables = parseTables(folder, `data/briefings/${id}`, topics);
  const { front = null, prose = null, draft = false } = page.value ?? {};
  const days = front === null ? [] : dayProblems(front);
  const problems = withSheetRows([...page.problems, ...tables.problems, ...days], folder);
  const loaded = front && prose && reportOf(id, front, prose, tables, originOf(folder, id, cache));
  return asParsed(id, loaded, problems, draft);
}

/** A digest of the page and of the tables beside it; only where a cache may ask for it. */
function originOf(folder: Folder, id: string, cache: Cache): string | undefined {
  if (cache === NO_CACHE) return undefined;
  const beside = folder.list(`data/briefings/${id}`).files;
  const files = beside.map((name) => `data/briefings/${id}/${name}`);
  return digestOf(filePartsOf(folder, [`content/briefings/${id}.mdx`, ...files]));
}

function reportOf(
  id: string,
  { data, placeOf }: Front<BriefingFront>,
  prose: Prose,
  { streams, tables }: BriefingTables,
  origin: string | undefined,
): Loaded<BriefingReport> {
  const surveys = surveysOf(data, prose);
  return { report: { id, origin, front: data, prose, surveys, streams, tables }, placeOf };
}

/** The surveys named in the front matter or by a component, each once. */
function surveysOf(front: BriefingFront, { elements }: Prose): readonly string[] {
  const named = elements.flatMap(({ attributes }) => [
    attributes['survey'] ?? [],
    attributes['from'] ?? [],
  ]);
  return [...new Set([...front.surveys, ...named.flat()])];
}

function dayProblems({ data, placeOf }: Front<BriefingFront>): readonly Problem[] {
  const { start, end } = data.period;
  const corrections = correctionProblems(data, placeOf);
  if (start <= end) return corrections;
  const place = { ...placeOf(['period', 'end']), seen: `${start} – ${end}` };
  const params = { earlier: 'period.start', later: 'period.end' };
  return [problem('front-dates-order', place, params), ...corrections];
}
