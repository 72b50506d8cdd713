import fc from 'fast-check';
import { expect, test } from 'vitest';
import { illegible } from '../chart/legibility.fixture.ts';
import { shareText } from '../chart/text/shares.ts';
import { ChartSpecSchema, draw, type ChartSpec } from '../chart/kinds/spec.ts';
import { toScene } from './sheet.ts';
import { toStandalone } from './standalone.ts';

const SEGMENTS = [
  { label: 'Rất không hài lòng', side: -1, tone: 'minus-3' },
  { label: 'Không hài lòng', side: -1, tone: 'minus-1' },
  { label: 'Bình thường', side: 0, tone: 'middle' },
  { label: 'Hài lòng', side: 1, tone: 'plus-1' },
  { label: 'Rất hài lòng', side: 1, tone: 'plus-3' },
];
const common = { id: 'x', title: 'x', lang: 'vi', base: 'valid' } as const;

function pictured(spec: ChartSpec) {
  const chart = { drawings: (alone: number | null) => draw(spec, alone) };
  const panels = [{ over: [], chart }];
  const scene = toScene({ id: 'x', title: 'x', head: [], panels, foot: [] });
  const said = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  return { scene, said: said.join(' ') };
}

/** Rows of shares that make a whole, of which some are 0 or a sliver. */
const row = fc
  .array(fc.constantFrom<number>(0, 1, 2, 5, 20, 200, 1000), { minLength: 5, maxLength: 5 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => parts.map((part) => part / parts.reduce((a, b) => a + b, 0)));

test('a picture of stacks has every figure, however narrow its piece, and nothing over another', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (values) => {
      const rows = values.map((own, at) => ({ label: `Nhóm ${at + 1}`, values: own }));
      const spec = ChartSpecSchema.parse({
        ...common,
        kind: 'diverging',
        segments: SEGMENTS,
        rows,
      });
      const { scene, said } = pictured(spec);
      const counts = Map.groupBy(
        values.flat().map((value) => shareText(value, 'vi', 'valid')),
        (text) => text,
      );
      for (const [text, copies] of counts) {
        const seen = said.split(/[\s;]+/u).filter((word) => word === text).length;
        expect(seen, text).toBeGreaterThanOrEqual(copies.length);
      }
      expect(illegible(scene)).toEqual([]);
    }),
  );
});

test('a picture of a histogram has the figure of every column', () => {
  const shares = [0.02, 0.01, 0.03, 0.04, 0.07, 0.13, 0.15, 0.22, 0.19, 0.09, 0.05];
  const bins = shares.map((share, at) => ({ label: String(at), share }));
  const spec = ChartSpecSchema.parse({ ...common, kind: 'histogram', unit: 'Điểm', bins });
  const { scene, said } = pictured(spec);
  for (const share of shares) expect(said).toContain(shareText(share, 'vi', 'valid'));
  expect(illegible(scene)).toEqual([]);
});

test('each bar of a picture stands under its label and beside its figure', () => {
  const rows = [0.6, 0.3, 0.1].map((value, at) => ({ label: `Phương án ${at}`, value }));
  const sections = [{ heading: null, rows }];
  const spec = ChartSpecSchema.parse({ ...common, kind: 'bar', sections });
  const { scene } = pictured(spec);
  // As it is written: what is counted from a row is not where it seems to be.
  const svg = toStandalone(
    { scene, description: '' },
    { regular: () => ({ d: 'M0 0', advance: 500 }), bold: () => ({ d: 'M0 0', advance: 500 }) },
    '',
  );
  const tops = [...svg.matchAll(/<rect [^>]*class="chart-bar"[^>]* y="([\d.]+)"/gu)].map(
    ([, y = '']) => Number(y),
  );
  const figures = scene.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.class === 'chart-value' ? [shape.y] : [],
  );
  expect(tops).toHaveLength(3);
  expect(figures).toHaveLength(3);
  for (const [at, y] of figures.entries()) expect(y - (tops[at] ?? 0)).toBeCloseTo(14, 1);
});
