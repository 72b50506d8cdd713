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
  expect(known('2026-07-01').topics).toEqual(site.registers.topics);
});
