import { pictureStyle, toTyped, type Picture } from '../../picture/index.ts';
import { embeddedFaces } from './typeface.ts';

/** Pixels of a PNG to a px of the drawing. */
const SCALE = 2;
/** Frames that are waited at most for the typeface of a drawing: some two seconds. */
const FRAMES = 120;

/** The light colours of the page's own charts: what stands under a query (dark, print) is no rule of the sheet itself. */
function styleOfPage(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const text = rules
    .flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.cssText] : []))
    .join('\n');
  return pictureStyle(text, text);
}

async function textOf(picture: Picture): Promise<string> {
  const said = picture.scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  return toTyped(picture, (await embeddedFaces(said.join(''))) + styleOfPage());
}

/** A picture as a file: an SVG that stands by itself, its typeface in it, or a PNG of twice its size. */
export async function drawnAs(as: string, picture: Picture): Promise<Blob> {
  const text = await textOf(picture);
  return as === 'png' ? toPng(text, picture.scene) : new Blob([text], { type: 'image/svg+xml' });
}

async function toPng(text: string, { width, height, shapes }: Picture['scene']): Promise<Blob> {
  const image = new Image();
  // As an address of data, which the policy of the pages allows for images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw on');
  // An image gets its typeface some time after it is decoded, and tells nobody: until then its type is missing.
  for (let frame = 0; frame < FRAMES; frame++) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (hasType(context, shapes)) break;
    await new Promise(requestAnimationFrame);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png === null) reject(new Error('no PNG of a drawing'));
      else resolve(png);
    });
  });
}

/** Whether the first line of a drawing, under which there is nothing but paper, can be seen. */
function hasType(context: CanvasRenderingContext2D, shapes: Picture['scene']['shapes']): boolean {
  const line = shapes.find(({ kind }) => kind === 'text');
  if (line?.kind !== 'text') return true;
  const [x, y, size] = [line.x * SCALE, (line.y - line.size) * SCALE, line.size * SCALE];
  const { data } = context.getImageData(x, y, 4 * size, size);
  return data.some((value, at) => value !== data[at % 4]);
}
