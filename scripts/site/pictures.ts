import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { CHART_FILES, chartFolder } from '../../src/figure/take-along.ts';
import { chartedQuestions } from '../../src/page/chart-page.ts';
import { pageContext } from '../../src/page/context.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { toStandalone } from '../../src/picture/standalone.ts';
import type { Site } from '../../src/report.ts';
import { openOutlines } from '../picture/font.ts';
import { pictureStyle } from '../picture/style.ts';

/** Pixels to a px of the drawing. */
const SCALE = 2;
const DPI = 72;

interface Job {
  readonly folder: string;
  readonly svg: string;
}

/**
 * Writes every chart that may be taken along as SVG and as PNG, beside the page that embeds it. The same site makes the
 * same bytes.
 *
 * @returns how many charts
 */
export async function writePictures(site: Site, folder: string): Promise<number> {
  const ctx = pageContext(site);
  const [outlines, style] = [openOutlines(), pictureStyle()];
  const jobs = site.surveys.flatMap((report) =>
    chartedQuestions(report).flatMap((question): Job[] => {
      const picture = pictureOf(ctx, report, question);
      if (picture === null) return [];
      const svg = toStandalone(picture, outlines, style);
      return [{ folder: join(folder, chartFolder(report.id, question.name)), svg }];
    }),
  );
  sharp.concurrency(1);
  const queue = jobs.values();
  const work = async (): Promise<void> => {
    for (const job of queue) await writePicture(job);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return jobs.length;
}

async function writePicture({ folder, svg }: Job): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, CHART_FILES.svg), svg);
  const image = sharp(Buffer.from(svg), { density: DPI * SCALE });
  const png = await image.png({ palette: true, colours: 64, effort: 3 }).toBuffer();
  writeFileSync(join(folder, CHART_FILES.png), png);
}
