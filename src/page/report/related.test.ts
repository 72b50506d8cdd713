import { expect, it } from 'vitest';
import { briefingOf } from './reports.fixture.ts';
import { shownRelated, surroundingsOf } from './related.ts';

const week = (id: string, end: string, more = {}) =>
  briefingOf(id, { period: { start: end, end }, ...more });

const older = week('t1', '2026-01-04');
const own = week('t2', '2026-01-11');
const newer = week('t3', '2026-01-18');
const newest = week('t4', '2026-01-25');
const monthly = week('th1', '2026-01-12', { kind: 'monthly' });
const elsewhere = week('x', '2026-01-12', { localities: ['01'] });
const all = [newest, elsewhere, monthly, newer, own, older];

const around = (briefings: readonly ReturnType<typeof week>[], one: ReturnType<typeof week>) =>
  surroundingsOf({ briefings, surveys: [] }).get(one);

it('names the nearest issues of the same kind and territory', () => {
  expect(around(all, own)).toMatchObject({ older, newer });
  expect(around(all, older)).toMatchObject({ older: null, newer: own });
  expect(around(all, newest)).toMatchObject({ older: newer, newer: null });
  expect(around(all, monthly)).toMatchObject({ older: null, newer: null });
});

it('joins no run with made-up issues, and no reports without a cadence', () => {
  const madeUp = week('m', '2026-01-05', { synthetic: true });
  expect(around([own, madeUp, older], own)).toMatchObject({ older, newer: null });
  const flash = ['f1', 'f2'].map((id) => week(id, '2026-01-05', { kind: 'flash' }));
  expect(flash.map((one) => around(flash, one))).toMatchObject([
    { older: null, newer: null },
    { older: null, newer: null },
  ]);
});

it('puts reports that share more topics first, then the newest, and leaves out what the page names already', () => {
  const one = week('a', '2026-02-01', { topics: ['dat-dai'] });
  const two = week('b', '2026-02-01', { topics: ['dat-dai', 'y-te'] });
  const none = week('c', '2026-02-01', { topics: ['giao-duc'] });
  const subject = week('s', '2026-02-02', { topics: ['dat-dai', 'y-te'] });
  const related = around([one, none, two, subject], subject)?.related ?? [];
  expect(related).toEqual([two, one]);
  expect(shownRelated(related, ['b'])).toEqual([one]);
});
