import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../mdx/list.ts';
import { parseProse } from '../guard/parse.ts';
import { EN_LABELS } from './page.ts';
import { renderProse } from './render.ts';
import { shownComponents as components } from './components.fixture.ts';

function html(source: string): string {
  const { value, problems } = parseProse(source, 'a.mdx', COMPONENTS);
  expect(problems).toEqual([]);
  if (value === null) throw new Error('no prose');
  return renderProse(value, components, (path) => `/goc${path}`);
}

describe('renderProse', () => {
  test('marks up running text', () => {
    expect(html('Chữ *a* **b** ~~c~~ `d<e` dòng  \nmới')).toBe(
      '<p>Chữ <em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;e</code> dòng<br>\nmới</p>\n',
    );
  });

  test('leaves front matter out', () => {
    expect(html('---\ntitle: A\n---\n\nx')).toBe('<p>x</p>\n');
  });

  test('gives level-2 headings unique anchors, the same as the table of contents', () => {
    const { value } = parseProse(
      '## Kết quả\n\n## Kết *quả*\n\n## !\n\n### Nhỏ',
      'a.mdx',
      COMPONENTS,
    );
    expect(value?.headings).toEqual([
      { id: 'muc-ket-qua', text: 'Kết quả' },
      { id: 'muc-ket-qua-2', text: 'Kết quả' },
      { id: 'muc', text: '!' },
    ]);
    expect(html('## Kết *quả*\n\n### Nhỏ')).toBe(
      '<h2 id="muc-ket-qua">Kết <em>quả</em></h2>\n<h3>Nhỏ</h3>\n',
    );
  });

  test('sends paths of the site through href and marks links that leave it', () => {
    expect(
      html('[a](/khao-sat/) [b](https://e.vn/?a=1&b=2 "T") [c](#x) [d][r]\n\n[r]: /ban-tin/'),
    ).toBe(
      '<p><a href="/goc/khao-sat/">a</a> <a href="https://e.vn/?a=1&amp;b=2" rel="noopener" title="T">b</a> <a href="#x">c</a> <a href="/goc/ban-tin/">d</a></p>\n',
    );
  });

  test('writes tight and loose lists, starts and tasks', () => {
    expect(html('3. a\n4. b')).toBe('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n');
    expect(html('1. a')).toBe('<ol>\n<li>a</li>\n</ol>\n');
    expect(html('- a\n\n- b')).toContain('<li><p>a</p>\n</li>');
    expect(html('- [x] a\n- b')).toMatch(/^<ul class="tasks">/u);
    expect(html('- a\n- b')).toMatch(/^<ul>/u);
    expect(html('- [ ] b')).toContain('aria-label="Chưa xong">☐</span> b');
    expect(html('- [x] a\n- [ ] b')).toContain('<span role="img" aria-label="Đã xong">☑</span> a');
  });

  test('puts tables into a region that can be reached by keyboard', () => {
    const table = html('| a | b |\n|:--|--:|\n| 1 | <Base /> |');
    expect(table).toContain('role="group" tabindex="0" aria-label="Bảng 1 trong bài"');
    expect(table).toContain('<th scope="col" class="align-right">b</th>');
    expect(table).toContain('<td class="align-right"><x-base>{}</x-base></td>');
  });

  test('numbers footnotes by their first citation and leads back to each', () => {
    const notes = html('x[^b] y[^a] z[^b]\n\n[^a]: A\n\n[^b]: B\n\n[^c]: không dẫn');
    expect(notes).toContain('<a href="#chu-thich-1" id="dan-1-2"');
    expect(notes).toMatch(/<li id="chu-thich-1">\n<p>B <a href="#dan-1".*<a href="#dan-1-2"/);
    expect(notes.match(/<li/g)).toHaveLength(2);
    expect(notes).not.toContain('không dẫn');
  });

  test('leads back from a footnote to its one citation', () => {
    const notes = html('x[^a]\n\n[^a]: A');
    expect(notes).toContain('id="dan-1" ');
    expect(notes.match(/footnote-back/gu)).toHaveLength(1);
    expect(notes).toContain('<a href="#dan-1" class="footnote-back"');
    expect(html('x[^a]\n\n[^a]: A\n\n    - b')).toMatch(
      /<ul>\n<li>b<\/li>\n<\/ul>\n<p> <a href="#dan-1" class="footnote-back"/u,
    );
  });

  test('speaks English when asked', () => {
    const { value } = parseProse('x[^1]\n\n[^1]: a', 'a.mdx', COMPONENTS);
    if (value === null) throw new Error('no prose');
    expect(renderProse(value, components, String, EN_LABELS)).toContain('>Footnotes</h2>');
  });

  test('gives components their attributes and content', () => {
    expect(html('<Value question="a&quot;b" choice=" 1 " />')).toBe(
      '<p><x-value>{&quot;question&quot;:&quot;a\\&quot;b&quot;,&quot;choice&quot;:&quot;1&quot;}</x-value></p>\n',
    );
    expect(html('<Note>\n\nmột\n\nhai\n\n</Note>')).toBe(
      '<x-note>{}<p>một</p>\n<p>hai</p>\n</x-note>',
    );
    expect(html('<Note>một *dòng*</Note>')).toBe('<x-note>{}<p>một <em>dòng</em></p>\n</x-note>');
  });
});
