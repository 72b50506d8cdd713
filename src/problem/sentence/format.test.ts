import { describe, expect, it } from 'vitest';
import { describeProblem, formatProblem } from './format.ts';
import { problem } from '../problem.ts';
import { quoteSeen } from '../seen.ts';

const FILE = 'data/surveys/dat-dai-2026/responses.csv';

describe('formatProblem', () => {
  it('prints place, field, message and remedy in Vietnamese', () => {
    const place = { file: FILE, line: 5, column: 3, field: 'q2', seen: '1\ufffd' };
    expect(formatProblem(problem('table-character-lost', place, {}), 'vi')).toBe(
      `${FILE}:5:3 q2: "1\\ufffd" có chữ đã mất khi chuyển bảng mã (chỗ \\ufffd) → gõ lại chữ đó, hoặc xuất lại tệp từ nguồn ở dạng "CSV UTF-8"`,
    );
  });

  it('leaves out the parts of the place that are not known', () => {
    const empty = problem('table-empty', { file: FILE }, {});
    expect(formatProblem(empty, 'vi')).toBe(
      `${FILE}: tệp trống → thêm dòng tiêu đề và dữ liệu, hoặc xóa tệp`,
    );
    expect(formatProblem({ ...empty, line: 1 }, 'en')).toBe(
      `${FILE}:1: the file is empty → add a header row and data, or delete the file`,
    );
  });

  it('names the cell where the row of the spreadsheet is known', () => {
    const place = { file: FILE, line: 7, row: 5, column: 3, field: 'q2', seen: 'x' };
    expect(formatProblem(problem('table-character-lost', place, {}), 'en')).toMatch(
      `${FILE}:7:3 (C5) q2: "x"`,
    );
  });

  it('writes out what cannot be seen in the name of a field', () => {
    const place = { file: FILE, line: 1, column: 1, field: 'gioi\u200b', seen: 'gioi\u200b' };
    const unknown = problem('response-column-unknown', place, { suggestion: 'gioi' });
    expect(formatProblem(unknown, 'vi')).toContain(':1:1 gioi\\u200b: cột');
  });

  it('says the same of a Problem in both languages', () => {
    const params = { expected: 3, found: 5, delimiter: ';' } as const;
    const long = problem('table-row-long', { file: FILE, line: 2, column: 4, seen: 'bụi' }, params);
    expect(describeProblem(long, 'vi').message).toBe(
      'dòng có 5 ô, tiêu đề chỉ có 3 cột; ô thừa đầu tiên là "bụi"',
    );
    expect(describeProblem(long, 'en').message).toBe(
      'the row has 5 cells, the header only 3 columns; the first surplus cell is "bụi"',
    );
  });

  it('writes the limit as each language does', () => {
    const long = problem('table-line-too-long', { file: FILE }, { limit: 1_000_000 });
    expect(describeProblem(long, 'vi').message).toContain('1.000.000');
    expect(describeProblem(long, 'en').message).toContain('1,000,000');
  });
});

describe('quoteSeen', () => {
  it('makes invisible characters visible', () => {
    expect(quoteSeen('a\u00a0b\u200bc\0\t\ufffd')).toBe('"a\\u00a0b\\u200bc\\u0000\\u0009\\ufffd"');
  });

  it('leaves Vietnamese and spaces as they are', () => {
    expect(quoteSeen(' Đường “xấu” ')).toBe('" Đường “xấu” "');
  });

  it('cuts at 80 characters', () => {
    expect(quoteSeen('x'.repeat(81))).toBe(`"${'x'.repeat(80)}…"`);
    expect(quoteSeen('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
  });
});
