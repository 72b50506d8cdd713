import type { Lang } from '../../format/index.ts';
import { pictureOf } from '../../picture/index.ts';
import { askedView } from './asked.ts';
import { drawnAs } from './drawing.ts';

/** The picture of a survey's chart as SVG or as PNG. */
export async function viewDrawing(asked: DOMStringMap, as: string, lang: Lang): Promise<Blob> {
  const { ctx, view } = await askedView(asked, lang);
  const picture = pictureOf(ctx, view);
  if (picture === null) throw new Error(`no chart: ${view.question.name}`);
  return drawnAs(as, picture);
}
