import { expect, test } from 'vitest';
import { diskOf } from '../disk.fixture.ts';
import { folderOn } from './folder.ts';
import { readOptional } from './table.ts';
import { readText } from './text.ts';

const PAGE = 'content/briefings/a.mdx';
const TABLE = 'data/briefings/a/b.csv';
const BODY = '---\ntitle: A\n---\n\nTheo bà Trần Thị Bích, số 0912 345 678.\n';
const found = (files: Readonly<Record<string, string>>) => {
  const folder = folderOn(diskOf(new Map(Object.entries(files))));
  const read = [readText(folder, PAGE), readOptional(folder, TABLE)];
  return read.flatMap(({ problems }) =>
    problems.map(({ code, line, column, seen, params }) => ({ code, line, column, seen, params })),
  );
};

test('texts and cells tell where a person can be recognised, masked', () => {
  expect(found({ [PAGE]: BODY, [TABLE]: 'xa,y_kien\nA,"hộ ông Lê Văn Tám"\n' })).toEqual([
    { code: 'text-personal', line: 5, column: 9, seen: 'Tr** *** ****', params: { sign: 'name' } },
    { code: 'text-personal', line: 5, column: 27, seen: '09** *** ***', params: { sign: 'phone' } },
    { code: 'text-personal', line: 2, column: 2, seen: 'Lê *** ***', params: { sign: 'name' } },
  ]);
});

test('what is listed with its reason may stand', () => {
  const people = 'text,why\nTrần Thị Bích,đại biểu Quốc hội nêu tên trong nghị quyết\n';
  const problems = found({ [PAGE]: BODY, 'data/personal-exceptions.csv': people });
  expect(problems.map(({ params }) => params)).toEqual([{ sign: 'phone' }]);
});

test('without a reason nothing may', () => {
  const people = 'text,why\nTrần Thị Bích,\n';
  expect(found({ [PAGE]: BODY, 'data/personal-exceptions.csv': people })).toHaveLength(2);
});
