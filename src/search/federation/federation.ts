import type { EnginePage, Searcher, SiteSearch } from '../site/index.ts';
import type { HeadingIndex, PageRecord } from '../index/index.ts';
import { memberAddress, MemberFailed } from './member.ts';
import type { Member } from '../../report.ts';
import { once } from './once.ts';
import { uniteEngines } from './unite-engines.ts';
import { uniteIndexes } from './unite-indexes.ts';

/** A site with its members, as one search. */
export interface Federation {
  /** Runs with all members that answer; again without one that fails meanwhile. */
  readonly ask: <T>(run: (site: SiteSearch) => Promise<T>) => Promise<T>;
  /** Names of members that did not answer. They are not asked again. */
  readonly absent: () => readonly string[];
  /** Names of members that have been asked and have not answered yet. */
  readonly awaited: () => readonly string[];
  /** Asks a member no more, which failed after it had answered. */
  readonly leaveOut: (member: string) => void;
}

/** Opens a member, and gives up when it takes too long: each of its answers as well. */
type OpenMember = (member: Member) => Promise<SiteSearch>;

/** A site's search with that of its members. */
export function startFederation(
  own: () => Promise<SiteSearch>,
  members: readonly Member[],
  open: OpenMember,
): Federation {
  const out = new Set<string>();
  const awaited = new Set<string>();
  const opened = members.map((member) => ({
    member,
    site: once(async () => guarded(member, await noted(awaited, member, open))),
  }));
  const present = async (): Promise<readonly SiteSearch[]> => {
    const sites = await Promise.all(
      opened.map(async ({ member: { name }, site }) => {
        if (out.has(name)) return [];
        return site().catch(() => {
          out.add(name);
          return [];
        });
      }),
    );
    return sites.flat();
  };
  const ask = async <T>(run: (site: SiteSearch) => Promise<T>): Promise<T> => {
    const [first, others] = await Promise.all([own(), present()]);
    try {
      return await run(others.length === 0 ? first : united(first, others));
    } catch (error) {
      if (!(error instanceof MemberFailed) || out.has(error.member)) throw error;
      out.add(error.member);
      return ask(run);
    }
  };
  return {
    ask,
    absent: () => [...out],
    awaited: () => [...awaited],
    leaveOut: (member) => out.add(member),
  };
}

/** Opens a member, and notes its name for as long as that takes. */
async function noted(awaited: Set<string>, member: Member, open: OpenMember): Promise<SiteSearch> {
  awaited.add(member.name);
  return open(member).finally(() => awaited.delete(member.name));
}

function united(own: SiteSearch, others: readonly SiteSearch[]): SiteSearch {
  const engine = uniteEngines([own, ...others].map((site) => () => site.engine()));
  const index = uniteIndexes(
    own.index,
    others.map((site) => site.index),
  );
  return { index, engine: () => Promise.resolve(engine) };
}

/** A member's search with its name in what it finds and in how it fails, and with links that lead to it and nowhere else. */
function guarded(member: Member, { index, engine }: SiteSearch): SiteSearch {
  const told = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      throw new MemberFailed(member.name, error);
    }
  };
  const guardedIndex: HeadingIndex = {
    ...index,
    pair: (term) => told(index.pair(term)),
    word: (term) => told(index.word(term)),
    page: (page) => told(index.page(page).then((record) => recordOf(member, record))),
    pairs: () => told(index.pairs()),
    behind: (word) => told(index.behind(word)),
  };
  const guardedEngine = async (): Promise<Searcher> => {
    const searcher = await told(engine());
    return {
      search: async (term, options) => {
        const { results, filters } = await told(searcher.search(term, options));
        const own = results.map((result) => ({
          ...result,
          id: `${member.url} ${result.id}`,
          data: () => told(result.data().then((page) => pageOf(member, page))),
        }));
        return { results: own, filters };
      },
    };
  };
  return { index: guardedIndex, engine: guardedEngine };
}

/** Its questions cannot be laid beside ours: a comparison reads the files of one site. */
function recordOf(member: Member, record: PageRecord): PageRecord {
  return {
    ...record,
    url: memberAddress(member, record.url),
    site: member.name,
    questions: record.questions.map((question) => ({
      ...question,
      comparable: false,
      trend:
        question.trend === null
          ? null
          : { ...question.trend, url: memberAddress(member, question.trend.url) },
    })),
  };
}

function pageOf(member: Member, page: EnginePage): EnginePage {
  return { ...page, url: memberAddress(member, page.url), site: member.name };
}
