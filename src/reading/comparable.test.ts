import { describe, expect, it } from 'vitest';
import { choice, question } from '../chart/samples.fixture.ts';
import { barriersBetween, breaksOf, type AskedWave } from './comparable.ts';
import { territoryOf } from './territory.ts';

const asked = question('q1', 'Hài lòng?', [choice('co', 'Có'), choice('khong', 'Không')]);
const wave = (date: string, more: Partial<AskedWave> = {}, front: object = {}): AskedWave => ({
  front: { mode: ['paper', 'online'], sampling: 'probability', population: 'Người dân', ...front },
  question: asked,
  territory: '68@2008-08-01|',
  date,
  ...more,
});
const first = wave('2024-03-01');

describe('two waves', () => {
  it('are compared where they were asked alike, whatever the case of letters and the order of modes', () => {
    const front = { mode: ['online', 'paper'], population: 'NGƯỜI  dân' };
    expect(barriersBetween(first, wave('2026-03-01', {}, front), [])).toEqual([]);
  });

  it('are not where anything that tells in an answer is another', () => {
    const of = (more: Partial<AskedWave>, front: object = {}) =>
      barriersBetween(first, wave('2026-03-01', more, front), []);
    expect(of({}, { mode: ['phone'] })).toEqual(['mode']);
    expect(of({}, { sampling: 'quota' })).toEqual(['sampling']);
    expect(of({}, { population: 'Cán bộ' })).toEqual(['population']);
    expect(of({ territory: '68@2025-07-01|' })).toEqual(['territory']);
    expect(of({ question: { ...asked, label: 'Rất hài lòng?' } })).toEqual(['wording']);
    expect(of({ question: { ...asked, base: 'Người đã nộp hồ sơ' } })).toEqual(['asked']);
    const fewer = { ...asked, choices: asked.choices.slice(1) };
    expect(of({ question: fewer })).toEqual(['choices']);
    expect(of({ question: { ...fewer, complete: false } })).toEqual([]);
    expect(of({ territory: 'khac' }, { mode: ['phone'] })).toEqual(['territory', 'mode']);
  });

  it('are not over a break of their series, in either order', () => {
    const broken = [{ date: '2025-07-01', kind: 'method', note: '' }] as const;
    const second = wave('2026-03-01');
    expect(barriersBetween(first, second, broken)).toEqual(['method']);
    expect(barriersBetween(second, first, broken)).toEqual(['method']);
    expect(barriersBetween(second, wave('2026-09-01'), broken)).toEqual([]);
  });
});

it('finds breaks that nobody wrote down, and tells none twice', () => {
  const online = wave('2025-03-01', {}, { mode: ['online'] });
  const told = (date: string) => [{ date, kind: 'territory', note: 'x' }] as const;
  expect(breaksOf([first, online], [])).toEqual([{ date: '2025-03-01', kind: 'mode', note: '' }]);
  expect(breaksOf([first, online], told('2025-01-01'))).toEqual(told('2025-01-01'));
  expect(breaksOf([first, online], told('2026-01-01'))).toHaveLength(2);
});

it('tells a province before the merger of 2025 from one of its name after it, and none that was not merged', () => {
  const units = [
    { code: '68', validFrom: '2008-08-01', validTo: '2025-06-30' },
    { code: '68', validFrom: '2025-07-01', validTo: null },
    { code: '01', validFrom: '2008-08-01', validTo: null },
  ];
  const on = (code: string, localitiesOn: string) =>
    territoryOf({ localities: [code], localitiesOn }, units);
  expect(on('68', '2024')).not.toBe(on('68', '2026'));
  expect(on('01', '2024')).toBe(on('01', '2026'));
  const unread = (day: string) => territoryOf({ localities: ['01'], localitiesOn: day }, []);
  expect(unread('2024')).not.toBe(unread('2026'));
});
