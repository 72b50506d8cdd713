import { describe, expect, it } from 'vitest';
import { SurveyFrontSchema } from './front.ts';
import { RAKING } from './raking-options.ts';

const FRONT = {
  ...{ title: 'Đất đai', summary: 'Một câu.', status: 'published', publishAt: '2026-11-01' },
  ...{ topics: ['dat-dai'], localities: ['68'], sponsor: 'A', conductor: 'A', population: 'A' },
  ...{ frame: 'A', sampling: 'probability', samplingNote: 'A', mode: ['paper'] },
  ...{ fieldwork: { start: '2026-10-05', end: '2026-10-23' }, weighting: 'A', quality: 'A' },
  ...{ issued: '800', returned: '753', valid: '750', limitations: 'A', contact: 'A' },
};

const read = (changes: object) => SurveyFrontSchema.safeParse({ ...FRONT, ...changes }).data;
const accepts = (changes: object): boolean => read(changes) !== undefined;
const rakes = (raking: object): boolean => accepts({ raking });

describe('what a survey need not say', () => {
  it('is real, public and without corrections, documents or sources unless it says so', () => {
    expect(read({})).toMatchObject({
      ...{ synthetic: false, audience: 'public', corrections: [] },
      ...{ documents: [], sources: [], publishedElsewhere: [] },
    });
    expect(read({ synthetic: 'true' })?.synthetic).toBe(true);
    expect(read({ synthetic: 'false' })?.synthetic).toBe(false);
  });

  it('rakes as the publisher does where it only changes one option', () => {
    expect(read({ raking: {} })?.raking).toEqual(RAKING);
    expect(read({ raking: { trimUpper: '5' } })?.raking).toEqual({ ...RAKING, trimUpper: 5 });
  });

  it('converges within a million-millionth, in a thousand rounds at the most', () => {
    expect(RAKING).toEqual({
      trimLower: null,
      trimUpper: null,
      maxIterations: 1000,
      tolerance: 1e-12,
    });
  });
});

describe('texts and lists', () => {
  it('takes no text of blanks alone, and none with blanks about it', () => {
    expect(accepts({ sponsor: '  ' })).toBe(false);
    expect(read({ sponsor: ' Sở Nội vụ ' })?.sponsor).toBe('Sở Nội vụ');
  });

  it('needs a topic and a mode, and takes several', () => {
    expect([[], ['a'], ['a', 'b']].map((topics) => accepts({ topics }))).toEqual([
      false,
      true,
      true,
    ]);
    expect([[], ['paper'], ['paper', 'phone']].map((mode) => accepts({ mode }))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('days and moments', () => {
  it('takes a day as precise as the source is, if the calendar has it', () => {
    for (const day of ['2022', '2022-07', '2024-02-29'])
      expect(accepts({ localitiesOn: day })).toBe(true);
    for (const day of ['22', '2022-13', '2022-02-29', '21/7/2022', '2022-7', ''])
      expect(accepts({ localitiesOn: day })).toBe(false);
  });

  it('takes a moment with its offset only', () => {
    expect(accepts({ publishAt: '2026-11-01T08:00:00+07:00' })).toBe(true);
    expect(accepts({ publishAt: '2026-11-01T08:00:00' })).toBe(false);
  });
});

describe('bounds of raking', () => {
  it('the least weight is above 0 and below the mean', () => {
    expect(['0', '0.3', '1', '1.5'].map((trimLower) => rakes({ trimLower }))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('the greatest weight is above the mean', () => {
    expect(['0.5', '1', '1.5', '3'].map((trimUpper) => rakes({ trimUpper }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('rounds are whole and there is one at least', () => {
    expect(['0', '1', '1.5', '50'].map((maxIterations) => rakes({ maxIterations }))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('the tolerance is above 0 and below a hundredth', () => {
    expect(['0', '0.001', '0.01', '0.5'].map((tolerance) => rakes({ tolerance }))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
