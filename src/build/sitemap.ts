import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { SiteSettings } from '../report.ts';

/** Addresses in one file: search engines take 50.000 at most. */
const MOST = 45_000;
/** Pages that search engines need not know. */
const HIDDEN = /^(?:tim-kiem|phong-cach)\/$/u;

/**
 * What search engines read to find all pages: an index, and lists of addresses.
 *
 * @param pages paths under the base: `''`, `ban-tin/`
 * @returns files by name
 */
export async function toSitemaps(
  { url, base }: SiteSettings,
  pages: readonly string[],
): Promise<readonly (readonly [name: string, text: string])[]> {
  const addresses = pages
    .filter((path) => !HIDDEN.test(path))
    .map((path) => new URL(base + path, url).href)
    .sort();
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST) }, (_, at) =>
    addresses.slice(at * MOST, (at + 1) * MOST),
  );
  const lists = await Promise.all(
    parts.map(async (part, at) => [`sitemap-${String(at)}.xml`, await listOf(part)] as const),
  );
  const index = new SitemapIndexStream();
  for (const [name] of lists) index.write({ url: new URL(base + name, url).href });
  index.end();
  return [['sitemap-index.xml', String(await streamToPromise(index))], ...lists];
}

async function listOf(addresses: readonly string[]): Promise<string> {
  const list = new SitemapStream({
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  for (const url of addresses) list.write({ url });
  list.end();
  return String(await streamToPromise(list));
}
