import { expect, it } from 'vitest';
import { checkSigns } from './check-signs.ts';
import { readTable } from './read.ts';

function check(text: string) {
  const table = readTable(new TextEncoder().encode(text), 'a.csv').value;
  if (table === null) throw new Error(`no table: ${text}`);
  return checkSigns(table);
}

it('tells each cell with a sign nobody typed on purpose, once, and gives the table as it was meant', () => {
  const { value, problems } = check(
    'id\u200b,label\n1,K\u043en Tum\n2,#REF!\n3,"=A1"\n4,m\u1ed9t\u00a0s\u1ed1\u00ad\n',
  );
  expect(problems.map(({ code, line, column, seen }) => [code, line, column, seen])).toEqual([
    ['text-hidden', 1, 1, 'id\u200b'],
    ['text-lookalike', 2, 2, 'K\u043en'],
    ['text-excel', 3, 2, '#REF!'],
    ['text-excel', 4, 2, '=A1'],
    ['text-hidden', 5, 2, 'một\u00a0số\u00ad'],
  ]);
  expect(value?.header).toEqual(['id', 'label']);
  expect(value?.index.get('id')).toBe(0);
  expect(value?.rows[0]).toEqual(['1', 'Kon Tum']);
  expect(value?.rows[3]).toEqual(['4', 'một số']);
});

it('leaves a sound table as it is', () => {
  const { value, problems } = check(
    'id,label\n1,"Đồng Nai – ‘x’, 12 %"\n2,👨\u200d👩\u200d👧 hai\n',
  );
  expect(problems).toEqual([]);
  expect(value?.rows[0]).toEqual(['1', 'Đồng Nai – ‘x’, 12 %']);
});
