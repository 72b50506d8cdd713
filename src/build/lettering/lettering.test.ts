import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { toCard, toStandalone } from '../../picture/index.ts';
import { chartStyle } from '../chart-style.ts';
import { openOutlines } from '../picture-font.ts';
import { Lettering } from './lettering.ts';
import { maskOf } from './mask.ts';

describe('a letter', () => {
  it('covers whole px within, and parts of px at its edges', () => {
    const whole = maskOf('M0 0L500 0L500 500L0 500Z', 4);
    expect([whole.left, whole.top, whole.width, whole.height]).toEqual([0, -2, 2, 2]);
    expect([...whole.grades]).toEqual([15, 15, 15, 15]);
    const half = maskOf('M0 0L375 0L375 250L0 250Z', 4);
    expect([...half.grades]).toEqual([15, 8]);
    const slant = maskOf('M0 0L1000 0L1000 1000Z', 2);
    expect([...slant.grades]).toEqual([0, 8, 8, 15]);
  });

  it('is empty in its counter, and no darker where its parts overlap', () => {
    const ring = maskOf(
      'M0 0L3000 0L3000 3000L0 3000ZM1000 1000L1000 2000L2000 2000L2000 1000Z',
      1,
    );
    expect([...ring.grades]).toEqual([15, 15, 15, 15, 0, 15, 15, 15, 15]);
    const twice = maskOf('M0 0L1000 0L1000 1000L0 1000ZM0 0L1000 0L1000 1000L0 1000Z', 1);
    expect([...twice.grades]).toEqual([15]);
  });

  it('has the area of its curves', () => {
    const round = maskOf('M0 500Q0 0 500 0Q1000 0 1000 500Q1000 1000 500 1000Q0 1000 0 500Z', 40);
    const area = round.grades.reduce((sum, grade) => sum + grade / 15, 0);
    // A parabola cuts off a third of the triangle at each corner.
    expect(area / 1600).toBeCloseTo(1 - 4 * (1 / 3) * (1 / 8), 2);
  });
});

const parts = {
  id: 'the-x',
  kicker: 'Dư luận xã hội · Bản tin tuần',
  heading: 'Đường sá, rác thải: “≥ 5” điều người dân nói nhiều nhất',
  under: 'Trong tuần, ý kiến tập trung vào việc thu gom rác và sửa đường ở 3 xã.',
  badge: 'Số liệu minh họa',
  foot: 'Ban Tuyên giáo và Dân vận',
};

describe('a card of type', () => {
  const [outlines, style] = [openOutlines(), chartStyle()];

  it('looks as a renderer of SVG draws it', async () => {
    const scene = toCard({ ...parts, chart: null });
    if (scene === null) throw new Error('no card');
    const svg = toStandalone({ scene, description: '' }, outlines, style);
    const by = [
      sharp(new Lettering(outlines, style).draw(scene, 2)),
      sharp(Buffer.from(svg), { density: 144 }),
    ];
    const [own, other] = await Promise.all(
      by.map((one) => one.removeAlpha().raw().toBuffer({ resolveWithObject: true })),
    );
    if (own === undefined || other === undefined) throw new Error('no pictures');
    expect(own.info).toMatchObject({ width: 1200, height: 630, channels: 3 });
    expect(other.info).toMatchObject({ width: 1200, height: 630, channels: 3 });
    const [ink, renderedInk] = [own, other].map(({ data }) =>
      data.reduce((sum, value) => sum + 255 - value, 0),
    );
    expect((ink ?? 0) / (renderedInk ?? 1)).toBeCloseTo(1, 1);
    // Letters stand on whole px, so edges differ; a letter that is missing or misplaced would differ by far more.
    const apart = own.data.filter((value, at) => Math.abs(value - (other.data[at] ?? 0)) > 140);
    expect(apart.length / own.data.length).toBeLessThan(0.002);
    const top = [...own.data.subarray(0, 3)].map((one) => one.toString(16).padStart(2, '0'));
    expect(style).toContain(`.chart-bar{fill: #${top.join('')}}`);
  });

  it('has no other shapes', () => {
    const line = { kind: 'line', class: 'chart-grid', x1: 0, y1: 0, x2: 9, y2: 9 } as const;
    const scene = {
      id: 'x',
      title: 't',
      layout: 'fixed',
      width: 10,
      height: 10,
      shapes: [line],
    } as const;
    expect(() => new Lettering(outlines, style).draw(scene, 1)).toThrow(
      'neither type nor a flat area: line',
    );
  });
});
