import { expect, it } from 'vitest';
import { pageTexts } from './page-texts.ts';

it('reads what the engine indexes, block by block', () => {
  const html = `<body><p>Đầu trang</p><main data-pagefind-body><h1>Đất <em>đai</em></h1><br>
    <p>Giá&nbsp;đất<br>mới</p><p data-pagefind-ignore>Bỏ <b>qua</b></p><svg><text>Hình</text></svg>
    <div><p>Cuối</p></div></main><p>Chân trang</p></body>`;
  expect(pageTexts(html).map((text) => text.trim())).toEqual([
    'Đất đai',
    'Giá\u00a0đất',
    'mới',
    'Cuối',
  ]);
});
