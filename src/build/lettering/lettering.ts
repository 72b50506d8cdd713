import { letteringOf, type Outlines, type Picture } from '../../picture/index.ts';
import { maskOf, type Mask } from './mask.ts';
import { type Colour, type Paint, paintOf } from './paint.ts';
import { Palette } from './palette.ts';
import { toPng } from './png.ts';

type Shape = Picture['scene']['shapes'][number];
type Pen = ReturnType<Palette['pen']>;

const PAPER: Colour = [255, 255, 255];
/** Letters at a size that are kept; charts that are made smaller have sizes of their own. */
const MOST_KEPT = 4000;

/** A sheet of places in a palette. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly scale: number;
}

/** Draws scenes of type and flat areas as PNG. */
export class Lettering {
  readonly #outlines: Outlines;
  readonly #paint: Paint;
  readonly #masks = new Map<string, Mask>();
  #pixels = new Uint8Array();

  /** @param style rules with colours, as pictures have them */
  constructor(outlines: Outlines, style: string) {
    this.#outlines = outlines;
    this.#paint = paintOf(style);
  }

  /**
   * A scene of texts and flat areas as PNG, each over what comes before it; null where the scene has any other shape, or more
   * colours than a byte can name.
   *
   * @param scale px to a px of the scene
   */
  draw({ width, height, shapes }: Picture['scene'], scale: number): Uint8Array | null {
    const size = { width: width * scale, height: height * scale };
    const sheet = { ...size, pixels: this.#blank(size.width * size.height), scale };
    const palette = new Palette();
    palette.ground(PAPER);
    for (const shape of shapes) {
      const colour = this.#paint(shape.class);
      if (colour === null) return null;
      if (shape.kind === 'text') this.#write(shape, sheet, palette.pen(colour));
      else if (shape.kind === 'rect' && shape.hatched !== true)
        fill(shape, sheet, palette.ground(colour));
      else return null;
      if (palette.full) return null;
    }
    return toPng(sheet.pixels, sheet.width, sheet.height, palette.colours);
  }

  /** The same pixels for every drawing of a size. */
  #blank(pixels: number): Uint8Array {
    if (this.#pixels.length === pixels) this.#pixels.fill(0);
    else this.#pixels = new Uint8Array(pixels);
    return this.#pixels;
  }

  #write(text: Extract<Shape, { kind: 'text' }>, sheet: Sheet, pen: Pen): void {
    const { letters, start } = letteringOf(text, this.#outlines);
    const size = text.size * sheet.scale;
    const y = Math.round(text.y * sheet.scale);
    for (const { id, outline, at } of letters) {
      const x = Math.round(start * sheet.scale + (at * size) / 1000);
      print(this.#maskOf(id, outline.d, size), x, y, sheet, pen);
    }
  }

  #maskOf(id: string, d: string, size: number): Mask {
    const key = `${id} ${size}`;
    const found = this.#masks.get(key) ?? maskOf(d, size);
    if (this.#masks.size >= MOST_KEPT) this.#masks.clear();
    this.#masks.set(key, found);
    return found;
  }
}

/** A letter onto a sheet; one that does not fit its width is left out. */
function print(mask: Mask, x: number, y: number, { width, pixels }: Sheet, pen: Pen): void {
  const [left, top] = [x + mask.left, y + mask.top];
  if (left < 0 || left + mask.width > width) return;
  let at = 0;
  for (let row = 0; row < mask.height; row++) {
    let index = (top + row) * width + left;
    for (let column = 0; column < mask.width; column++, at++, index++) {
      const grade = mask.grades[at] ?? 0;
      if (grade > 0) pixels[index] = pen(pixels[index] ?? 0, grade);
    }
  }
}

function fill(
  { x, y, width, height }: Extract<Shape, { kind: 'rect' }>,
  sheet: Sheet,
  place: number,
): void {
  const edge = (px: number, most: number): number =>
    Math.min(Math.max(Math.round(px * sheet.scale), 0), most);
  const [left, right] = [edge(x, sheet.width), edge(x + width, sheet.width)];
  for (let row = edge(y, sheet.height); row < edge(y + height, sheet.height); row++)
    sheet.pixels.fill(place, row * sheet.width + left, row * sheet.width + right);
}
