import { pictureStyle, toTyped, type Picture } from '../../picture/index.ts';
import { embeddedFaces } from './typeface.ts';

/** Pixels of a PNG to a px of the drawing. */
const SCALE = 2;

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

/** An SVG that stands by itself, its typeface in it. */
export async function toSvgFile(picture: Picture): Promise<Blob> {
  return new Blob([await textOf(picture)], { type: 'image/svg+xml' });
}

/** The same drawn at twice its size. */
export async function toPng(picture: Picture): Promise<Blob> {
  const image = new Image();
  // As an address of data, which the policy of the pages allows for images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await textOf(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.scene.width * SCALE);
  canvas.height = Math.ceil(picture.scene.height * SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png === null) reject(new Error('no PNG of a drawing'));
      else resolve(png);
    }, 'image/png');
  });
}
