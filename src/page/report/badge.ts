import { momentOf } from '../../release/index.ts';
import { badgeTexts } from '../../figure/index.ts';
import { isSurvey, type PageContext, type Report } from '../frame/index.ts';

/** A word of warning beside a title. */
export interface Badge {
  readonly text: string;
  readonly kind: 'notice' | 'quiet';
}

/** What a reader must know of a report's standing before reading on: synthetic, of a sample that is not drawn at random, draft, under embargo, internal. */
export function badgesOf(ctx: PageContext, report: Report): readonly Badge[] {
  const { site, words } = ctx;
  const { front } = report;
  const badges: Badge[] = [];
  const add = (text: string, kind: Badge['kind'] = 'notice'): number => badges.push({ text, kind });
  if (isSurvey(report)) badgeTexts(ctx, report.front).forEach((text) => add(text));
  else if (front.synthetic) add(words.site.synthetic);
  if (front.status !== 'published') add(words.site.status[front.status]);
  if (momentOf(front.publishAt) > momentOf(site.at)) add(words.site.embargoed);
  if (front.audience === 'internal') add(words.site.internalAudience, 'quiet');
  return badges;
}
