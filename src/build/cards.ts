import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { cardPath, pageContext, type PageContext } from '../page/index.ts';
import { toStandalone } from '../picture/index.ts';
import type { Site } from '../report.ts';
import { chartStyle } from './chart-style.ts';
import { briefingCard, surveyCard, type Card } from './card-parts.ts';
import { Lettering } from './lettering/index.ts';
import { openOutlines } from './picture-font.ts';

/** Pixels to a px of the drawing: 1200 × 630. */
const SCALE = 2;
const DPI = 72;
/** What the PNG of a chart is made by: part of its digest, since another way makes other bytes. */
const PNG = { palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 6 } as const;

/** Pictures of an earlier build by the digest of what they show. */
export interface CardCache {
  readonly get: (digest: string) => Uint8Array | null;
  readonly put: (digest: string, png: Uint8Array) => void;
}

interface Job {
  readonly path: string;
  /** All that the card shows. */
  readonly shown: string;
  readonly draw: () => Promise<Uint8Array> | Uint8Array;
}

/**
 * Writes the card of every report, which social networks show beside a link to it, as PNG of 1200 × 630 px. The same site makes the
 * same bytes, with a cache or without.
 *
 * @returns how many cards, and how many of them had to be drawn
 */
export async function writeCards(
  site: Site,
  folder: string,
  cache?: CardCache,
): Promise<{ readonly cards: number; readonly drawn: number }> {
  sharp.concurrency(1);
  const queue = jobsOf(site);
  const counts = { cards: 0, drawn: 0 };
  const work = async (): Promise<void> => {
    for (const { path, shown, draw } of queue) {
      const digest = createHash('sha256').update(JSON.stringify(PNG)).update(shown).digest('hex');
      const kept = cache?.get(digest) ?? null;
      const png = kept ?? (await draw());
      if (kept === null) cache?.put(digest, png);
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, png);
      counts.cards += 1;
      counts.drawn += kept === null ? 1 : 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return counts;
}

/** One after the other: the drawings of a large site do not fit the memory at once. */
function* jobsOf(site: Site): Generator<Job, undefined> {
  const ctx: PageContext = pageContext(site);
  const [outlines, style] = [openOutlines(), chartStyle()];
  const type = new Lettering(outlines, style);
  const jobOf = (path: string, { picture, charted }: Card): Job => {
    const { scene } = picture;
    if (!charted) {
      const shown = style + JSON.stringify(scene.shapes);
      return { path, shown, draw: () => type.draw(scene, SCALE) };
    }
    const svg = toStandalone(picture, outlines, style);
    return { path, shown: svg, draw: () => render(svg) };
  };
  for (const report of site.surveys)
    yield jobOf(cardPath.survey(report.id), surveyCard(ctx, report));
  for (const report of site.briefings)
    yield jobOf(cardPath.briefing(report.id), briefingCard(ctx, report));
}

async function render(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg), { density: DPI * SCALE })
    .png(PNG)
    .toBuffer();
}
