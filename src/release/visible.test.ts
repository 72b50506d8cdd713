import { describe, expect, it } from 'vitest';
import { isVisible, momentOf, releasedWith, type ReleaseFields } from './visible.ts';

const published: ReleaseFields = {
  status: 'published',
  audience: 'public',
  publishAt: '2026-10-05',
};
const justBefore = '2026-10-04T23:59:59+07:00';
const onTime = '2026-10-05T00:00:00+07:00';

describe('isVisible', () => {
  it('opens a bare day at midnight in Việt Nam, not in Greenwich', () => {
    expect(isVisible(published, 'public', justBefore)).toBe(false);
    expect(isVisible(published, 'public', onTime)).toBe(true);
    expect(momentOf('2026-10-05')).toBe(Date.parse('2026-10-04T17:00:00Z'));
  });

  it('takes nothing for a moment that is none', () => {
    expect(() => momentOf('mai')).toThrow('not a moment: mai');
  });

  it('keeps drafts, internal and withdrawn reports out of the public edition', () => {
    for (const fields of [
      { status: 'draft' },
      { status: 'withdrawn' },
      { audience: 'internal' },
    ] as const) {
      expect(isVisible({ ...published, ...fields }, 'public', onTime)).toBe(false);
    }
  });

  it('shows drafts and embargoed reports to the internal edition, withdrawn ones to nobody', () => {
    expect(isVisible({ ...published, status: 'draft' }, 'internal', justBefore)).toBe(true);
    expect(isVisible({ ...published, status: 'withdrawn' }, 'internal', onTime)).toBe(false);
  });
});

describe('releasedWith', () => {
  it('refuses a source that comes out later, stays internal or is a draft', () => {
    expect(releasedWith(published, published)).toBe(true);
    expect(releasedWith({ ...published, publishAt: '2026-10-06' }, published)).toBe(false);
    expect(releasedWith({ ...published, audience: 'internal' }, published)).toBe(false);
    expect(releasedWith({ ...published, status: 'draft' }, published)).toBe(false);
  });

  it('lets a draft quote anything that was not withdrawn', () => {
    const draft: ReleaseFields = { ...published, status: 'draft' };
    expect(releasedWith(draft, draft)).toBe(true);
    expect(releasedWith({ ...published, status: 'withdrawn' }, draft)).toBe(false);
  });
});
