import { gzipSync } from 'node:zlib';
import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { ChartSpecSchema, toHtml } from '../../src/chart/index.ts';

const CHARTS = 10_000;
/** Plot under a DOM shim is slow: fewer drawings tell as much of one. */
const OF_PLOT = 500;
const WARM = 200;

interface Bars {
  readonly id: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
}

const LABELS = [
  'Truyền hình',
  'Mạng xã hội',
  'Báo điện tử',
  'Loa truyền thanh cơ sở',
  'Họp thôn',
  'Khác',
];

function barsOf(at: number): Bars {
  const rows = LABELS.map((label, nth) => ({ label, value: ((at * 7 + nth * 131) % 1000) / 1000 }));
  return { id: `c${at}`, rows };
}

function ours({ id, rows }: Bars): string {
  const sections = [{ heading: null, rows: [...rows] }];
  return toHtml(
    ChartSpecSchema.parse({ id, title: 'Kênh tin', lang: 'vi', kind: 'bar', sections }),
  );
}

function plotted({ rows }: Bars, window: Window): string {
  const text = (row: Bars['rows'][number]) => `${(row.value * 100).toFixed(1).replace('.', ',')}%`;
  const options = {
    // Plot asks a document of nothing but elements; the shim's type is its own.
    document: Object(window.document),
    x: { domain: [0, 1], axis: null },
    y: { label: null, domain: LABELS },
    marginLeft: 160,
    marks: [
      Plot.barX(rows, { x: 'value', y: 'label', fill: '#12436d' }),
      Plot.text(rows, { x: 'value', y: 'label', text, textAnchor: 'start', dx: 6 }),
    ],
  };
  return Plot.plot(options).outerHTML;
}

/** What drawing bars costs. */
export interface DrawingCost {
  readonly name: string;
  readonly charts: number;
  /** Of one chart. */
  readonly microseconds: number;
  /** Of one chart, gzip. */
  readonly bytes: number;
}

function measure(
  name: string,
  charts: number,
  draw: (bars: Bars) => string,
  now: () => number,
): DrawingCost {
  for (let at = 0; at < Math.min(WARM, charts); at += 1) draw(barsOf(at));
  const start = now();
  for (let at = 0; at < charts; at += 1) draw(barsOf(at));
  const microseconds = ((now() - start) * 1000) / charts;
  return { name, charts, microseconds, bytes: gzipSync(draw(barsOf(1))).length };
}

/** The same six bars with labels and figures, drawn here and by Observable Plot under happy-dom. */
export async function benchCharts(now: () => number): Promise<readonly DrawingCost[]> {
  const window = new Window();
  const costs = [
    measure('dlxh', CHARTS, ours, now),
    measure('Observable Plot', OF_PLOT, (bars) => plotted(bars, window), now),
  ];
  await window.happyDOM.close();
  return costs;
}
