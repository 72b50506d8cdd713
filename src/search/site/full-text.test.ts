import { expect, it } from 'vitest';
import { parseAsk } from '../query/ask.ts';
import type { Engine, EngineResult } from './engine.ts';
import { findFullText, searchesOf } from './full-text.ts';

const context = { years: new Set<string>(), synonyms: [['DLXH', 'dư luận xã hội']] as const };
const count = (key: string): number => (key.length < 3 ? 100 : 1);
const ask = (text: string) => parseAsk(text, context);

it('asks for the rarest words, and for the other spelling', () => {
  expect(searchesOf(ask('niêm yết ở xã và bảng tin thôn'), count)).toEqual(['niêm yết bảng tin']);
  expect(searchesOf(ask('DLXH'), count)).toEqual(['DLXH', 'dư luận xã hội']);
  expect(searchesOf(ask('bảng tin thôn'), count)).toEqual(['"bảng tin thôn"', 'bảng tin thôn']);
});

it('asks for quoted parts as phrases', () => {
  expect(searchesOf(ask('“bảng tin” thôn'), count)).toEqual(['"bảng tin"']);
  expect(searchesOf(ask('  '), count)).toEqual([]);
});

it('asks the engine in the spelling of the index and names each page once', async () => {
  const asked: (string | null)[] = [];
  const result = { id: 'a', score: 1 } as EngineResult;
  const engine = {
    search: async (term: string | null) => {
      asked.push(term);
      return { results: [result], filters: {} };
    },
  } as Pick<Engine, 'search'> as Engine;
  expect(await findFullText(engine, ask('DLXH đất'), {}, count)).toEqual([result]);
  expect(asked[0]).toBe('"DLXH d\u0335ất"');
});
