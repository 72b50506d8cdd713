import { decodeSearchText } from '../text/index.ts';
import { type EngineResult, searchSite, type SiteAnswer, type SiteSearch } from '../site/index.ts';
import { type Hit, partMatches, toHits } from '../rank/index.ts';
import { openSiteEngine } from './engine.ts';
import { openSiteIndex } from './open-index.ts';

/** An answer as `dlxh search --json` prints it. The keys are a promise to other programs. */
export interface FoundAnswer {
  /** Address under the origin, with the anchor of a question. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** The question's wording; null where the answer is a whole page. */
  readonly question: string | null;
  /** The headline figure in words; null where none may be quoted. */
  readonly figure: string | null;
}

/** The search of a built site on this disk; null where the folder has no index. */
export async function openSiteSearch(
  folder: string,
): Promise<(SiteSearch & { readonly base: string }) | null> {
  const site = await openSiteIndex(folder);
  if (site === null) return null;
  let engine: ReturnType<typeof openSiteEngine> | null = null;
  return {
    index: site.index,
    base: site.entry.base,
    engine: () => (engine ??= openSiteEngine(folder, site.entry)),
  };
}

/** The answers of one query, best first. */
export async function answersOf(
  site: SiteSearch,
  query: string,
  limit: number,
): Promise<{ readonly answers: readonly FoundAnswer[]; readonly meant: string | null }> {
  const found = await filled(site, query, limit);
  const { strong, weak } = partMatches(found.matches);
  const answers = toHits(strong).slice(0, limit).map(answerOf);
  const known = new Set(strong.map(({ record }) => record.url));
  for (const result of found.fullText ?? []) {
    if (answers.length >= limit) break;
    const answer = await pageAnswer(result);
    if (!known.has(answer.url)) answers.push(answer);
  }
  const rest = toHits(weak.filter(({ record }) => !answers.some(({ url }) => url === record.url)));
  return { answers: [...answers, ...rest.map(answerOf)].slice(0, limit), meant: found.meant };
}

/** What the page shows, and where that is less than was asked for, what it offers below: whole texts. */
async function filled(site: SiteSearch, query: string, limit: number): Promise<SiteAnswer> {
  const found = await searchSite(site, query, {});
  const few = toHits(partMatches(found.matches).strong).length < limit;
  return few && found.fullText === null ? searchSite(site, query, {}, true) : found;
}

function answerOf({ match: { record }, question, url }: Hit): FoundAnswer {
  return {
    url,
    title: record.title,
    kind: record.kind,
    question: question?.wording ?? null,
    figure: question === null ? record.figure : question.figure,
  };
}

async function pageAnswer(result: EngineResult): Promise<FoundAnswer> {
  const { url, meta } = await result.data();
  const told = (name: string): string | null =>
    meta[name] === undefined ? null : decodeSearchText(meta[name]);
  return {
    url,
    title: told('title') ?? url,
    kind: told('kind') ?? '',
    question: null,
    figure: told('figure'),
  };
}
