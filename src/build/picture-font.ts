import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Outline, Outlines } from '../picture/index.ts';

const require = createRequire(import.meta.url);
/** The first that has a letter gives it. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext'];
const WEIGHTS = { regular: 400, bold: 600 } as const;

/** A point of a letter as fontkit keeps it. */
interface Point {
  x: number;
  y: number;
  copy: () => Point;
}

interface Drawn {
  points?: Point[];
  components?: { dx: number; dy: number }[];
}

/** What fontkit keeps of a WOFF2 font. It leaves the outlines of such a font at its default weight, so they are moved here. */
interface Inside extends Font {
  variationCoords: number[] | null;
  _transformedGlyphs: Drawn[];
  _variationProcessor: { transformPoints: (glyph: number, points: Point[]) => void };
}

function isInside(font: object): font is Inside {
  return '_transformedGlyphs' in font || 'getGlyph' in font;
}

function open(subset: string): Inside {
  const name = `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`;
  const font = create(readFileSync(require.resolve(name)));
  if (!isInside(font)) throw new Error(`not a font: ${name}`);
  return font;
}

/** A font at one weight: letters are read at the default weight, then moved as the font's variations tell. */
function openAt(subset: string, weight: number): Inside {
  const plain = open(subset);
  plain.getGlyph(0);
  const font = open(subset);
  font.variationCoords = [weight];
  font._transformedGlyphs = plain._transformedGlyphs;
  const origin = plain._transformedGlyphs.flatMap(({ points = [] }) => points).at(0);
  if (origin === undefined) throw new Error(`a font without letters: ${subset}`);
  const at = (x: number, y: number): Point =>
    Object.assign(origin.copy(), { x, y, endContour: true });
  font._transformedGlyphs = plain._transformedGlyphs.map((glyph, id) => move(font, glyph, id, at));
  return font;
}

function move(font: Inside, glyph: Drawn, id: number, at: (x: number, y: number) => Point): Drawn {
  const phantoms = [at(0, 0), at(0, 0), at(0, 0), at(0, 0)];
  const { points, components } = glyph;
  const moved = (points ?? components?.map(({ dx, dy }) => at(dx, dy)) ?? []).map((one) =>
    one.copy(),
  );
  font._variationProcessor.transformPoints(id, [...moved, ...phantoms]);
  if (points !== undefined) return { ...glyph, points: moved };
  if (components === undefined) return glyph;
  const placed = components.map((one, nth) => ({
    ...one,
    dx: moved[nth]?.x ?? 0,
    dy: moved[nth]?.y ?? 0,
  }));
  return { ...glyph, components: placed };
}

function rounded(d: string): string {
  return d.replace(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number))));
}

function lettersOf(weight: number): (character: string) => Outline {
  const fonts = SUBSETS.map((subset) => openAt(subset, weight));
  const known = new Map<string, Outline>();
  const outlineOf = (character: string): Outline | null => {
    const point = character.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(point));
    const glyph = font?.glyphForCodePoint(point);
    return glyph === undefined
      ? null
      : { d: rounded(glyph.path.toSVG()), advance: glyph.advanceWidth };
  };
  return (character) => {
    const found = known.get(character) ?? outlineOf(character) ?? outlineOf('?');
    if (found === null) throw new Error(`no letter for: ${character}`);
    known.set(character, found);
    return found;
  };
}

/** The site's typeface as outlines: Source Sans 3 at 400 and 600; what it lacks is a question mark. */
export function openOutlines(): Outlines {
  return { regular: lettersOf(WEIGHTS.regular), bold: lettersOf(WEIGHTS.bold) };
}
