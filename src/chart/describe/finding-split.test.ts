import { describe, expect, it } from 'vitest';
import type { Result } from '../../survey/model/result.ts';
import type { Differs } from '../subject/subject.ts';
import { splitFindingOf } from './finding-split.ts';
import { choice, question, shares } from '../samples.fixture.ts';
import { subjectOf } from '../subject/subject.ts';

const asked = question('q', 'Việc gì?', [choice('a', 'Việc làm'), choice('b', 'Đất đai')]);
const sex = question('gioi', 'Giới tính', [choice('nam', 'Nam'), choice('nu', 'Nữ')]);

type Shares = readonly (number | null)[];

/** Everyone, men and women; intervals of five points where precision is asked for. */
function results(men: Shares, women: Shares, more: Parameters<typeof shares>[2] = {}): Result[] {
  const of = (group: string, values: Shares) =>
    shares(asked, values, { by: 'gioi', group, baseN: 400, ...more });
  return [...shares(asked, [0.5, 0.5]), ...of('nam', men), ...of('nu', women)].map((one) => ({
    ...one,
    low: one.value === null ? null : one.value - 0.05,
    high: one.value === null ? null : one.value + 0.05,
  }));
}

const YES: Differs = () => true;

function finding(
  own: readonly Result[],
  { differs = YES, precision = true, only = null as string | null } = {},
) {
  const subject = subjectOf(asked, own, { survey: 's', lang: 'vi', by: sex, choice: only });
  return subject === null
    ? undefined
    : splitFindingOf(subject, { differs, precision, counted: false });
}

describe('the title of groups side by side', () => {
  it('is the answer that leads in all of them', () => {
    expect(finding(results([0.7, 0.3], [0.6, 0.4]))).toBe(
      'Ở mọi nhóm, “Việc làm” chiếm tỷ lệ cao nhất (từ 60,0% đến 70,0%)',
    );
  });

  it('is where they differ, where no answer leads in all', () => {
    expect(finding(results([0.7, 0.3], [0.4, 0.6]))).toBe(
      '“Việc làm”: nhóm “Nam” (70,0%) cao hơn nhóm “Nữ” (40,0%), có ý nghĩa thống kê',
    );
  });

  it('claims no difference that may be chance, or that was not tested', () => {
    const own = results([0.52, 0.48], [0.49, 0.51]);
    expect(finding(own, { differs: () => false })).toBeNull();
    expect(finding(own, { differs: () => null })).toBeNull();
  });

  it('only tells what is where nothing can be generalised', () => {
    expect(finding(results([0.7, 0.3], [0.4, 0.6]), { precision: false })).toBe(
      '“Việc làm”: cao nhất ở nhóm “Nam” (70,0%), thấp nhất ở nhóm “Nữ” (40,0%) (chưa kiểm định được ý nghĩa thống kê)',
    );
  });

  it('speaks of one choice where the chart shows that alone', () => {
    expect(finding(results([0.7, 0.3], [0.6, 0.4]), { only: 'b' })).toBe(
      '“Đất đai”: nhóm “Nữ” (40,0%) cao hơn nhóm “Nam” (30,0%), có ý nghĩa thống kê',
    );
  });

  it.each([
    ['a withheld figure', results([0.7, null], [null, 0.6])],
    ['a group withheld', results([0.7, 0.3], [null, null])],
    ['a small group', results([0.7, 0.3], [0.4, 0.6], { baseN: 99 })],
    ['the same figures', results([0.5, 0.5], [0.5, 0.5])],
  ])('is none with %s', (_, own) => {
    expect(finding(own)).toBeNull();
  });
});

it('speaks of the answer on which groups lie furthest apart, wherever it stands in the list', () => {
  const more = question('q', 'Việc gì?', [
    ...['a', 'b', 'c', 'd'].map((name) => choice(name, `Việc ${name}`)),
  ]);
  const own = [
    ...shares(more, [0.25, 0.25, 0.25, 0.25]),
    ...shares(more, [0.3, 0.4, 0.1, 0.2], { by: 'gioi', group: 'nam', baseN: 400 }),
    ...shares(more, [0.35, 0.1, 0.3, 0.25], { by: 'gioi', group: 'nu', baseN: 400 }),
  ];
  const subject = subjectOf(more, own, { survey: 's', lang: 'vi', by: sex });
  expect(
    subject === null
      ? null
      : splitFindingOf(subject, { differs: YES, precision: false, counted: false }),
  ).toBe(
    '“Việc b”: cao nhất ở nhóm “Nam” (40,0%), thấp nhất ở nhóm “Nữ” (10,0%) (chưa kiểm định được ý nghĩa thống kê)',
  );
});

it('sets the highest of three groups against the lowest', () => {
  const places = question('noi', 'Nơi', [
    ...['x', 'y', 'z'].map((name) => choice(name, `Xã ${name}`)),
  ]);
  const own = [0.4, 0.7, 0.2].flatMap((value, at) =>
    shares(asked, [value, 1 - value], {
      ...{ by: 'noi', group: places.choices[at]?.name ?? '', baseN: 400 },
    }),
  );
  const subject = subjectOf(asked, own, { survey: 's', lang: 'vi', by: places, choice: 'a' });
  expect(
    subject === null
      ? null
      : splitFindingOf(subject, { differs: YES, precision: false, counted: false }),
  ).toBe(
    '“Việc làm”: cao nhất ở nhóm “Xã y” (70,0%), thấp nhất ở nhóm “Xã z” (20,0%) (chưa kiểm định được ý nghĩa thống kê)',
  );
});
