import type { Lang } from '../../format/index.ts';
import { pictureOf, type Picture } from '../../picture/index.ts';
import { askedView } from './asked.ts';

/** The picture of a survey's chart. */
export async function viewDrawing(asked: DOMStringMap, lang: Lang): Promise<Picture> {
  const { ctx, view } = await askedView(asked, lang);
  const picture = pictureOf(ctx, view);
  if (picture === null) throw new Error(`no chart: ${view.question.name}`);
  return picture;
}
