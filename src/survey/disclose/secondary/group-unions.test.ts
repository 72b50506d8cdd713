import { describe, expect, it } from 'vitest';
import { background, question, repeat, surveyOf } from '../../../../test/survey/samples.ts';
import { disclose } from '../disclose.ts';
import { estimate } from '../../estimate/estimate.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';

/** Two communes, a and b, are the village x and so many people of y, of whom all said k. */
function survey(ofA: number, ofB: number) {
  const cells = {
    ...{ 'k x a': 20, 'm x a': 20, 'k x b': 22, 'm x b': 20 },
    ...{ 'k y a': ofA, 'k y b': ofB, 'k y c': 30, 'm y c': 35, 'k y d': 33, 'm y d': 31 },
    ...{ 'k z c': 40, 'm z c': 35, 'k z d': 33, 'm z d': 38 },
  };
  const rows = repeat(cells).map((cell) => cell.split(' '));
  const [village, commune] = [background('village', 'x y z'), background('commune', 'a b c d')];
  return surveyOf([question('q', 'k m'), village, commune], rows);
}

/** What a reader subtracts: how many of both communes said k, themselves or as everyone less the others, less those of x; null where he cannot. */
function subtracted(ofA: number, ofB: number, protection: number): number | null {
  const one = survey(ofA, ofB);
  const policy = { ...DEFAULT_POLICY, protection };
  const results = disclose(estimate(one), { survey: one, publishedElsewhere: false, policy });
  const said = (...groups: (string | null)[]): number | null => {
    const counts = groups.map(
      (group) =>
        results.find(
          (own) =>
            own.question === 'q' &&
            own.choice === 'k' &&
            own.base === 'valid' &&
            own.group === group,
        )?.n ?? null,
    );
    return counts.some((n) => n === null)
      ? null
      : counts.reduce((all, n) => (all ?? 0) + (n ?? 0), 0);
  };
  const [all, beyond, within] = [said(null), said('c', 'd'), said('a', 'b')];
  const both = within ?? (all === null || beyond === null ? null : all - beyond);
  const village =
    said('x') ?? (all === null || said('y', 'z') === null ? null : all - (said('y', 'z') ?? 0));
  return both === null || village === null ? null : both - village;
}

describe('two groups that but for few are a group of another breakdown', () => {
  it('do not tell what those few said', () => {
    expect(subtracted(3, 2, DEFAULT_POLICY.protection)).toBe(null);
    expect(subtracted(3, 2, 2)).toBe(null);
  });

  it('would, where nothing keeps a reader from subtracting: the control', () => {
    expect(subtracted(3, 2, 1)).toBe(5);
  });

  it('stay where many are between them', () => {
    expect(subtracted(30, 20, DEFAULT_POLICY.protection)).toBe(50);
  });
});
