import { expect, test } from 'vitest';
import { sampleBriefing, sampleContext, sampleSurvey } from '../figure/report.fixture.ts';
import { question } from '../figure/results.fixture.ts';
import type { Library } from '../report.ts';
import { siteOf } from './site-of.ts';

const AT = '2026-06-01T00:00:00+07:00';
const { site } = sampleContext([]);
const library = (more: Partial<Library>): Library => ({ ...site, ...more });
const ids = (reports: readonly { readonly id: string }[]) => reports.map(({ id }) => id);

test('reports are shown from the newest to the oldest, those of one moment by their names', () => {
  const surveys = [
    sampleSurvey('cu', { publishAt: '2026-01-05' }),
    sampleSurvey('b', { publishAt: '2026-03-05' }),
    sampleSurvey('c', { publishAt: '2026-03-04T17:00:00Z' }),
    sampleSurvey('a', { publishAt: '2026-03-05' }),
    sampleSurvey('moi', { publishAt: '2026-05-05' }),
  ];
  const order = ['moi', 'a', 'b', 'c', 'cu'];
  expect(ids(siteOf(library({ surveys }), 'public', AT).surveys)).toEqual(order);
  const turned = library({ surveys: surveys.toReversed() });
  expect(ids(siteOf(turned, 'public', AT).surveys)).toEqual(order);
  expect(ids(surveys)).toEqual(['cu', 'b', 'c', 'a', 'moi']);
});

test('an edition has the surveys and briefings that it may show at that moment, and no others', () => {
  const briefings = [
    sampleBriefing({ id: 'nay' }),
    sampleBriefing({ id: 'noi-bo', front: { ...sampleBriefing().front, audience: 'internal' } }),
  ];
  const all = library({
    surveys: [sampleSurvey('nay'), sampleSurvey('mai', { publishAt: '2026-06-02' })],
    briefings,
  });
  const shown = (edition: 'public' | 'internal') => {
    const { surveys, briefings: own } = siteOf(all, edition, AT);
    return [ids(surveys), ids(own)];
  };
  expect(shown('public')).toEqual([['nay'], ['nay']]);
  expect(shown('internal')).toEqual([
    ['mai', 'nay'],
    ['nay', 'noi-bo'],
  ]);
});

test('the register is handed over as far as the reports on show ask it', () => {
  const asking = { questions: [question('q1', 'x', { series: 'hai-long' })] };
  const known = (publishAt: string) =>
    siteOf(library({ surveys: [sampleSurvey('a', { publishAt }, asking)] }), 'public', AT)
      .registers;
  expect(ids(known('2026-05-01').series)).toEqual(['hai-long']);
  expect(ids(known('2026-07-01').series)).toEqual([]);
});

test('topics and synonyms that only reports out of sight use are not handed over', () => {
  const [topic] = site.registers.topics;
  if (topic === undefined) throw new Error('no topic');
  const topics = [topic, { ...topic, id: 'mai' }, { ...topic, id: 'khong-ai' }];
  const synonyms = [
    { short: 'DA-7', full: 'sân bay mới' },
    { short: 'sổ đỏ', full: 'giấy chứng nhận' },
    { short: 'HS', full: 'học sinh' },
    { short: 'TTHC', full: 'thủ tục hành chính' },
  ];
  const now = sampleSurvey('nay', { topics: [topic.id], title: 'Sổ đỏ và thủ tục hành chính' });
  const later = sampleSurvey('mai', {
    ...{ topics: [topic.id, 'mai'], publishAt: '2026-07-01' },
    title: 'Sân bay mới, sổ đỏ và TTHCC',
  });
  const registers = { ...site.registers, topics, synonyms };
  const shown = (at: string, edition: 'public' | 'internal' = 'public') => {
    const own = siteOf(library({ surveys: [now, later], registers }), edition, at).registers;
    return [ids(own.topics), own.synonyms.map(({ short }) => short)];
  };
  expect(shown(AT)).toEqual([[topic.id], ['sổ đỏ', 'HS', 'TTHC']]);
  const all = [
    [topic.id, 'mai'],
    ['DA-7', 'sổ đỏ', 'HS', 'TTHC'],
  ];
  expect(shown('2026-07-02T00:00:00+07:00')).toEqual(all);
  expect(shown(AT, 'internal')).toEqual(all);
});
