import type { Triple } from './colour.fixture.ts';

const RADIAN = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * RADIAN);
const cos = (degrees: number): number => Math.cos(degrees * RADIAN);

/** Near 1 where colours are strong, 0 where they are grey. */
function strength(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hueOf(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RADIAN + 360) % 360;
}

/** The way from one hue to another, the shorter way round, and the hue half-way. */
function between(from: number, to: number): { turn: number; middle: number } {
  const way = to - from;
  const turn = way > 180 ? way - 360 : way < -180 ? way + 360 : way;
  return { turn, middle: (from + turn / 2 + 360) % 360 };
}

/**
 * How different two colours of L*a*b* look: CIEDE2000, 2.3 being what is just noticed. Sharma, Wu and Dalal 2005.
 *
 * @example difference([50, 2.5, 0], [73, 25, -18]) // 27.1492
 */
export function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const grey = 0.5 * (1 - strength((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [r1, r2] = [(1 + grey) * a1, (1 + grey) * a2];
  const [c1, c2] = [Math.hypot(r1, b1), Math.hypot(r2, b2)];
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const { turn, middle } = between(hueOf(r1, b1), hueOf(r2, b2));
  const hue = c1 * c2 === 0 ? 0 : 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
  const t =
    1 -
    0.17 * cos(middle - 30) +
    0.24 * cos(2 * middle) +
    0.32 * cos(3 * middle + 6) -
    0.2 * cos(4 * middle - 63);
  const off = (light - 50) ** 2;
  const dl = (l2 - l1) / (1 + (0.015 * off) / Math.sqrt(20 + off));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = hue / (1 + 0.015 * chroma * t);
  const blue = -2 * strength(chroma) * sin(60 * Math.exp(-(((middle - 275) / 25) ** 2)));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + blue * dc * dh);
}
