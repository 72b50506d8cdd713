import { describe, expect, it } from 'vitest';
import { plainColumn } from '../sheet/column.ts';
import { inferColumns } from './infer.ts';
import type { Reading } from '../draft/inference.ts';

const infer = (
  columns: Readonly<Record<string, readonly string[]>>,
  readings?: [number, Reading][],
) =>
  inferColumns(
    Object.entries(columns).map(([header, cells], at) =>
      plainColumn(at, header, cells, [';', ', ']),
    ),
    { readings: new Map(readings), decimalComma: false },
  );
const cycle = (values: readonly string[], count = 60): string[] =>
  Array.from({ length: count }, (_, at) => values[at % values.length] ?? '');

describe('inferColumns', () => {
  it('turns ages into groups, keeps codes with zeros, and names background variables', () => {
    const { kept } = infer({
      Tuổi: cycle(['17', '18', '35', '59', '60', '84']),
      'Mã xã': cycle(['01', '02', '10']),
      'Câu 3. Giới tính': cycle(['Nam', 'Nữ']),
    });
    expect(kept.map(({ name, role }) => [name, role])).toEqual([
      ['nhom_tuoi', 'background'],
      ['dia_ban', 'background'],
      ['gioi_tinh', 'background'],
    ]);
    expect(kept[0]?.choices.map(({ label }) => label)).toEqual([
      'Dưới 18',
      '18–29',
      '30–44',
      '45–59',
      '60 trở lên',
    ]);
    expect(kept[1]?.choices.map(({ name }) => name)).toEqual(['01', '02', '10']);
  });

  it('gives questions of one scale every level of it', () => {
    const levels = ['Rất không hài lòng', 'Không hài lòng', 'Hài lòng', 'Rất hài lòng'];
    const { kept } = infer({
      'Câu 1.': cycle(levels),
      'Câu 2.': cycle(levels.slice(1)),
      'Câu 3.': cycle(['Có', 'Không']),
    });
    expect(kept[1]?.choices.map(({ label }) => label)).toEqual(levels);
    expect(kept[1]?.choices.map(({ score }) => score)).toEqual([-2, -1, 1, 2]);
    expect(kept[2]?.choices).toHaveLength(2);
  });

  it('makes rare words and private details "other", but not a rare level or a choice of another question', () => {
    const rare = (cells: readonly string[], ...words: string[]): string[] => [...cells, ...words];
    const { kept } = infer({
      'Câu 1': rare(
        cycle(['Đường', 'Trường']),
        'Khác: nhà ông Bí Mật',
        'gọi 0912345678',
        'gọi 0912345678',
        'Trạm',
      ),
      'Câu 2': rare(cycle(['Trạm', 'Chợ']), 'Chợ', 'Chợ', 'Chợ'),
      'Câu 3': rare(cycle(['Trạm', 'Kênh']), 'Kênh', 'Kênh', 'Kênh'),
      'Câu 4': rare(
        cycle(['Hài lòng', 'Bình thường', 'Không hài lòng']),
        'Rất hài lòng',
        'Khó trả lời',
        'Hài lòng.',
      ),
    });
    expect(kept[0]?.choices.map(({ label }) => label)).toEqual(['Đường', 'Trường', 'Trạm', 'Khác']);
    expect(kept[0]?.merged).toBe(3);
    expect(kept[3]?.choices.map(({ label }) => label)).toEqual([
      'Không hài lòng',
      'Bình thường',
      'Hài lòng',
      'Rất hài lòng',
      'Khó trả lời',
    ]);
    expect(kept[3]?.merged).toBe(0);
  });

  it('leaves out texts, keys and broken weights, and asks about small whole numbers', () => {
    const { kept, dropped } = infer({
      'Ý kiến': cycle([''], 0).concat(
        Array.from({ length: 60 }, (_, at) => `Ý kiến riêng thứ ${String(at)}`),
      ),
      Phiếu: Array.from({ length: 60 }, (_, at) => String(1000 + at)),
      'Trọng số': cycle(['1.2', '0', '0.8']),
      'Câu 9. Chấm điểm': cycle(['1', '2', '3', '4', '5', 'Không biết']),
      'Số nhân khẩu': Array.from({ length: 60 }, (_, at) => String((at * 7) % 23)),
    });
    expect(dropped.map(({ reason }) => reason)).toEqual(['text', 'key', 'weight']);
    expect(kept.map(({ name, type, doubt }) => [name, type, doubt?.kind])).toEqual([
      ['q9', 'select_one', 'codes'],
      ['q1', 'integer', undefined],
    ]);
  });

  it('keeps plain words and levels of few respondents, but no number that one person gave', () => {
    const { kept, dropped } = infer({
      'Giới tính': ['Nam', 'Nữ', 'Nữ', ''],
      'Câu 1': ['Hài lòng', 'Không hài lòng', 'Khó trả lời', 'Bình thường'],
      'Thu nhập': ['12 triệu', '7 triệu', '31 triệu', '9 triệu'],
    });
    expect(kept.map(({ choices }) => choices.length)).toEqual([2, 4]);
    expect(dropped.map(({ reason }) => reason)).toEqual(['text']);
  });

  it('reads decimals as the column writes them', () => {
    const { kept } = infer({
      'Trọng số': cycle(['1,25', '0,8', '1,234']),
      'Diện tích (ha)': cycle([
        '1.25',
        '0.8',
        '12.5',
        '3.75',
        '1',
        '2.5',
        '7',
        '8',
        '9',
        '10',
        '11',
        '12',
      ]),
    });
    expect(kept.map(({ type, answers }) => [type, answers[0]])).toEqual([
      ['decimal', '1.25'],
      ['decimal', '1.25'],
    ]);
  });

  it('does what staff say', () => {
    const marks = { 'Câu 1': cycle(['1', '2', '3']), 'Câu 2': cycle(['Có', 'Không']) };
    const { kept, dropped } = infer(marks, [
      [0, 'number'],
      [1, 'drop'],
    ]);
    expect(kept.map(({ type }) => type)).toEqual(['integer']);
    expect(dropped.map(({ reason }) => reason)).toEqual(['chosen']);
  });
});
