import { expect, it } from 'vitest';
import { elementsOf } from './drawing.ts';

it('keeps the shapes of a drawing with their places and classes', () => {
  const svg =
    '<svg class="chart-svg" width="100%" height="12" role="img" aria-label="A > B">\n<rect class="chart-bar" y="0" width="62.4%"/>\n</svg>';
  expect(elementsOf(svg.replace('A > B', 'A'))).toEqual([
    {
      name: 'svg',
      attributes: [
        ['class', 'chart-svg'],
        ['width', '100%'],
        ['height', '12'],
      ],
    },
    {
      name: 'rect',
      attributes: [
        ['class', 'chart-bar'],
        ['y', '0'],
        ['width', '62.4%'],
      ],
    },
  ]);
});

it.each([
  '<svg><script>alert(1)</script><rect width="1"/></svg>',
  '<svg><a href="https://evil.example"><rect width="1"/></a></svg>',
  '<svg onload="alert(1)"><rect width="1" onclick="alert(1)"/></svg>',
  '<svg><image href="https://evil.example/x.png"/><rect width="1"/></svg>',
  '<svg style="color:red"><use href="#x"/><rect width="1" fill="url(https://evil.example)"/></svg>',
])('leaves out of %s all but the shape', (svg) => {
  expect(elementsOf(svg)).toEqual([
    { name: 'svg', attributes: [] },
    { name: 'rect', attributes: [['width', '1']] },
  ]);
});

it('takes nothing else for a drawing', () => {
  expect(elementsOf('<p>không phải hình</p>')).toEqual([]);
  expect(elementsOf('')).toEqual([]);
});
