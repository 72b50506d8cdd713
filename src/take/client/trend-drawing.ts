import type { Lang } from '../../format/index.ts';
import { trendPictureOf, type Picture } from '../../picture/index.ts';
import { askedTrend } from './asked.ts';

/** The picture of a series over time. */
export async function trendDrawing(asked: DOMStringMap, lang: Lang): Promise<Picture> {
  const { ctx, series } = await askedTrend(asked, lang);
  const picture = trendPictureOf(ctx, series);
  if (picture === null) throw new Error(`no chart: ${series.id}`);
  return picture;
}
