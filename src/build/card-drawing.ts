import sharp from 'sharp';
import { toStandalone, type Picture } from '../picture/index.ts';
import { chartStyle } from './chart-style.ts';
import { Lettering } from './lettering/index.ts';
import { openOutlines } from './picture-font.ts';

/** Pixels to a px of the drawing: 1200 × 630. */
const SCALE = 2;
const DPI = 72;
const PNG = { palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 6 } as const;

/** Draws cards one by one; where each is drawn does not change its bytes. */
export type DrawCard = (card: Picture) => Promise<Uint8Array>;

/**
 * Opens the typeface and the styles that all cards share. Type and bars are drawn by hand; a chart with lines, circles or hatches
 * goes through a renderer of SVG, at ten times the time.
 */
export function openCardDrawing(): DrawCard {
  sharp.concurrency(1);
  const [outlines, style] = [openOutlines(), chartStyle()];
  const type = new Lettering(outlines, style);
  return async (card) =>
    type.draw(card.scene, SCALE) ?? (await render(toStandalone(card, outlines, style)));
}

async function render(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg), { density: DPI * SCALE })
    .png(PNG)
    .toBuffer();
}
