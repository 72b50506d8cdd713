import { describe, expect, it } from 'vitest';
import type { ColumnUse } from '../model/questionnaire.ts';
import { checkPersonal } from './personal.ts';
import { sourceOf } from './source.fixture.ts';

function check(
  cells: readonly string[],
  { use = 'unread', name = 'y_kien', label = 'Ý kiến', tabulated = false }: Changes = {},
) {
  const source = sourceOf(`a,y_kien\n${cells.map((cell) => `x,${cell}\n`).join('')}`);
  checkPersonal(source, 1, { name, use, label, line: 2 }, tabulated);
  return source.problems.map(({ params, line, seen }) => [params, line, seen]);
}

interface Changes {
  readonly use?: ColumnUse;
  readonly name?: string;
  readonly label?: string;
  readonly tabulated?: boolean;
}

describe('a column of personal data', () => {
  it('is known by the type of its question, its name or its wording, at its header', () => {
    expect(check(['x'], { use: 'personal' })).toEqual([[{ sign: 'type' }, 1, 'y_kien']]);
    expect(check(['x'], { name: 'ho_ten' })).toEqual([[{ sign: 'header' }, 1, 'y_kien']]);
    expect(check(['x'], { label: 'Họ và tên' })).toEqual([[{ sign: 'header' }, 1, 'y_kien']]);
  });

  it('is known by its first cell that looks like such data, which is hidden', () => {
    expect(check(['', 'rất tốt', 'gọi 0912345678', 'a@example.org'])).toEqual([
      [{ sign: 'phone' }, 4, 'gọ* **********'],
    ]);
    expect(check(['lan@example.org'])).toEqual([[{ sign: 'email' }, 2, 'la*@*******.***']]);
  });

  it('is one of bare phone numbers only where every answer is like one', () => {
    expect(check(['84912345678', '', ' 84312345678 '])).toEqual([
      [{ sign: 'phone' }, 2, '84*********'],
    ]);
    expect(check([' 84312345678 ', '84912345678'])).toEqual([
      [{ sign: 'phone' }, 2, '84*********'],
    ]);
    expect(check(['', '84912345678'])).toEqual([[{ sign: 'phone' }, 3, '84*********']]);
    expect(check(['84912345678', '84112345678'])).toEqual([]);
    expect(check(['khác', '84912345678'])).toEqual([]);
  });

  it('is none where nothing was answered or nothing looks like such data', () => {
    expect(check(['', '  '])).toEqual([]);
    expect(check(['rất tốt'])).toEqual([]);
  });

  it('is not looked for in choices and in rows that are not read', () => {
    expect(check(['0912345678'], { tabulated: true })).toEqual([]);
    expect(check(['0912345678'], { use: 'skipped' })).toEqual([]);
    expect(check(['x'], { use: 'skipped', name: 'ho_ten' })).toEqual([]);
  });
});
