import { expect, it } from 'vitest';
import { findHeadings } from '../rank/find.ts';
import { indexOf, questionOf, recordOf } from '../index/index.fixture.ts';
import { pageOfUnit } from '../index/reader.ts';
import { uniteIndexes } from './unite-indexes.ts';

const here = [
  recordOf('y-te', 'Khám bệnh ở Kon Tum', { questions: [questionOf('q', 'Có hài lòng không?')] }),
  recordOf('giao-thong', 'Đường về thôn', { year: '2022', end: '2022-01-01' }),
];
const there = [
  recordOf('dat', 'Thu hồi đất', {
    kind: 'Bản tin',
    year: '2025',
    end: '2025-03-01',
    questions: [questionOf('gia', 'Giá đất đã sát thị trường chưa?')],
  }),
  recordOf('truong', 'Trường học ở Đắk Hà'),
];

it('ranks, counts and reads two sites as one that has the reports of both', async () => {
  const united = uniteIndexes(await indexOf(here), [await indexOf(there)]);
  const whole = await indexOf([...here, ...there]);
  expect(united.starts).toEqual(whole.starts);
  expect(united.columns).toEqual(whole.columns);
  expect(united.counts).toEqual(whole.counts);
  expect(united.lexicon.units).toBe(whole.lexicon.units);
  for (const text of ['gia dat', 'kham benh', 'duong thon', 'hài lòng', 'khm benh', 'truong hoc']) {
    const [one, other] = await Promise.all(
      [united, whole].map((index) => findHeadings(index, { text, chosen: {} })),
    );
    expect(one).toEqual(other);
    expect(one?.matches.length).toBeGreaterThan(0);
  }
});

it('reads the page of each unit from its own site', async () => {
  const united = uniteIndexes(await indexOf(here), [await indexOf(there)]);
  const [unit = -1] = await united.pair('gia dat');
  expect((await united.page(pageOfUnit(united, unit))).url).toBe('/khao-sat/dat/');
});

it('knows what stands side by side in the texts of each', async () => {
  const united = uniteIndexes(await indexOf(here, [], ['nhà văn hóa']), [
    await indexOf(there, [], ['nhà ở', 'xã nhà']),
  ]);
  expect(await united.behind('nha')).toEqual(new Set(['van', 'o']));
  expect(await united.behind('hoa')).toEqual(new Set());
});

it('keeps the synonyms of the first', async () => {
  const own = await indexOf(here, [['YT', 'y tế']]);
  const united = uniteIndexes(own, [await indexOf(there, [['YT', 'yên tĩnh']])]);
  expect(united.lexicon.synonyms).toEqual([['YT', 'y tế']]);
});
