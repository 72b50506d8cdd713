import { expect, test } from 'vitest';
import { textWidth } from '../chart/text/measure.ts';
import { toStandalone } from '../picture/standalone.ts';
import { openOutlines } from './picture-font.ts';

const outlines = openOutlines();
const LABELS = [
  'Cấp giấy chứng nhận quyền sử dụng đất, giải quyết tranh chấp và bồi thường, hỗ trợ, tái định cư',
  'Ưu tiên ĐẦU TƯ đường giao thông nông thôn; nước sạch – vệ sinh (n = 1.206)',
  '“Rất hài lòng”: 62,4% ± 3,1 điểm %',
];
const widthOf = (text: string, weight: 'regular' | 'bold') =>
  [...text].reduce((sum, letter) => sum + outlines[weight](letter).advance, 0) / 1000;

test.each(LABELS)(
  'lines are laid out by the real widths of both weights, never short of them: %s',
  (text) => {
    for (const weight of ['regular', 'bold'] as const) {
      const real = widthOf(text, weight) * 15;
      expect(textWidth(text, 15)).toBeGreaterThanOrEqual(real);
      expect(textWidth(text, 15)).toBeLessThan(real * 1.1);
    }
  },
);

test('semi-bold letters are wider than regular ones, and drawn so', () => {
  expect(outlines.bold('m').advance).toBeGreaterThan(outlines.regular('m').advance);
  expect(outlines.bold('m').d).not.toBe(outlines.regular('m').d);
});

test('every letter of Vietnamese has lines of its own', () => {
  const letters =
    'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
  const drawn = [...letters].map((letter) => outlines.regular(letter).d);
  expect(new Set(drawn).size).toBe(letters.length);
  expect(outlines.regular('漢').d).toBe(outlines.regular('?').d);
});

test('what staff may type is never drawn as a question mark', () => {
  const text = {
    kind: 'text',
    class: 'chart-label',
    x: 0,
    y: 20,
    size: 15,
    anchor: 'start',
  } as const;
  const drawn = (of: string) =>
    toStandalone(
      {
        scene: {
          ...{ id: 'x', title: 'x', layout: 'fixed', width: 100, height: 30 },
          shapes: [{ ...text, text: of }],
        },
        description: '',
      },
      outlines,
      '',
    );
  const unknown = outlines.regular('?').d;
  expect(drawn('漢')).toContain(unknown);
  for (const sign of '≥≤≈→№–…“”±−°%') expect(drawn(`${sign} 5`), sign).not.toContain(unknown);
});
