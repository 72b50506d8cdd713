import { letteringOf, type Outlines, type Picture } from '../../picture/index.ts';
import { GRADES, maskOf, type Mask } from './mask.ts';
import { toPng } from './png.ts';

type Colour = readonly [red: number, green: number, blue: number];
type Shape = Picture['scene']['shapes'][number];

const PAPER: Colour = [255, 255, 255];

/** Draws scenes of type and flat areas as PNG. */
export class Lettering {
  readonly #outlines: Outlines;
  readonly #style: string;
  readonly #masks = new Map<string, Mask>();

  /** @param style rules with colours, as pictures have them */
  constructor(outlines: Outlines, style: string) {
    this.#outlines = outlines;
    this.#style = style;
  }

  /**
   * A scene of texts, and areas that no text lies on, as PNG.
   *
   * @param scale px to a px of the scene
   * @throws where the scene has any other shape
   */
  draw({ width, height, shapes }: Picture['scene'], scale: number): Uint8Array {
    const classes = [...new Set(shapes.map((shape) => shape.class))];
    const sheet = { width: width * scale, height: height * scale };
    const pixels = new Uint8Array(sheet.width * sheet.height);
    for (const shape of shapes) {
      const ink = 1 + classes.indexOf(shape.class) * GRADES;
      if (shape.kind === 'text') this.#write(shape, pixels, sheet.width, scale, ink);
      else fill(shape, pixels, sheet.width, scale, ink + GRADES - 1);
    }
    const inks = classes.map((css) => fillOf(this.#style, css));
    return toPng(pixels, sheet.width, sheet.height, [PAPER, ...inks.flatMap(gradesOf)]);
  }

  #write(
    text: Extract<Shape, { kind: 'text' }>,
    pixels: Uint8Array,
    across: number,
    scale: number,
    ink: number,
  ): void {
    const { letters, start } = letteringOf(text, this.#outlines);
    const size = text.size * scale;
    for (const { id, outline, at } of letters) {
      const mask = this.#maskOf(id, outline.d, size);
      const x = Math.round(start * scale + (at * size) / 1000) + mask.left;
      const y = Math.round(text.y * scale) + mask.top;
      if (x < 0 || x + mask.width > across) continue;
      for (let row = 0; row < mask.height; row++) {
        for (let column = 0; column < mask.width; column++) {
          const grade = mask.grades[row * mask.width + column] ?? 0;
          const index = (y + row) * across + x + column;
          if (grade > 0) pixels[index] = Math.max(pixels[index] ?? 0, ink + grade - 1);
        }
      }
    }
  }

  #maskOf(id: string, d: string, size: number): Mask {
    const key = `${id} ${size}`;
    const found = this.#masks.get(key) ?? maskOf(d, size);
    this.#masks.set(key, found);
    return found;
  }
}

function fill(shape: Shape, pixels: Uint8Array, across: number, scale: number, ink: number): void {
  if (shape.kind !== 'rect' || shape.hatched === true)
    throw new Error(`neither type nor a flat area: ${shape.kind}`);
  const [left, right] = [shape.x, shape.x + shape.width].map((x) => Math.round(x * scale));
  const [top = 0, bottom = 0] = [shape.y, shape.y + shape.height].map((y) => Math.round(y * scale));
  for (let y = top; y < bottom; y++)
    pixels.fill(ink, y * across + (left ?? 0), y * across + (right ?? 0));
}

/** The colours from nearly paper to the whole ink. */
function gradesOf(ink: Colour): readonly Colour[] {
  return Array.from({ length: GRADES }, (_, at): Colour => {
    const mix = (paper: number, own: number): number =>
      Math.round(paper + ((own - paper) * (at + 1)) / GRADES);
    return [mix(PAPER[0], ink[0]), mix(PAPER[1], ink[1]), mix(PAPER[2], ink[2])];
  });
}

/** The colour that a style gives a class: that of all type where it gives none. */
function fillOf(style: string, css: string): Colour {
  const rules = [...style.matchAll(/([^{}]+)\{[^{}]*?\bfill:\s*#([0-9a-f]{3,6})\b[^{}]*\}/giu)];
  const named = (name: string) =>
    rules.find(([, list = '']) => list.split(',').includes(name))?.[2];
  const hex = named(`.${css}`) ?? named('svg') ?? '000';
  const full = hex.length === 3 ? hex.replaceAll(/./gu, '$&$&') : hex;
  const part = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}
