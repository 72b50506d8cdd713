import { expect, it } from 'vitest';
import { parseAsk } from '../query/ask.ts';
import { partMatches, toHits } from './hits.ts';
import { questionOf, recordOf } from '../index/index.fixture.ts';
import type { PageMatch, UnitMatch } from './rank-page.ts';

function matchOf(id: string, best: Partial<UnitMatch>): PageMatch {
  const unit: UnitMatch = { score: 5, level: 'whole', coverage: 1, question: 0, ...best };
  const record = recordOf(id, id, { questions: [questionOf('q', 'Câu hỏi')] });
  const questions = unit.question === null ? [] : [unit];
  return { record, best: unit, questions, spelling: [] };
}

it('names a question at its own page, and its survey beside it among the first', () => {
  const urls = toHits([matchOf('a', {}), matchOf('b', { question: null })]).map(({ url }) => url);
  expect(urls).toEqual(['/khao-sat/a/q/', '/khao-sat/a/', '/khao-sat/b/']);
});

it('names further questions only where their own words were asked for', () => {
  const wordings = ['Bồi thường đất', 'Giá đất', 'Nước sạch'];
  const record = recordOf('a', 'Đất đai', {
    questions: wordings.map((wording, at) => questionOf(`q${String(at)}`, wording)),
  });
  const units = wordings.map((_, question): UnitMatch => ({
    ...{ score: 5, level: 'whole', coverage: 1 },
    question,
  }));
  const word = parseAsk('đất', { years: new Set(), synonyms: [] }).spellings[0] ?? [];
  const [best] = units;
  if (best === undefined) throw new Error('no unit');
  const hits = toHits([{ record, best, questions: units, spelling: word }]);
  expect(hits.map(({ url }) => url)).toEqual([
    '/khao-sat/a/q0/',
    '/khao-sat/a/',
    '/khao-sat/a/q1/',
  ]);
});

it('sets whole and large matches before whole texts, small ones after, and drops the least', () => {
  const { strong, weak } = partMatches([
    matchOf('whole', {}),
    matchOf('large', { level: 'part', coverage: 0.8 }),
    matchOf('small', { level: 'part', coverage: 0.5 }),
    matchOf('least', { level: 'part', coverage: 0.2 }),
  ]);
  expect(strong.map(({ record }) => record.title)).toEqual(['whole', 'large']);
  expect(weak.map(({ record }) => record.title)).toEqual(['small']);
});
