import { linear, type Triple } from './colour.fixture.ts';

/** How eyes see red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1. Lines of a 3 × 3 matrix. */
const VISION = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

export type Vision = keyof typeof VISION;
export const VISIONS: readonly Vision[] = ['full', 'protanopia', 'deuteranopia', 'tritanopia'];

function times(matrix: readonly number[], [x, y, z]: Triple): Triple {
  const line = (at: number): number =>
    (matrix[at] ?? 0) * x + (matrix[at + 1] ?? 0) * y + (matrix[at + 2] ?? 0) * z;
  return [line(0), line(3), line(6)];
}

const TO_XYZ = [
  0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041,
];

/** A colour as such eyes see it, in CIE L*a*b* under D65. */
export function seen(hex: string, vision: Vision): Triple {
  const [r, g, b] = times(VISION[vision], linear(hex));
  const clip = (part: number): number => Math.min(1, Math.max(0, part));
  const [x, y, z] = times(TO_XYZ, [clip(r), clip(g), clip(b)]);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
