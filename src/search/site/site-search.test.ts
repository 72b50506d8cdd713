import { describe, expect, it } from 'vitest';
import { encodeSearchText } from '../text/encode.ts';
import { indexOf, recordOf } from '../index/index.fixture.ts';
import type { Searcher } from './engine.ts';
import { searchSite, searchTyped } from './site-search.ts';

/** Finds a quoted phrase in whole texts, and nothing else. */
function searcherIn(texts: readonly string[]): Searcher {
  const data = () => Promise.reject(new Error('not asked'));
  return {
    search: (term) => {
      const phrase = (term ?? '').replaceAll('"', '');
      const found = texts.filter((text) => encodeSearchText(text).includes(phrase));
      return Promise.resolve({
        results: found.map((id) => ({ id, score: 1, data })),
        filters: {},
      });
    },
  };
}

async function siteOf(texts: readonly string[]) {
  const index = await indexOf([recordOf('dat', 'Bồi thường đất ở')], [], texts);
  return { index, engine: () => Promise.resolve(searcherIn(texts)) };
}

describe('searchSite', () => {
  it('takes what is quoted as it is typed when a text has it', async () => {
    const site = await siteOf(['mức thường đất ổn']);
    const { meant, fullText } = await searchSite(site, '“thường đất ổn”', {});
    expect([meant, fullText?.map(({ id }) => id)]).toEqual([null, ['mức thường đất ổn']]);
  });

  it('asks whether something else was meant when no text has what is quoted', async () => {
    const { meant, fullText } = await searchSite(await siteOf([]), '"boi thuogn dat"', {});
    expect([meant, fullText]).toEqual(['bồi thường đất', []]);
  });

  it('asks no engine where a title has the whole query, unless it is wanted', async () => {
    const site = await siteOf(['Bồi thường đất ở']);
    expect((await searchSite(site, 'boi thuong dat', {})).fullText).toBeNull();
    expect((await searchSite(site, 'Bồi thường đất', {}, true)).fullText).toHaveLength(1);
  });
});

describe('searchTyped', () => {
  it('answers once a title has all that is typed, and waits for the rest of a word', async () => {
    const site = await siteOf(['Bồi thường đất ở']);
    expect(await searchTyped(site, 'boi thuong d', {})).toBeNull();
    expect(await searchTyped(site, 'boi thuogn', {})).toBeNull();
    expect((await searchTyped(site, 'boi thuong', {}))?.matches).toHaveLength(1);
  });
});
