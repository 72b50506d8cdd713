import { expect, it } from 'vitest';
import { indexedCopy } from './indexed-copy.ts';

it('keeps words and row heads, leaves out figures and drawings, and spells đ as the index does', () => {
  const table =
    '<table><thead><tr><th>Tỷ lệ</th></tr></thead><tr><th scope="row">Đồng ý</th><td class="n">62,4%</td></tr></table>';
  const copy = indexedCopy(`<p>Đất</p><svg><text>x</text></svg>${table}`);
  expect(copy).toContain('D\u0335ất');
  expect(copy).toContain('D\u0335ồng ý');
  expect(copy).not.toMatch(/62,4|<svg|Tỷ lệ/u);
});
