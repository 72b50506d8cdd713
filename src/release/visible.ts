import type { BriefingReport, SurveyReport } from '../report.ts';

/** What decides whether a report may be seen. */
export type ReleaseFields = Pick<
  SurveyReport['front'] | BriefingReport['front'],
  'status' | 'audience' | 'publishAt'
>;

export type Edition = 'public' | 'internal';

/**
 * The moment of publication in milliseconds since 1970: a bare day begins at 00:00 in Việt Nam.
 *
 * @example
 * momentOf('2026-10-05') === Date.parse('2026-10-04T17:00:00Z');
 */
export function momentOf(publishAt: string): number {
  const moment = Date.parse(publishAt.includes('T') ? publishAt : `${publishAt}T00:00:00+07:00`);
  if (Number.isNaN(moment)) throw new Error(`not a moment: ${publishAt}`);
  return moment;
}

/**
 * Whether an edition shows a report at a moment. The public edition: published, for the public, and its time has come.
 * The internal edition shows everything but what was withdrawn, drafts and embargoed reports marked as such.
 */
export function isVisible(report: ReleaseFields, edition: Edition, at: string): boolean {
  if (report.status === 'withdrawn') return false;
  if (edition === 'internal') return true;
  return (
    report.status === 'published' &&
    report.audience === 'public' &&
    momentOf(report.publishAt) <= momentOf(at)
  );
}

/**
 * Whether everyone who may see `owner` may see `used` too, at every moment: what a report quotes must never be released later than the report.
 */
export function releasedWith(used: ReleaseFields, owner: ReleaseFields): boolean {
  if (used.status === 'withdrawn') return false;
  if (owner.status !== 'published') return true;
  if (used.status !== 'published') return false;
  if (owner.audience === 'public' && used.audience !== 'public') return false;
  return momentOf(used.publishAt) <= momentOf(owner.publishAt);
}
