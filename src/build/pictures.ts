import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { CHART_FILES, trendFolder, viewFolder } from '../figure/index.ts';
import { chartedSeries, chartViews, pageContext } from '../page/index.ts';
import { type Picture, pictureOf, toStandalone, trendPictureOf } from '../picture/index.ts';
import type { Site } from '../report.ts';
import { openOutlines } from './picture-font.ts';
import { chartStyle } from './chart-style.ts';

/** Pixels to a px of the drawing. */
const SCALE = 2;
const DPI = 72;

interface Job {
  readonly folder: string;
  readonly svg: string;
  readonly png: boolean;
}

/**
 * Writes every chart that may be taken along as SVG, and those of everyone, of series and of what bodies show as PNG, beside the page that
 * embeds it. The same site makes the same bytes.
 *
 * @returns how many charts
 */
export async function writePictures(site: Site, folder: string): Promise<number> {
  sharp.concurrency(1);
  const queue = jobsOf(site, folder);
  const work = async (): Promise<number> => {
    let done = 0;
    for (const job of queue) {
      await writePicture(job);
      done += 1;
    }
    return done;
  };
  const counts = await Promise.all(Array.from({ length: availableParallelism() }, work));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** One after the other: the drawings of a large site do not fit the memory at once. */
function* jobsOf(site: Site, folder: string): Generator<Job, undefined> {
  const ctx = pageContext(site);
  const [outlines, style] = [openOutlines(), chartStyle()];
  const job = (path: string, picture: Picture | null, png: boolean): Job[] =>
    picture === null
      ? []
      : [{ folder: join(folder, path), svg: toStandalone(picture, outlines, style), png }];
  for (const { view, png } of chartViews(ctx))
    yield* job(viewFolder(view), pictureOf(ctx, view), png);
  for (const series of chartedSeries(ctx))
    yield* job(trendFolder(series), trendPictureOf(ctx, series), true);
}

async function writePicture({ folder, svg, png }: Job): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, CHART_FILES.svg), svg);
  if (!png) return;
  const image = sharp(Buffer.from(svg), { density: DPI * SCALE });
  const bytes = await image.png({ palette: true, colours: 64, effort: 3 }).toBuffer();
  writeFileSync(join(folder, CHART_FILES.png), bytes);
}
