import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../styles/chart-tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');

/** A set of colours of charts: of a token's name its `#rrggbb`, and the paper they stand on. */
export interface Palette {
  readonly name: string;
  readonly paper: string;
  readonly hex: (token: string) => string;
}

function paletteOf(name: string, block: string, paper: string): Palette {
  const found = [...block.matchAll(/--chart-([\w-]+): (#[0-9a-f]+);/g)];
  const tokens = new Map(found.map(([, token = '', hex = '']) => [token, hex]));
  const hex = (token: string): string => {
    const colour = tokens.get(token);
    if (colour === undefined) throw new Error(`no such colour: ${token}`);
    return colour;
  };
  return { name, paper, hex };
}

/** The colours as styles have them, by day and by night. */
export const PALETTES: readonly Palette[] = [
  paletteOf('light', light, '#fff'),
  paletteOf('dark', dark, '#10181f'),
];

export type Triple = readonly [number, number, number];

/** Red, green and blue in proportion to light, 0–1. */
export function linear(hex: string): Triple {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const part = (at: number): number => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, 1–21, WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
