import type { Lang } from '../../format/index.ts';
import { trendPictureOf } from '../../picture/index.ts';
import { askedTrend } from './asked.ts';
import { drawnAs } from './drawing.ts';

/** The picture of a series over time as SVG or as PNG. */
export async function trendDrawing(asked: DOMStringMap, as: string, lang: Lang): Promise<Blob> {
  const { ctx, series } = await askedTrend(asked, lang);
  const picture = trendPictureOf(ctx, series);
  if (picture === null) throw new Error(`no chart: ${series.id}`);
  return drawnAs(as, picture);
}
