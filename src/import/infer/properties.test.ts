import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainColumn } from '../sheet/column.ts';
import { inferColumns } from './infer.ts';

it('answers with names of the list only, one row a respondent, whatever the cells', () => {
  const cell = fc.oneof(
    fc.constantFrom('Có', 'Không', 'KB', '', '1', '0912345678', 'a; b', 'a'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 60 }), (cells) => {
      const { kept, dropped } = inferColumns(
        [
          plainColumn(0, 'Câu hỏi', cells, [';', ', ']),
          plainColumn(1, 'Câu khác', cells.toReversed(), []),
        ],
        { readings: new Map(), decimalComma: false },
      );
      expect(kept.length + dropped.length).toBe(2);
      for (const { answers, choices, type } of kept) {
        expect(answers).toHaveLength(cells.length);
        const names = new Set(choices.map(({ name }) => name.toLowerCase()));
        expect(names.size).toBe(choices.length);
        if (!type.startsWith('select')) continue;
        const known = new Set(choices.map(({ name }) => name));
        for (const name of answers.flatMap((answer) =>
          answer.split(' ').filter((one) => one !== ''),
        ))
          expect(known.has(name)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
