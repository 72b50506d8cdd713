import { hash } from 'node:crypto';

/**
 * Pages in a part of the index, at most. The engine's process holds up to 420 kB for each page of a part until the part is written,
 * and two of them run side by side.
 */
const MOST = 2000;
/** Years are put together until a part has as many pages: a search fetches a file for each of its words from every part. */
const LEAST = 500;
/** The newest years are a part of their own from here on. */
const FEW = 125;

/** What a page's part hangs on. */
interface Dated {
  readonly file: string;
  /** Four digits, or empty. */
  readonly year: string;
}

/**
 * Cuts pages into parts so that one more report touches one part. Years are taken from the oldest on and put together until they
 * have enough pages: an archive grows at its newest end, so the parts before it stay as they are. The newest years wait in the part
 * before them until they are worth one. A year too large for a part is cut by a hash of addresses, which moves no page unless
 * their number asks for one part more.
 *
 * @returns at least one part
 */
export function partsOf<P extends Dated>(pages: readonly P[]): readonly (readonly P[])[] {
  const years = [...Map.groupBy(pages, ({ year }) => year)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const parts: P[][] = [];
  for (const own of years.flatMap(([, year]) => cut(year))) {
    const last = parts.at(-1);
    if (last !== undefined && last.length < LEAST && last.length + own.length <= MOST)
      last.push(...own);
    else parts.push([...own]);
  }
  const [before, newest] = parts.slice(-2);
  if (before !== undefined && newest !== undefined && newest.length < FEW)
    before.push(...(parts.pop() ?? []));
  return parts.length === 0 ? [[]] : parts;
}

function cut<P extends Dated>(year: readonly P[]): readonly (readonly P[])[] {
  const pieces = Math.ceil(year.length / MOST);
  const pieceOf = ({ file }: P): number =>
    Number.parseInt(hash('sha256', file).slice(0, 8), 16) % pieces;
  const cuts = Map.groupBy(year, pieceOf);
  return [...cuts].toSorted(([a], [b]) => a - b).map(([, piece]) => piece);
}
